using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>How wide text was set, roughly, in quarters of an em: an ideograph four, a letter or figure two, a space
/// one.</summary>
internal static class LineWidth
{
    public const int Em = 4;

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += Of(c);
        return width;
    }

    /// <summary>The width of a text's first piece that may not be broken: what would have had to fit on the line
    /// before.</summary>
    public static int OfFirstPiece(string text)
    {
        var at = 0;
        while (at < text.Length && Characters.IsOpener(text[at])) at++;
        if (at < text.Length && IsOfPiece(text[at]))
            while (at < text.Length && IsOfPiece(text[at])) at++;
        else at++;
        while (at < text.Length && Characters.IsProhibitedAtStart(text[at])) at++;
        return Of(text.AsSpan(0, Math.Min(at, text.Length)));
    }

    // Half a pair makes half a character's width.
    private static int Of(char c) => c == ' ' ? 1 : c > '\u2000' && !char.IsSurrogate(c) ? Em : Em / 2;

    private static bool IsOfPiece(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '%' or ':' or '/' or '-';
}
