using System.Collections.Immutable;
using Banmian.Config;
using Banmian.MakeUp;
using Banmian.Typesetting;

namespace Banmian.Tests.MakeUp;

public class BandSearchTests
{
    [Fact]
    public void Keeps_the_cheapest_and_of_equals_those_that_came_first()
    {
        var cheapest = new Cheapest<string>(3);
        foreach (var (cost, item) in ((double, string)[])[(2, "a"), (5, "b"), (1, "c"), (2, "d"), (2, "e"), (0, "f")])
            cheapest.Offer(cost, item);
        Assert.Equal(["f", "c", "a"], cheapest.Items);
    }

    [Fact]
    public void Subsets_come_in_the_order_of_their_masks()
    {
        var found = new List<ulong>();
        for (var subset = Subsets.After(0, 0b1011); subset != 0; subset = Subsets.After(subset, 0b1011))
            found.Add(subset);
        Assert.Equal([0b0001, 0b0010, 0b0011, 0b1000, 0b1001, 0b1010, 0b1011], found);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(5, 41)]
    public void Pieces_go_into_at_most_three_stacks_in_every_way(int pieces, int ways)
    {
        Assert.Equal(ways, StackPatterns.Of(pieces).Length);
        Assert.All(StackPatterns.Of(pieces), stacks => Assert.Equal((1 << pieces) - 1, stacks.Sum()));
        Assert.All(StackPatterns.Spans(8, 3), spans => Assert.Equal(8, spans.Sum()));
        Assert.Equal(21, StackPatterns.Spans(8, 3).Length);
    }

    [Fact]
    public void A_second_band_of_a_sheet_that_needs_a_tint_costs_more()
    {
        var (tinted, plain) = (Band(needsTint: true), Band(needsTint: false));
        var above = NextBand.Of(PagePlan.Empty, tinted, gap: 1).Plan;
        Assert.Equal(above.Cost, NextBand.Of(above, plain, gap: 1).Cost);
        Assert.True(NextBand.Of(above, tinted, gap: 1).Cost > above.Cost);

        BandPlan Band(bool needsTint) => new([], needsTint, new Extent(10, 12, 14, Cost: 0));
    }

    // Three lines of 94 em were hard to read on from; three columns of three lines hardly suit it.
    [Fact]
    public void A_short_text_across_the_page_stands_in_columns_and_costs_much_more_than_in_two()
    {
        var area = TypeArea.Of(Sheet.Broadsheet.Width, Sheet.Broadsheet.Height);
        var grid = Grid.Of(area, Grid.Bodies(area)[0], WritingDirection.Horizontal)[0];
        var brief = new Piece(1, 0, IsLead: false, null, [CompositorTests.Copy(CopyKind.Brief, 14, 70, 40, 80)]);
        var across = BoxShape.Of(brief, grid.Columns, grid);
        Assert.InRange(across.Fits[0].Measure, 20, 30);
        Assert.True(across.Extent.Cost > BoxShape.Of(brief, 2, grid).Extent.Cost + 10);
    }

    // 碰题: the heading of a brief may need a row more on a tint, which the brief below it can give.
    [Fact]
    public void Where_two_headlines_meet_the_rows_of_a_stack_are_shared_for_a_tint()
    {
        var sheet = Sheet.Parse("tabloid", out _)!;
        var area = TypeArea.Of(sheet.Width, sheet.Height);
        var grid = Grid.Of(area, Grid.Bodies(area)[^1], WritingDirection.Horizontal)[0];
        var needy = 0;
        foreach (var headline in Enumerable.Range(8, 17))
            for (var length = 120; length <= 400; length += 20)
            {
                ImmutableArray<Piece> pieces = [Piece(0, CopyKind.Article, 12, 700), Piece(1, CopyKind.Brief, headline, length),
                    Piece(2, CopyKind.Brief, 12, 300)];
                var stacks = new Stacks(pieces, grid);
                var shapes = new SheetShapes(stacks, grid.UsualPitch);
                var (beside, plain, below) = (stacks.Shape(0, 2).Extent, stacks.Shape(1, 1).Extent, stacks.Shape(2, 1).Extent);
                var above = stacks.OnTint(1, 1);
                var plan = NextBand.Of(PagePlan.Empty, new BandPlan([new(2, stacks.Of(0b001)), new(1, stacks.Of(0b110))],
                    NeedsTint: true, beside), grid.Gap).Plan;
                var least = above.Extent.Least + grid.Gap + below.Least;
                for (var rows = Math.Max(beside.Least, least); Tints.Suits(pieces[1], above) && rows <= beside.Greatest; rows++)
                    if (rows <= above.Extent.Greatest + grid.Gap + below.Greatest)
                    {
                        Assert.Equal(0, Placement.Faults(plan, pieces, shapes, grid, rows, grid.UsualPitch).Meetings);
                        if (plain.Least < above.Extent.Least && rows < least + 2) needy++;
                    }
            }
        Assert.NotEqual(0, needy);

        static Piece Piece(int story, CopyKind kind, int headline, int length) => new(story, 0, IsLead: story == 0, null,
            [CompositorTests.Copy(kind, headline, length / 2, length - length / 2)]);
    }
}
