using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>
/// What the lines of a page in columns may be on which blank lines part one story from the next and nothing else, as most blocks
/// of lines begin with a heading. What begins like the others has one, too: without indents and without an opening the networks
/// take it for a line of the text above.
/// </summary>
internal static class BlockRoles
{
    private const int FewestBlocks = 3;

    private const int MostHeadLines = 5;

    // A line of justified text falls no em short of its column but at a paragraph's end, and no half but for a mark.
    private const int Short = LineWidth.Em;
    private const int Even = LineWidth.Em / 2;

    private enum Part
    {
        Any,
        Head,
        FirstText,
    }

    /// <summary>What the networks say, with what the form of the page forbids taken away.</summary>
    public static LineRoles In(MeasuredPage page, LineRoles roles, Openings openings)
    {
        if (page.Typed is not null || PartsOf(page, roles, openings) is not { } parts) return roles;
        return roles.With((line, scores) =>
        {
            if (parts[line] == Part.Any) return;
            var likeliest = roles.Likeliest(line);
            LineRoles.Forbid(scores, tag => !MayBe(tag, parts[line], likeliest));
            FixedPoint.LogSoftmax(scores);
        });
    }

    private static bool MayBe(LineTag tag, Part part, LineTag likeliest) =>
        part == Part.Head ? tag.IsHeading() : tag == (likeliest == LineTag.LeadIn ? LineTag.LeadIn : LineTag.StoryStart);

    private static Part[]? PartsOf(MeasuredPage page, LineRoles roles, Openings openings)
    {
        var parts = new Part[page.Count];
        int blocks = 0, headed = 0, known = 0;
        for (var first = 0; first < page.Count;)
        {
            var end = first + 1;
            while (end < page.Count && page.Lines[end].BlanksBefore == 0) end++;
            if (IsText(page, first, end)) blocks++;
            if (UnderHead(page, roles, openings, first, end) is var (under, text))
            {
                // Sections of one story are headed by crossheads.
                if (roles.Likeliest(first).IsCrosshead()) return null;
                headed++;
                if (roles.Likeliest(first).IsHeading()) known++;
                parts.AsSpan(first, under - first).Fill(Part.Head);
                // What does not fill its column may be a by-line that the networks do not know, or a number; what the column
                // cannot hold, a chapter's title under its author.
                var measure = Measure(page, text, end);
                if (page.Width[text] + Even >= measure && !ApartRoles.IsWider(page, text, measure)) parts[text] = Part.FirstText;
            }
            first = end;
        }
        return headed >= FewestBlocks && headed * 3 >= blocks * 2 && known * 2 >= headed ? parts : null;
    }

    // The lines of a block right under its heading, and under its by-lines; null where it has no heading.
    private static (int Under, int Text)? UnderHead(MeasuredPage page, LineRoles roles, Openings openings, int first, int end)
    {
        if (!IsHead(first)) return null;
        var under = first + 1;
        while (under < end && under - first <= MostHeadLines && !IsName(under)
            && (IsHead(under) || roles.Likeliest(under).IsHeading())) under++;
        var text = under;
        while (text < end && IsName(text)) text++;
        return under - first <= MostHeadLines && IsText(page, text, end) ? (under, text) : null;

        bool IsName(int line) => roles.Likeliest(line) is LineTag.Byline or LineTag.Credit
            || openings.Signatures.IsSignature(page.Lines[line].Text);

        bool IsHead(int line)
        {
            if (page.EndsSentence[line] || line + 1 >= end) return false;
            var measure = Measure(page, line + 1, end);
            return ApartRoles.IsWider(page, line, measure)
                || page.Width[line] + Short <= measure && openings.MayHead(page.Lines[line].Text, page.Dense[line]);
        }
    }

    // Two lines at least that fill their column.
    private static bool IsText(MeasuredPage page, int first, int end)
    {
        var measure = Measure(page, first, end);
        return end - first > 2 && Enumerable.Range(first, end - first).Count(line => page.Width[line] + Even >= measure) > 1;
    }

    // The commonest width, since a stop may hang behind it; of two alike the lesser. In quarters of an em.
    private static int Measure(MeasuredPage page, int first, int end) => first >= end ? 0
        : Enumerable.Range(first, end - first).CountBy(line => page.Width[line])
            .OrderByDescending(width => width.Value).ThenBy(width => width.Key).First().Key;
}
