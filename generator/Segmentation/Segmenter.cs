using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Segmentation;

/// <summary>Reads a page: from the lines of a dump to stories in reading text, every decision taken over the whole page.</summary>
internal static class Segmenter
{
    /// <param name="stated">the dump's script where its sidecar states it; else it is detected</param>
    public static PageReading Read(SourcePage page, Script? stated) => Read(page, stated, ReadingCosts.Shared);

    /// <summary>Reads a page by another table of costs: what the choice of costs is measured with.</summary>
    internal static PageReading Read(SourcePage page, Script? stated, ReadingCosts costs)
    {
        var script = stated ?? ScriptDetection.Detect(string.Join('\n', page.Lines.Select(l => l.Text)));
        var lines = LineGeometry.Measure(page);
        var (readings, habits) = PageTrellis.Read(lines, costs);
        var blocks = Blocks.From(readings);
        var conventions = PageConventions.Infer(blocks);
        var paragraphs = blocks.OfType<ParagraphBlock>().ToArray();
        var gaps = Gaps(blocks);
        var (drafts, unassigned) = new PagePlan(paragraphs, gaps, habits, conventions, costs).Find();
        var (crossheads, loose) = Crossheads(drafts, unassigned);
        var jumps = blocks.OfType<LineBlock>().Where(b => b.Role == LineRole.Jump).ToImmutableArray();
        var stories = new StoryAssembly(paragraphs, gaps, conventions).Assemble(drafts, crossheads, jumps);
        var furniture = blocks.OfType<LineBlock>()
            .Where(b => b.Role is LineRole.Folio or LineRole.Notice || b.Role == LineRole.Jump && gaps[0].Contains(b))
            .Select(b => b.Line)
            .Concat(loose.SelectMany(h => h.Lines))
            .OrderBy(l => l.First)
            .Select(l => new Furniture(l.Text, new LineRange(l.First, l.Last)));
        var dropped = lines.Where(l => l.Overprinted.Length > 0).Select(l => new Dropped(l.Overprinted, l.First, "overprint"));
        return new PageReading(page.FileName, script, stories, [.. furniture], [.. dropped]);
    }

    // The lines before the first paragraph, then those after each.
    private static List<ImmutableArray<LineBlock>> Gaps(ImmutableArray<Block> blocks)
    {
        var gaps = new List<ImmutableArray<LineBlock>>();
        var gap = ImmutableArray.CreateBuilder<LineBlock>();
        foreach (var block in blocks)
        {
            if (block is LineBlock line)
            {
                gap.Add(line);
                continue;
            }
            gaps.Add(gap.ToImmutable());
            gap.Clear();
        }
        gaps.Add(gap.ToImmutable());
        return gaps;
    }

    // A heading that no story took and that stands inside one is a crosshead; anywhere else it heads nothing on this page.
    private static (ImmutableArray<Heading> Crossheads, ImmutableArray<Heading> Loose) Crossheads(ImmutableArray<StoryDraft> drafts, ImmutableArray<Heading> unassigned)
    {
        var inside = unassigned.ToLookup(h => drafts.Any(d => d.Holds(h.Gap) && d.Holds(h.Gap + 1)));
        return ([.. inside[true]], [.. inside[false]]);
    }
}
