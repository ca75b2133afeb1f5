using System.Text;
using Banmian.Segmentation.Lines;

namespace Banmian.Training;

/// <summary>
/// Gives back the characters that were set. Noto's faces have one glyph for two characters that look alike, and pdfminer takes
/// the rarer one of them: ⼈ for 人, ∕ for ／. Papers' own faces do not.
/// </summary>
internal static class Glyphs
{
    public static string AsSet(string text)
    {
        var set = new StringBuilder(text.Length);
        foreach (var c in text)
            set.Append(c switch
            {
                '\u2015' => "—",
                '\u2215' => "／",
                '\u2012' => "–",
                >= '\u2e80' and < '\u2fe0' => Simplified.Of(LineFolding.Fold(c.ToString()).Text),
                _ => c.ToString(),
            });
        return set.ToString();
    }
}
