using System.Text;

namespace Banmian.Text;

/// <summary>Takes out the white space that print or extraction put in, and keeps the white space that means something.</summary>
internal static class Spacing
{
    /// <summary>
    /// The text without its white space but for one space where both neighbours are Latin letters or figures
    /// (<c>Lucas Digne</c>, <c>8765 4321</c>): the space beside an ideograph is the style sheet's task.
    /// </summary>
    public static string Close(string text)
    {
        var closed = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = closed.Length > 0;
                continue;
            }
            if (gap && Characters.IsWordCharacter(closed[^1]) && Characters.IsWordCharacter(c)) closed.Append(' ');
            closed.Append(c);
            gap = false;
        }
        return closed.ToString();
    }

    /// <summary>The same of a text that knows where it stands in the dump.</summary>
    public static SourcedText Close(SourcedText text) => text.Respaced(Close(text.Characters));

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
    public static string Phrases(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return IsLetterSpaced(words) ? Close(text) : string.Join(' ', words);
    }

    /// <summary>The same of a line that knows where it stands in the dump.</summary>
    public static SourcedText Phrases(SourcedText text) => text.Respaced(Phrases(text.Characters));

    /// <summary>
    /// Whether a whole line was justified by spaces between its characters (<c>科 技 园 项 目 英 文 名</c>); too few words may be padded
    /// names (<c>祝 庆 庆 伟</c>).
    /// </summary>
    public static bool IsJustifiedBySpaces(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: >= 7 } words && IsLetterSpaced(words);

    private static bool IsLetterSpaced(string[] words) =>
        words.Length >= 4 && words.Count(w => w.Length == 1) * 3 >= words.Length * 2;
}
