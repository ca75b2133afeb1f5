using System.Collections.Frozen;
using System.Text;

namespace Banmian.Sources;

/// <summary>Characters of GBK and GB 18030 by the tables of .NET, which for GB 18030 are those of its edition of 2000.</summary>
internal static class GuobiaoCharacters
{
    private const string Nothing = "";

    private static readonly Encoding CodePage936 = Of(936);
    private static readonly Encoding CodePage54936 = Of(54936);

    /// <summary>What the edition of 2000 left to private use and those of 2005 and 2022 gave a character.</summary>
    private static readonly FrozenDictionary<char, string> GivenLater = new[]
    {
        ('\uE78D', "\uFE10"), ('\uE78E', "\uFE12"), ('\uE78F', "\uFE11"), ('\uE790', "\uFE13"),
        ('\uE791', "\uFE14"), ('\uE792', "\uFE15"), ('\uE793', "\uFE16"), ('\uE794', "\uFE17"),
        ('\uE795', "\uFE18"), ('\uE796', "\uFE19"), ('\uE816', "\U00020087"), ('\uE817', "\U00020089"),
        ('\uE818', "\U000200CC"), ('\uE81E', "\u9FB4"), ('\uE826', "\u9FB5"), ('\uE82B', "\u9FB6"),
        ('\uE82C', "\u9FB7"), ('\uE831', "\U000215D7"), ('\uE832', "\u9FB8"), ('\uE83B', "\U0002298F"),
        ('\uE843', "\u9FB9"), ('\uE854', "\u9FBA"), ('\uE855', "\U000241FE"), ('\uE864', "\u9FBB"),
    }.ToFrozenDictionary(given => given.Item1, given => given.Item2);

    public static string? Gb18030(ReadOnlySpan<byte> bytes, out int length)
    {
        length = bytes.Length > 1 && bytes[1] is >= (byte)'0' and <= (byte)'9' ? 4 : 2;
        if (Read(CodePage54936, bytes, length) is not { } text)
            return null;
        return text.Length == 1 && GivenLater.TryGetValue(text[0], out var later) ? later : text;
    }

    /// <summary>GBK as Windows writes it: 0x80 is €.</summary>
    public static string? Gbk(ReadOnlySpan<byte> bytes, out int length)
    {
        length = bytes[0] == 0x80 ? 1 : 2;
        return bytes[0] == 0xFF ? null : Read(CodePage936, bytes, length);
    }

    private static string? Read(Encoding codePage, ReadOnlySpan<byte> bytes, int length) =>
        bytes.Length >= length && codePage.GetString(bytes[..length]) is var text and not Nothing
            && (text.Length == 1 || char.IsSurrogatePair(text, 0)) ? text : null;

    private static Encoding Of(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage,
            EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(Nothing))!;
}
