using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// How this page prints its stories, inferred from the page: headlines together in a zone of their own or each in its
/// place, bylines before or after the text they belong to.
/// </summary>
internal sealed record PageConventions(bool HasHeadlineZone, bool BylinesOpen, bool StoriesCloseWithNames, bool HeadlinesAreSigned)
{
    public static PageConventions Infer(ImmutableArray<Block> blocks)
    {
        var inPlace = 0;
        var zone = 0;
        var run = 0;
        var named = false;
        int opening = 0, closing = 0, names = 0, credits = 0, signed = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is LineBlock { Role: LineRole.Display }) run++;
            else if (blocks[i] is ParagraphBlock)
            {
                if (run > 0)
                {
                    inPlace++;
                    if (named || ((ParagraphBlock)blocks[i]).HasOpening) signed++;
                }
                named = false;
                zone = Math.Max(zone, run);
                run = 0;
            }
            if (run > 0 && blocks[i] is LineBlock { Role: LineRole.Name }) named = true;
            if (blocks[i] is LineBlock { Role: LineRole.Name } name && !LineCues.IsCredit(name.Line) && !LineCues.IsNamesAlone(name.Line))
            {
                var before = i > 0 ? blocks[i - 1] : null;
                if (before is null or LineBlock { Role: LineRole.Display or LineRole.Folio or LineRole.Notice }) opening++;
                else if (i + 1 == blocks.Length || blocks[i + 1] is LineBlock { Role: LineRole.Display }) closing++;
            }
            if (blocks[i] is ParagraphBlock { Closing: { } matter })
            {
                if (matter.IsCredit) credits++;
                else names++;
            }
        }
        zone = Math.Max(zone, run);
        return new PageConventions(zone >= 4 && zone > inPlace, opening > closing, closing + names + credits >= 3 && closing + names + credits > inPlace * 0.5, signed >= 2 && signed >= inPlace * 0.4);
    }
}
