using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>Lines that name who wrote or took a picture in words that are used for nothing else: whatever such a line looks like,
/// it is no heading. A text may open so (本报讯记者王明).</summary>
internal static class WordedRoles
{
    /// <summary>What the networks say, with what the words of a line forbid taken away.</summary>
    public static LineRoles In(MeasuredPage page, LineRoles roles, Openings openings)
    {
        int[] named = [.. Enumerable.Range(0, page.Count).Where(line =>
            IsHeading(roles.Likeliest(line)) && openings.Worded.IsLine(page.Lines[line].Text))];
        return named.Length == 0 ? roles : roles.With((line, scores) =>
        {
            if (!named.Contains(line)) return;
            LineRoles.Forbid(scores, IsHeading);
            FixedPoint.LogSoftmax(scores);
        });
    }

    private static bool IsHeading(LineTag tag) => tag.IsHeading() || tag.IsCrosshead();
}
