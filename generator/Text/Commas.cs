namespace Banmian.Text;

/// <summary>
/// The ASCII commas that many an extraction gives for ，: between ideographs and Chinese marks they are read as what was
/// printed (GB/T 15834-2011, 4.4). Beside a figure or a Latin letter a comma may be its own.
/// </summary>
internal static class Commas
{
    private const char Ascii = ',', FullWidth = '，';

    /// <summary>Whether the character of a text at an offset is an ASCII comma to be read as ，.</summary>
    public static bool IsFullWidth(string text, int at) => text[at] == Ascii
        && Beside(text, at, -1) is var left && (Characters.IsIdeograph(left) || Characters.IsClosingMark(left))
        && Beside(text, at, +1) is var right && (Characters.IsIdeograph(right) || Characters.IsOpeningMark(right));

    /// <summary>The text with ， for these commas.</summary>
    public static string FullWidthIn(string text) => !text.Contains(Ascii) ? text
        : string.Create(text.Length, text, static (read, text) =>
        {
            for (var i = 0; i < read.Length; i++) read[i] = IsFullWidth(text, i) ? FullWidth : text[i];
        });

    /// <summary>Whether a character of a text is one the dump has: itself, or ， where the dump has an ASCII comma.</summary>
    public static bool IsSame(char text, char dump) => text == dump || IsRead(text, dump);

    /// <summary>Whether a text has ， where the dump has an ASCII comma.</summary>
    public static bool IsRead(char text, char dump) => text == FullWidth && dump == Ascii;

    /// <summary>A text in which both commas are one, so that a text is found in a dump whichever of them it has.</summary>
    public static string Alike(string text) => text.Replace(FullWidth, Ascii);

    // The nearest character that is no white space, 0 where there is none.
    private static char Beside(string text, int at, int way)
    {
        do at += way;
        while (at >= 0 && at < text.Length && char.IsWhiteSpace(text[at]));
        return at >= 0 && at < text.Length ? text[at] : default;
    }
}
