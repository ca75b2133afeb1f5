using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// How this page prints its stories, inferred from the page: headlines together in a zone of their own or each in its
/// place, bylines before or after the text they belong to.
/// </summary>
internal sealed record PageConventions(bool HasHeadlineZone, bool BylinesOpen, bool StoriesCloseWithNames)
{
    public static PageConventions Infer(ImmutableArray<Block> blocks)
    {
        var inPlace = 0;
        var zone = 0;
        var run = 0;
        int opening = 0, closing = 0, credits = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is LineBlock { Role: LineRole.Display }) run++;
            else if (blocks[i] is ParagraphBlock)
            {
                if (run > 0) inPlace++;
                zone = Math.Max(zone, run);
                run = 0;
            }
            if (blocks[i] is LineBlock { Role: LineRole.Name } name && !LineCues.IsCredit(name.Line) && !LineCues.IsNamesAlone(name.Line))
            {
                var before = i > 0 ? blocks[i - 1] : null;
                if (before is null or LineBlock { Role: LineRole.Display or LineRole.Folio or LineRole.Notice }) opening++;
                else if (i + 1 == blocks.Length || blocks[i + 1] is LineBlock { Role: LineRole.Display }) closing++;
            }
            if (blocks[i] is ParagraphBlock { Closing: { } matter })
            {
                if (matter.IsCredit) credits++;
                else closing++;
            }
        }
        zone = Math.Max(zone, run);
        return new PageConventions(zone >= 4 && zone > inPlace, opening > closing, closing + credits >= 3 && closing + credits > inPlace * 0.5);
    }
}
