using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// The display lines between two paragraphs, and every way to see some that follow each other as one heading, with what it
/// costs by its looks: the same however the page is divided into stories.
/// </summary>
internal sealed class DisplayRun
{
    /// <summary>No heading has more lines than these.</summary>
    public const int LongestHeading = 6;

    private const int LongestKicker = 2;
    private const int LongestHeadline = 4;
    private const int LongestDeck = 3;

    private readonly ImmutableArray<LineBlock> blocks;
    private readonly HeadingShape[][] shapes;
    private readonly double[] partings;

    /// <param name="gap">the index of the paragraph it stands after</param>
    public DisplayRun(ImmutableArray<LineBlock> blocks, int gap, Vocabulary vocabulary, DumpHabits habits, ReadingCosts costs)
    {
        this.blocks = blocks;
        Gap = gap;
        Lines = [.. blocks.Select(b => b.Line)];
        var looks = new HeadingLooks(blocks, vocabulary, habits, costs);
        partings = [.. Lines.Select(looks.PartingCost)];
        shapes = new HeadingShape[Lines.Length * LongestHeading][];
        for (var end = 1; end <= Lines.Length; end++)
            for (var start = end - 1; start >= Math.Max(0, end - LongestHeading); start--)
                shapes[At(start, end)] = [.. ShapesOf(start, end, looks)];
    }

    public int Gap { get; }

    public ImmutableArray<PrintedLine> Lines { get; }

    /// <summary>The ways to see the lines from <paramref name="start"/> up to <paramref name="end"/> as one heading.</summary>
    public ReadOnlySpan<HeadingShape> Shapes(int start, int end) => shapes[At(start, end)];

    /// <summary>What it costs that a heading begins at this line and another ended above it.</summary>
    public double PartingCost(int start) => start == 0 ? 0 : partings[start];

    /// <summary>The place of a heading's lines in a table of all that the run can be divided into.</summary>
    public static int At(int start, int end) => (end - 1) * LongestHeading + end - 1 - start;

    public Heading Heading(HeadingShape shape, int end) =>
        new(Lines[shape.Start..shape.Headline], Lines[shape.Headline..shape.Deck], Lines[shape.Deck..end], Gap, blocks[shape.Start].InsideParagraph);

    private static IEnumerable<HeadingShape> ShapesOf(int start, int end, HeadingLooks looks)
    {
        for (var headline = start; headline < Math.Min(end, start + LongestKicker + 1); headline++)
            for (var deck = Math.Max(headline + 1, end - LongestDeck); deck <= Math.Min(end, headline + LongestHeadline); deck++)
                yield return new HeadingShape(start, headline, deck, looks.Cost(start, headline, deck, end), looks.LabelWords(start, headline));
    }
}
