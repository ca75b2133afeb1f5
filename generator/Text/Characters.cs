namespace Banmian.Text;

/// <summary>What kind of character this is, as far as setting Chinese type is concerned.</summary>
internal static class Characters
{
    // GB/T 15834-2011 5.1: these never stand at a line's start, and openers never at its end.
    private const string ProhibitedAtStart = "，。、；：！？）》」』”’〉】〕］｝…·%％‰℃,.;:!?)]}";
    private const string Openers = "（《「『“‘〈【〔［｛([{";
    private const string SentenceEnds = "。！？…!?";
    private const string Closers = "”’」』）》〉】〕］)]";

    public static bool IsIdeograph(char c) =>
        c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or '〇' or '々' || char.IsSurrogate(c);

    public static bool IsProhibitedAtStart(char c) => ProhibitedAtStart.Contains(c);

    public static bool IsOpener(char c) => Openers.Contains(c);

    public static bool IsCloser(char c) => Closers.Contains(c);

    /// <summary>A letter or figure of the Latin kind, half or full width; it holds together at a line's end.</summary>
    public static bool IsWordCharacter(char c) => c < '\u2e80' && char.IsLetterOrDigit(c);

    /// <summary>Full-width punctuation, which print compresses to half an em at will (clreq 3.1.6).</summary>
    public static bool IsCompressible(char c) => "，。、；：！？（）《》「」『』“”‘’〈〉【】〔〕［］｛｝·．".Contains(c);

    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var at = text.Length - 1;
        while (at > 0 && IsCloser(text[at])) at--;
        return at >= 0 && SentenceEnds.Contains(text[at]);
    }
}
