using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>How wide a line was set.</summary>
internal static class LineGeometry
{
    /// <summary>The narrowest and the widest a text can have been set, in em (clreq 3.1.6 for the punctuation).</summary>
    public static (double Narrow, double Wide) Widths(ReadOnlySpan<char> text)
    {
        double narrow = 0, wide = 0;
        var squeezable = false;
        var word = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLowSurrogate(c)) continue;
            if (c == '\u3000') { narrow += 1; wide += 1; }
            else if (char.IsWhiteSpace(c)) wide += 0.25;
            else if (Characters.IsCompressible(c)) { narrow += squeezable ? 0.5 : 0.75; wide += 1; }
            else if (c < 0x2000)
            {
                narrow += char.IsAsciiDigit(c) ? 0.47 : char.IsAsciiLetterUpper(c) ? 0.5 : 0.4;
                wide += char.IsAsciiDigit(c) ? 0.57 : char.IsAsciiLetterUpper(c) ? 0.8 : 0.6;
            }
            else { narrow += 1; wide += 1; }
            squeezable = Characters.IsCompressible(c);
            // Up to a quarter em is set between ideographs and Latin (clreq 3.2.2).
            if (i > 0 && (word != Characters.IsWordCharacter(c))
                && (Characters.IsIdeograph(c) || Characters.IsIdeograph(text[i - 1]))) wide += 0.25;
            word = Characters.IsWordCharacter(c);
        }
        return (narrow, wide);
    }
}
