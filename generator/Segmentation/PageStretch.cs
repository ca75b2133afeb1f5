using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>The display lines between two paragraphs, if there are any, and lines of other roles that may be headlines after all.</summary>
internal sealed record DisplayGap(ImmutableArray<Heading> Strays, DisplayRun? Run);

/// <summary>A stretch of paragraphs about as long as a page, and all that does not change however it is divided into stories.</summary>
internal sealed class PageStretch
{
    /// <param name="gaps">the blocks before the first paragraph, then those after each</param>
    public PageStretch(IReadOnlyList<ParagraphBlock> paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> gaps, DumpHabits habits, PageConventions conventions, ReadingCosts costs)
    {
        (Paragraphs, Costs) = (paragraphs, costs);
        Vocabulary = new Vocabulary(paragraphs);
        Borders = new StoryBorders(paragraphs, [.. gaps.Skip(1)], Vocabulary, conventions, habits, costs);
        Gaps = [.. gaps.Select((blocks, i) => new DisplayGap(
            [.. blocks.Where(IsStrayHeadline).Select(b => new Heading([], [b.Line], [], i - 1))],
            blocks.Any(IsDisplay) ? new DisplayRun([.. blocks.Where(IsDisplay)], i - 1, Vocabulary, habits, costs) : null))];
        Words = new DisplayWords(Gaps.SelectMany(g => g.Strays.SelectMany(h => h.Lines).Concat(g.Run?.Lines ?? [])), Vocabulary);
        LinesOfTheirOwn = gaps.Sum(g => g.Length);
    }

    public IReadOnlyList<ParagraphBlock> Paragraphs { get; }

    public ReadingCosts Costs { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The evidence for a border after each paragraph.</summary>
    public StoryBorders Borders { get; }

    /// <summary>What stands before the first paragraph, then what stands after each.</summary>
    public ImmutableArray<DisplayGap> Gaps { get; }

    public DisplayWords Words { get; }

    /// <summary>How many lines stand between the paragraphs, whatever their roles.</summary>
    public int LinesOfTheirOwn { get; }

    public double Likeness(Segment one, Segment other) => Vocabulary.Likeness((one.First, one.Last), (other.First, other.Last));

    private static bool IsDisplay(LineBlock block) => block.Role == LineRole.Display;

    // A line between an advertisement's lines, or one that looks like a name, may be a headline after all if a story says so.
    private static bool IsStrayHeadline(LineBlock block) =>
        block.Line.Dense.Length is >= 3 and <= 24
        && (block.Role == LineRole.Notice && LineCues.NoticeMatter(block.Line) == 0
            || block.Role == LineRole.Name && LineCues.IsNamesAlone(block.Line) && Names.Alone(block.Line.Text).Length == 1);
}
