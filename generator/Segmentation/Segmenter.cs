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
    internal static PageReading Read(SourcePage page, Script? stated, ReadingCosts costs) => Trace(page, stated, costs).Reading;

    /// <summary>Reads a page and keeps what each decision was made by.</summary>
    public static ReadingTrace Trace(SourcePage page, Script? stated) => Trace(page, stated, ReadingCosts.Shared);

    private static ReadingTrace Trace(SourcePage page, Script? stated, ReadingCosts costs)
    {
        var script = stated ?? ScriptDetection.Detect(string.Join('\n', page.Lines.Select(l => l.Text)));
        var lines = LineGeometry.Measure(page);
        var (readings, habits) = PageTrellis.Read(lines, costs);
        var blocks = Blocks.From(readings);
        var conventions = PageConventions.Infer(blocks);
        var paragraphs = blocks.OfType<ParagraphBlock>().ToArray();
        var gaps = Gaps(blocks);
        var (planned, unassigned, borders) = Plan(paragraphs, gaps, habits, conventions, costs);
        var storyOf = Segment.StoryOf(paragraphs.Length, planned.Select(s => s.Segments));
        var (drafts, crossheads, loose) = Settle(planned, storyOf, unassigned);
        var assembly = new StoryAssembly(paragraphs, gaps, storyOf, conventions);
        var stories = assembly.Assemble(drafts, crossheads);
        var furniture = blocks.OfType<LineBlock>()
            // A line of names or a jump line with no story above it belongs to the page.
            .Where(b => b.Role is LineRole.Folio or LineRole.Notice
                || b.Role == LineRole.Jump && gaps[0].Contains(b)
                || b.Role == LineRole.Name && paragraphs.Length == 0)
            .Select(b => b.Line)
            .Except(drafts.SelectMany(d => d.Heading?.Lines ?? []))
            .Concat(loose.SelectMany(h => h.Lines))
            .OrderBy(l => l.First)
            .Select(l => new Unit(UnitKind.Furniture, l.Text, [], [new LineRange(l.First, l.Last)]));
        var dropped = lines.Where(l => l.Overprinted.Length > 0).Select(l => new Unit(UnitKind.Dropped, l.Overprinted, [], [new LineRange(l.First, l.First)]) { Reason = "overprint" })
            .Concat(assembly.Hyphens).OrderBy(d => d.Extent.First);
        var reading = new PageReading(page.FileName, script, stories, [.. furniture], [.. dropped]);
        return new ReadingTrace(reading, readings, habits, conventions, [.. paragraphs], borders, [.. storyOf]);
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

    private static (ImmutableArray<StoryDraft> Stories, ImmutableArray<Heading> Unassigned, ImmutableArray<ImmutableArray<Reason>> Borders) Plan(
        ParagraphBlock[] paragraphs, List<ImmutableArray<LineBlock>> gaps, DumpHabits habits, PageConventions conventions, ReadingCosts costs)
    {
        var stories = ImmutableArray.CreateBuilder<StoryDraft>();
        var unassigned = ImmutableArray.CreateBuilder<Heading>();
        var borders = ImmutableArray.CreateBuilder<ImmutableArray<Reason>>();
        var cuts = Sheets.Cut(paragraphs.Length, gaps);
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (first, end) = (cuts[i], cuts[i + 1]);
            // The lines at a cut belong to the stretch before it.
            var stretchGaps = gaps.GetRange(first, end - first + 1);
            if (first > 0) stretchGaps[0] = [];
            var stretch = new PageStretch(paragraphs[first..end], stretchGaps, habits, conventions, costs);
            var found = StorySearch.Find(stretch);
            stories.AddRange(found.Stories.Select(s => s.Moved(first)));
            unassigned.AddRange(found.Unassigned.Select(h => h.Moved(first)));
            borders.AddRange(Enumerable.Range(0, end - first).Select(k => k + 1 < end - first ? stretch.Borders.ReasonsAfter(k) : []));
        }
        return (stories.ToImmutable(), unassigned.ToImmutable(), borders.ToImmutable());
    }

    // Two crossheads never follow each other: a second one is the first turned over.
    private static void AddCrosshead(ImmutableArray<Heading>.Builder crossheads, Heading heading)
    {
        if (crossheads.Count > 0 && crossheads[^1].Gap == heading.Gap && !crossheads[^1].Lines.Concat(heading.Lines).Any(l => l.Dense[0] == '（'))
            crossheads[^1] = new Heading([], [.. crossheads[^1].Lines, .. heading.Lines], [], heading.Gap);
        else
            crossheads.Add(heading);
    }

    // A heading that no story took and that stands between two paragraphs of one is its crosshead; one that interrupts a
    // paragraph was moved there by the tool, and is the deck that its story lacks. Anywhere else it heads nothing on this page.
    private static (ImmutableArray<StoryDraft> Stories, ImmutableArray<Heading> Crossheads, ImmutableArray<Heading> Loose) Settle(
        ImmutableArray<StoryDraft> drafts, int[] storyOf, ImmutableArray<Heading> unassigned)
    {
        var stories = drafts.ToBuilder();
        var crossheads = ImmutableArray.CreateBuilder<Heading>();
        var loose = ImmutableArray.CreateBuilder<Heading>();
        foreach (var heading in unassigned)
        {
            if (heading.InsideParagraph && heading.Gap >= 0 && stories[storyOf[heading.Gap]] is { Heading: { Deck.IsEmpty: true } own } story)
                stories[storyOf[heading.Gap]] = story with { Heading = own with { Deck = [.. heading.Lines] } };
            else if (heading.Gap >= 0 && heading.Gap + 1 < storyOf.Length && storyOf[heading.Gap] == storyOf[heading.Gap + 1])
                AddCrosshead(crossheads, heading);
            else
                loose.Add(heading);
        }
        return (stories.ToImmutable(), crossheads.ToImmutable(), loose.ToImmutable());
    }
}
