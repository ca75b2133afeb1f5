using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>Sets the body of a story to a measure.</summary>
internal static class BodySetting
{
    /// <summary>Of a paragraph, em (clreq 3.2.1: two, one in narrow columns).</summary>
    public const double Indent = 2;

    /// <summary>Between a paragraph and what stands at the end of its last line, em.</summary>
    public const double BeforeClosing = 1;

    // What stands at the right of a last line must have this to spare (em), so that no rounding moves it to another.
    private const double Spare = 0.3;

    // Rows beside its lines.
    private const int SpaceOfCrosshead = 1;
    private const int SpaceAfterLeadIn = 1;

    /// <summary>How many rows each block takes; the lines themselves are not made.</summary>
    public static BlockRows[] Rows(Copy copy, double measure)
    {
        var rows = new BlockRows[copy.Blocks.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = Rows(copy.Blocks[i], measure);
        return rows;
    }

    public static ImmutableArray<SetBlock> Set(Copy copy, double measure) =>
        [.. copy.Blocks.Select(block => Set(block, measure))];

    /// <summary>A copy that takes the same room line by line as another that is set.</summary>
    public static ImmutableArray<SetBlock> Like(ImmutableArray<SetBlock> other, Copy copy) =>
        [.. other.Zip(copy.Blocks, (set, block) => set with { Copy = block })];

    /// <summary>
    /// How many lines of a copy would be seen to be loose. Only those paragraphs are looked at that have a character, word or
    /// figure so wide that its first line would be, if it lacked that.
    /// </summary>
    public static int Loose(Copy copy, double measure) => copy.Blocks
        .Where(block => block is ParagraphCopy
            && block.Units.Widest > Widening.WidestGood * (measure - IndentOf(block) - block.Units.Widest - 1))
        .Sum(block => Lines(block, measure, ClosingBelow(block, measure))
            .Count(line => line.Gap > Widening.WidestGood + LineBreaker.Tolerance));

    /// <summary>Whether the last line of a paragraph holds less than half a line.</summary>
    public static bool EndsShort(CopyBlock block, double measure) => block is ParagraphCopy
        && LineBreaker.LastWidth(block.Units, measure, IndentOf(block)) < measure / 2;

    private static SetBlock Set(CopyBlock block, double measure)
    {
        var below = ClosingBelow(block, measure);
        return new SetBlock(
            block,
            Lines(block, measure, below),
            below is null ? [] : LineBreaker.Break(below, measure, 0),
            Rows(block, measure));
    }

    private static ImmutableArray<SetLine> Lines(CopyBlock block, double measure, SetUnits? below)
    {
        if (block is CrossheadCopy crosshead)
            return DisplayLines.Of(crosshead.Display, measure);
        var beside = below is null ? (block as ParagraphCopy)?.ClosingUnits : null;
        return LineBreaker.Break(block.Units, measure, IndentOf(block), beside is null ? 0 : RoomOf(beside));
    }

    /// <summary>What stands at the right of a last line, with the space before it.</summary>
    private static double RoomOf(SetUnits closing) => BeforeClosing + LineBreaker.Width(closing) + Spare;

    private static double IndentOf(CopyBlock block) => block is ParagraphCopy { IsRest: false } ? Indent : 0;

    private static BlockRows Rows(CopyBlock block, double measure)
    {
        if (block is CrossheadCopy crosshead)
            return new BlockRows(DisplayLines.Count(crosshead.Display, measure).Lines + SpaceOfCrosshead, IsCrosshead: true);
        var lines = LineBreaker.Count(block.Units, measure, IndentOf(block));
        if (block is LeadInCopy { IsLast: true })
            return new BlockRows(lines + SpaceAfterLeadIn, IsCrosshead: false);
        var below = ClosingBelow(block, measure) is { } closing ? LineBreaker.Count(closing, measure, 0) : 0;
        return new BlockRows(lines + below, IsCrosshead: false, below);
    }

    /// <summary>A paragraph's closing where it does not go onto the last line.</summary>
    private static SetUnits? ClosingBelow(CopyBlock block, double measure)
    {
        if (block is not ParagraphCopy { ClosingUnits: { } closing })
            return null;
        var last = LineBreaker.LastWidth(block.Units, measure, IndentOf(block));
        return last > 0 && last + RoomOf(closing) <= measure ? null : closing;
    }
}
