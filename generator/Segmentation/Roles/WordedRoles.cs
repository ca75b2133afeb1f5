using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>Lines that name who wrote or took a picture in words that are used for nothing else, and lists of names: whatever
/// such a line looks like, it is a by-line or a credit and no heading. A text may open so (本报讯记者王明).</summary>
internal static class WordedRoles
{
    // Two may be a heading's (王明 李强), or words (安全 高效).
    private const int FewestNames = 3;

    /// <summary>What the networks say, with what the words of a line forbid taken away.</summary>
    public static LineRoles In(MeasuredPage page, LineRoles roles, Openings openings)
    {
        int[] named = [.. Enumerable.Range(0, page.Count).Where(line =>
            roles.Likeliest(line).IsDisplay() && IsOfNames(page.Lines[line].Text, openings))];
        return named.Length == 0 ? roles : roles.With((line, scores) =>
        {
            if (!named.Contains(line)) return;
            LineRoles.Forbid(scores, tag => tag is not (LineTag.Byline or LineTag.Credit));
            FixedPoint.LogSoftmax(scores);
        });
    }

    private static bool IsOfNames(string line, Openings openings) =>
        openings.Worded.IsLine(line) || openings.Signatures.NamesIn(line).Count >= FewestNames;
}
