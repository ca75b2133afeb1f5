using Banmian.Text;

namespace Banmian.Reader.Reading;

/// <summary>Which characters of a text stay when the white space goes that print or extraction put in, by their offsets.</summary>
internal static class Spaces
{
    /// <summary>
    /// Without white space but for one where both neighbours are Latin letters or figures (<c>Lucas Digne</c>, <c>8765 4321</c>) or
    /// Latin punctuation stands before (<c>Mr. Smith</c>).
    /// </summary>
    public static List<int> Closed(string text)
    {
        var kept = new List<int>(text.Length);
        var gap = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (gap < 0) gap = i;
                continue;
            }
            if (gap >= 0 && kept.Count > 0 && PartsWords(text[kept[^1]], text[i])) kept.Add(gap);
            kept.Add(i);
            gap = -1;
        }
        return kept;
    }

    /// <summary>
    /// A display line with one white space between its phrases (<c>发展新材料 清远高新区硬气十足</c>); a letter-spaced line
    /// (<c>绿 色 家 园</c>) is closed up.
    /// </summary>
    public static List<int> InPhrases(string text)
    {
        if (IsLetterSpaced(text)) return Closed(text);
        var kept = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) || kept.Count > 0 && !char.IsWhiteSpace(text[kept[^1]])) kept.Add(i);
        if (kept.Count > 0 && char.IsWhiteSpace(text[kept[^1]])) kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static bool PartsWords(char left, char right) => Characters.IsWordCharacter(right)
        && (Characters.IsWordCharacter(left) || left is '.' or ',' or ';' or ':' or '!' or '?' && char.IsAsciiLetter(right));

    private static bool IsLetterSpaced(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: >= 4 } words
        && words.Count(w => w.Length == 1) * 3 >= words.Length * 2;
}
