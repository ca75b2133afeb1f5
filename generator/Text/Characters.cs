using System.Collections.Frozen;

namespace Banmian.Text;

/// <summary>What kind of character this is, as far as setting Chinese type is concerned.</summary>
internal static class Characters
{
    // The Chinese marks in pairs, each half of them one em wide.
    private const string OpeningMarks = "“‘（《〈「『【〔［｛〖";
    private const string ClosingMarks = "”’）》〉」』】〕］｝〗";
    private const string Stops = "，。、；：！？";

    private static readonly FrozenSet<char> OpeningMark = OpeningMarks.ToFrozenSet();
    private static readonly FrozenSet<char> ClosingMark = ClosingMarks.ToFrozenSet();
    private static readonly FrozenSet<char> Opener = (OpeningMarks + "([{").ToFrozenSet();
    private static readonly FrozenSet<char> Closer = (ClosingMarks + ")]}").ToFrozenSet();

    // GB/T 15834-2011 5.1: these never stand at a line's start, and openers never at its end.
    private static readonly FrozenSet<char> ProhibitedAtStart = (Stops + ClosingMarks + "…·%％‰℃,.;:!?)]}").ToFrozenSet();

    private static readonly FrozenSet<char> Compressible = (Stops + OpeningMarks + ClosingMarks + "·．").ToFrozenSet();
    private const string SentenceEnds = "。！？…!?";

    public static bool IsIdeograph(char c) =>
        c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or '〇' or '々' || char.IsSurrogate(c);

    public static bool IsProhibitedAtStart(char c) => ProhibitedAtStart.Contains(c);

    /// <summary>A mark that opens: a Chinese one, or its Latin like.</summary>
    public static bool IsOpener(char c) => Opener.Contains(c);

    public static bool IsCloser(char c) => Closer.Contains(c);

    /// <summary>A Chinese mark that opens, in the second half of its em.</summary>
    public static bool IsOpeningMark(char c) => OpeningMark.Contains(c);

    /// <summary>A Chinese mark that closes, in the first half of its em.</summary>
    public static bool IsClosingMark(char c) => ClosingMark.Contains(c);

    /// <summary>A letter or figure of the Latin kind, half or full width; it holds together at a line's end.</summary>
    public static bool IsWordCharacter(char c) => c < '\u2e80' && char.IsLetterOrDigit(c);

    /// <summary>What words are made of: an ideograph, a letter or a figure.</summary>
    public static bool IsPartOfWord(char c) => IsIdeograph(c) || IsWordCharacter(c);

    /// <summary>The ASCII character that one of full width stands for; any other as it is.</summary>
    public static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;

    public static string HalfWidth(string text) => string.Concat(text.Select(HalfWidth));

    /// <summary>Full-width punctuation, which print compresses to half an em at will (clreq 3.1.6).</summary>
    public static bool IsCompressible(char c) => Compressible.Contains(c);

    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var at = text.Length - 1;
        while (at > 0 && IsCloser(text[at])) at--;
        return at >= 0 && SentenceEnds.Contains(text[at]);
    }
}
