using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>
/// A line that the column under it cannot hold was set apart: it is no running text, and under it text begins. Without an opening
/// (本报讯) the networks now and then take a heading so set for the first line of its text.
/// </summary>
internal static class ApartRoles
{
    // So many of the lines under it are looked at, and so many have to keep to one measure.
    private const int Looked = 6, Fewest = 4;

    private const int Even = LineWidth.Em / 2;

    /// <summary>What the networks say, with what the columns of the page forbid taken away.</summary>
    public static LineRoles In(MeasuredPage page, LineRoles roles)
    {
        if (page.Typed is not null) return roles;
        var isApart = new bool[page.Count];
        for (var line = 0; line < isApart.Length; line++) isApart[line] = IsApart(page, roles, line);
        return roles.With((line, scores) =>
        {
            if (isApart[line]) LineRoles.Forbid(scores, tag => tag.IsBody());
            else if (line > 0 && isApart[line - 1]) LineRoles.Forbid(scores, tag => tag == LineTag.GoesOn);
            else return;
            FixedPoint.LogSoftmax(scores);
        });
    }

    /// <summary>Whether a line is wider than a column of this measure (quarters of an em) and the page's holds, with a stop that
    /// hangs behind it.</summary>
    public static bool IsWider(MeasuredPage page, int line, int measure) => page.Width[line] > measure + LineWidth.Em
        && Math.Abs(page.Width[line] - page.Habits.Measure) > LineWidth.Em;

    private static bool IsApart(MeasuredPage page, LineRoles roles, int line)
    {
        // A caption ends in no stop.
        if (roles.Likeliest(line) == LineTag.StoryStart && roles.InCaption(line) > LineRoles.Half) return false;
        if (page.EndsSentence[line] || page.Dense[line].AsSpan().IndexOfAny('，', '。', '；') >= 0) return false;
        var isOver = line == 0 || page.BlanksBefore[line] > 0 || page.EndsSentence[line - 1]
            || roles.Likeliest(line - 1).IsDisplay();
        return isOver && MeasureUnder(page, line) is { } measure && IsWider(page, line, measure);
    }

    // The measure that the lines under one keep to, in quarters of an em; null where they keep to none.
    private static int? MeasureUnder(MeasuredPage page, int line)
    {
        if (line + 1 == page.Count || page.BlanksBefore[line + 1] > 0) return null;
        var end = Math.Min(line + 1 + Looked, page.BlockEnd[line + 1] + 1);
        int? measure = null;
        var most = Fewest - 1;
        for (var i = line + 1; i < end; i++)
        {
            var alike = 0;
            for (var j = line + 1; j < end; j++)
                if (Math.Abs(page.Width[i] - page.Width[j]) <= Even) alike++;
            if (alike > most) (measure, most) = (page.Width[i], alike);
        }
        return measure;
    }
}
