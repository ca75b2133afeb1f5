namespace Banmian.Scripts;

/// <summary>
/// Quotation marks of the two manners, one for one: the outer ones “”/「」, the inner ones ‘’/『』. Where the marks of a
/// text pair, each becomes what its level asks for; where they do not, each becomes its counterpart.
/// </summary>
internal static class QuoteMarks
{
    private const string Curly = "“”‘’";
    private const string Corner = "「」『』";

    public static string ToCorner(string text) => Replace(text, Curly, Corner);

    public static string ToCurly(string text) => Replace(text, Corner, Curly);

    /// <summary>
    /// The first mark of a run of paragraphs that has no partner, or null. A quotation that goes on opens again at the
    /// next paragraph's beginning without having been closed.
    /// </summary>
    public static (int Paragraph, int Place)? Unpaired(IReadOnlyList<string> paragraphs)
    {
        var open = new Stack<(int Paragraph, int Place, int Mark)>();
        for (var p = 0; p < paragraphs.Count; p++)
            for (var i = 0; i < paragraphs[p].Length; i++)
            {
                var mark = Mark(paragraphs[p], i);
                if (mark < 0)
                    continue;
                if (i == 0 && open.TryPeek(out var before) && before.Mark == mark)
                    open.Pop();
                if (mark % 2 == 0)
                    open.Push((p, i, mark));
                else if (!open.TryPop(out var opening) || opening.Mark != mark - 1)
                    return (p, i);
            }
        return open.TryPop(out var left) ? (left.Paragraph, left.Place) : null;
    }

    private static string Replace(string text, string from, string to)
    {
        if (text.AsSpan().IndexOfAny(from) < 0)
            return text;
        var pairs = Unpaired([text]) is null;
        var depth = 0;
        return string.Create(text.Length, text, (converted, source) =>
        {
            source.CopyTo(converted);
            for (var i = 0; i < source.Length; i++)
            {
                var mark = IsApostrophe(source, i) ? -1 : from.IndexOf(source[i]);
                if (mark < 0)
                    continue;
                if (mark % 2 == 1)
                    depth--;
                converted[i] = to[pairs ? (depth % 2 * 2) + (mark % 2) : mark];
                if (mark % 2 == 0)
                    depth++;
            }
        });
    }

    /// <summary>0 to 3 for curly marks, 4 to 7 for corner ones, an opening one even; -1 for none.</summary>
    private static int Mark(string text, int at) =>
        IsApostrophe(text, at) ? -1 : (Curly + Corner).IndexOf(text[at]);

    private static bool IsApostrophe(string text, int at) =>
        text[at] == Curly[3] && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
            && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
}
