using System.Text.RegularExpressions;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// Parts what a tool wrote on one line because it stood at one height on the page: the end of a headline and the text or
/// the byline in the next column (<c>上的动人写照 本报讯 日前，在江西省高安市</c>).
/// </summary>
internal static class RunTogether
{
    private static readonly Regex DisplayFirst = new(
        $@"^(?<display>(?>\s*)\S[^，。；：、]{{3,23}}?)(?>\s+)(?<rest>(?:{Names.Any("opening")})[\s（(].*|(?:{Names.Any("agency")})?(?:{Names.Any("reporter")})\s+[^，。；：]{{2,30}}(?:{Names.Any("bylineEnd")}))$");

    public static SourcedText[] Pieces(SourcedText line)
    {
        return DisplayFirst.Match(line.Characters) is { Success: true } match
            ? [Piece(match.Groups["display"]), Piece(match.Groups["rest"])]
            : [line];

        SourcedText Piece(Group group) => line.Slice(group.Index, group.Length);
    }
}
