using System.Buffers;
using System.Globalization;
using System.Text;

namespace Banmian.Diagnostics;

/// <summary>
/// The characters that turn the direction of the text around them (UAX 9, 2.1 to 2.6). Obeyed, they would show another text
/// than is there. They stay in the text, since nothing of a dump is lost; what people read shows <see cref="StandIn"/> for each,
/// and what programs read (JSON, XML) has them escaped.
/// </summary>
internal static class DirectionControls
{
    public const string All = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>
    /// The geta mark, which Chinese texts print for what cannot be printed. As wide as an ideograph, so that no line changes its
    /// length.
    /// </summary>
    public const char StandIn = '〓';

    private static readonly SearchValues<char> Searched = SearchValues.Create(All);

    public static bool Contains(char c) => Searched.Contains(c);

    public static string Shown(string text) => Replace(text, _ => StandIn.ToString());

    public static string InJson(string json) =>
        Replace(json, c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));

    /// <summary>The same of what was written to a stream, in UTF-8: not a copy where there is nothing to escape.</summary>
    public static ReadOnlyMemory<byte> InJson(MemoryStream json)
    {
        var utf8 = json.GetBuffer().AsMemory(0, (int)json.Length);
        return HasAny(utf8.Span) ? Encoding.UTF8.GetBytes(InJson(Encoding.UTF8.GetString(utf8.Span))) : utf8;
    }

    public static string InXml(string xml) => Replace(xml, c => string.Create(CultureInfo.InvariantCulture, $"&#x{(int)c:X4};"));

    private static bool HasAny(ReadOnlySpan<byte> utf8)
    {
        // Each begins with one of these bytes, as do some marks.
        for (int at; (at = utf8.IndexOfAny((byte)0xD8, (byte)0xE2)) >= 0; utf8 = utf8[(at + 1)..])
            if (Rune.DecodeFromUtf8(utf8[at..], out var rune, out _) == OperationStatus.Done && Contains((char)rune.Value))
                return true;
        return false;
    }

    private static string Replace(string text, Func<char, string> with)
    {
        if (text.AsSpan().IndexOfAny(Searched) < 0)
            return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = Contains(c) ? shown.Append(with(c)) : shown.Append(c);
        return shown.ToString();
    }
}
