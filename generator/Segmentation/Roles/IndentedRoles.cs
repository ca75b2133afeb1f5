using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>
/// Where a page indents its paragraphs, a line that is indented as they are and fills its column begins one, and the line under
/// it goes on. Without an opening (本报讯) the networks now and then take such a line for the second of the heading above.
/// </summary>
internal static class IndentedRoles
{
    private const int FewestParagraphs = 4;

    // In sixteenths: so many of a page's paragraphs are indented alike, and so few lines inside them.
    private const int Nearly = 14;

    private const int LeastIndent = 2, GreatestIndent = 6;

    /// <summary>What the networks say, with what the indents of the page forbid taken away.</summary>
    public static LineRoles In(MeasuredPage page, LineRoles roles)
    {
        if (page.Typed is not null || IndentOf(page) is not { } indent) return roles;
        bool Begins(int line) => IsFirst(page, line, indent) && !roles.Likeliest(line + 1).IsDisplay();
        return roles.With((line, scores) =>
        {
            if (Begins(line)) LineRoles.Forbid(scores, tag => tag.IsDisplay());
            else if (line > 0 && Begins(line - 1))
                LineRoles.Forbid(scores,
                    tag => tag is LineTag.StoryStart or LineTag.ParagraphStart or LineTag.ResumesAtParagraph);
            else return;
            FixedPoint.LogSoftmax(scores);
        });
    }

    // By how much paragraphs are indented, in halves of an em: what follows a sentence's end is, what follows anything else is
    // not. Null where the page keeps to no such rule.
    private static int? IndentOf(MeasuredPage page)
    {
        var begun = new int[GreatestIndent + 1];
        int paragraphs = 0, inside = 0, flush = 0;
        for (var i = 1; i < page.Count; i++)
        {
            if (page.BlanksBefore[i] > 0) continue;
            if (page.EndsSentence[i - 1] && page.Indent[i] is >= LeastIndent and <= GreatestIndent and var indent)
            {
                paragraphs++;
                begun[indent]++;
            }
            else if (!page.EndsSentence[i - 1])
            {
                inside++;
                if (page.Indent[i] == 0) flush++;
            }
        }
        var most = Array.IndexOf(begun, begun.Max());
        return paragraphs >= FewestParagraphs && 16 * begun[most] >= Nearly * paragraphs && 16 * flush >= Nearly * inside
            ? most : null;
    }

    private static bool IsFirst(MeasuredPage page, int line, int indent)
    {
        if (page.Indent[line] != indent || page.EndsSentence[line]) return false;
        var next = line + 1;
        if (next == page.Count || page.BlanksBefore[next] > 0 || page.Indent[next] != 0) return false;
        // Halves of an em to quarters.
        var width = page.Width[line] + 2 * indent;
        return Math.Abs(width - page.Width[next]) <= LineWidth.Em || Math.Abs(width - page.Habits.Measure) <= LineWidth.Em;
    }
}
