using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>Lines that name who wrote or took a picture in words that are used for nothing else, lists of names, and pen names in
/// brackets between a heading and its text: whatever such a line looks like, it is a by-line or a credit and no heading. A text
/// may open so (本报讯记者王明). And lines that say nothing of another page or day: they are no jump lines (米價續漲).</summary>
internal static class WordedRoles
{
    // Two may be a heading's (王明 李强), or words (安全 高效).
    private const int FewestNames = 3;

    private const int ShortPenName = 2;

    /// <summary>What the networks say, with what the words of a line forbid taken away.</summary>
    public static LineRoles In(MeasuredPage page, LineRoles roles, Openings openings)
    {
        return roles.With((line, scores) =>
        {
            if (IsNamed(line, page, roles, openings))
                LineRoles.Forbid(scores, tag => tag is not (LineTag.Byline or LineTag.Credit));
            else if (roles.Likeliest(line) == LineTag.Jump && !openings.MayJump(page.Lines[line].Text))
                LineRoles.Forbid(scores, tag => tag == LineTag.Jump);
            else return;
            FixedPoint.LogSoftmax(scores);
        });
    }

    private static bool IsNamed(int line, MeasuredPage page, LineRoles roles, Openings openings) => roles.Likeliest(line) switch
    {
        var tag when tag.IsDisplay() => IsOfNames(page.Lines[line].Text, openings)
            || IsShortPenName(page.Lines[line].Text, openings) && IsUnderHeading(line, roles),
        // What the networks take for display may be a column's name (（行与思）), but no text begins so.
        var tag when tag.IsBody() => openings.Notes.IsPenName(page.Lines[line].Text) && IsUnderHeading(line, roles),
        LineTag.Furniture => openings.Worded.IsLine(page.Lines[line].Text) && IsUnderHeading(line, roles),
        _ => false,
    };

    private static bool IsUnderHeading(int line, LineRoles roles) => line > 0 && line + 1 < roles.Count
        && roles.Likeliest(line - 1).IsDisplay() && roles.Likeliest(line + 1).IsBody();

    // （天馬）
    private static bool IsShortPenName(string line, Openings openings) =>
        line.AsSpan().Trim().Length <= ShortPenName + 2 && openings.Notes.IsPenName(line);

    private static bool IsOfNames(string line, Openings openings) =>
        openings.Worded.IsLine(line) || openings.Signatures.NamesIn(line).Count >= FewestNames;
}
