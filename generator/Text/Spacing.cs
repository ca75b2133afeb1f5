namespace Banmian.Text;

/// <summary>Takes out the white space that print or extraction put in, and keeps the white space that means something.</summary>
internal static class Spacing
{
    /// <summary>
    /// The text without its white space but for one space where both neighbours are Latin letters or figures
    /// (<c>Lucas Digne</c>, <c>8765 4321</c>, <c>teachers’ day</c>) or Latin punctuation stands before (<c>Mr. Smith</c>): the
    /// space beside an ideograph is the style sheet's task.
    /// </summary>
    public static string Close(string text) => Kept(text, Closed(text));

    /// <summary>The offsets of what <see cref="Close"/> keeps; one of white space stands for a plain space.</summary>
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
            if (gap >= 0 && kept.Count > 0 && PartsWords(text, kept, i)) kept.Add(gap);
            kept.Add(i);
            gap = -1;
        }
        return kept;
    }

    private static bool PartsWords(string text, List<int> kept, int at)
    {
        var (left, right) = (text[kept[^1]], text[at]);
        if (IsApostrophe(right))
            return Characters.IsWordCharacter(left) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        if (!Characters.IsWordCharacter(right))
            return false;
        return Characters.IsWordCharacter(left) || left is '.' or ',' or ';' or ':' or '!' or '?' && char.IsAsciiLetter(right)
            || IsApostrophe(left) && kept.Count > 1 && char.IsAsciiLetter(text[kept[^2]]) && char.IsAsciiLetter(right);
    }

    // teachers’ day, the floods of ’98: the mark belongs to a word.
    private static bool IsApostrophe(char mark) => mark is '’' or '\'';

    /// <summary>The characters at these offsets; white space becomes a plain space.</summary>
    public static string Kept(string text, IReadOnlyList<int> offsets) =>
        string.Create(offsets.Count, (text, offsets), static (kept, from) =>
        {
            for (var i = 0; i < kept.Length; i++)
                kept[i] = from.text[from.offsets[i]] is var c && char.IsWhiteSpace(c) ? ' ' : c;
        });

    /// <summary>The text without any white space.</summary>
    public static string Dense(string text)
    {
        var spaces = 0;
        foreach (var c in text)
            if (char.IsWhiteSpace(c)) spaces++;
        return spaces == 0 ? text : string.Create(text.Length - spaces, text, static (dense, text) =>
        {
            var at = 0;
            foreach (var c in text)
                if (!char.IsWhiteSpace(c)) dense[at++] = c;
        });
    }

    /// <summary>
    /// A display line with its phrase spaces kept as one space each (<c>发展新材料 清远高新区硬气十足</c>);
    /// a letter-spaced line (<c>绿 色 家 园</c>) is closed up.
    /// </summary>
    public static string Phrases(string text) => Kept(text, InPhrases(text));

    /// <summary>The offsets of what <see cref="Phrases"/> keeps; one of white space stands for a plain space.</summary>
    public static List<int> InPhrases(string text)
    {
        if (IsLetterSpaced(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) return Closed(text);
        var kept = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) || kept.Count > 0 && !char.IsWhiteSpace(text[kept[^1]])) kept.Add(i);
        if (kept.Count > 0 && char.IsWhiteSpace(text[kept[^1]])) kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    /// <summary>
    /// Whether a whole line was justified by spaces between its characters (<c>科 技 园 项 目 英 文 名</c>); too few words may be padded
    /// names (<c>祝 庆 庆 伟</c>).
    /// </summary>
    public static bool IsJustifiedBySpaces(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: >= 7 } words && IsLetterSpaced(words);

    private static bool IsLetterSpaced(string[] words) =>
        words.Length >= 4 && words.Count(w => w.Length == 1) * 3 >= words.Length * 2;
}
