using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>
/// Makes up a page: which story stands where. It knows lengths and kinds, nothing of scripts, so one make-up serves every
/// script of a page.
/// </summary>
internal static class Composing
{
    private const int MostAtOnce = 24;
    private const double CostOfSizeStep = 0.5;
    private const int UsualBody = 105;

    /// <summary>The part of the sheet bands must reach to be stretched over the rest.</summary>
    private const double NearlyFull = 0.95;

    /// <summary>The make-up of a page of any number of stories; each stands in it exactly once.</summary>
    public static PageMakeUp Compose(PageReading reading)
    {
        if (reading.Stories.IsEmpty)
            return new PageMakeUp(UsualBody, Fits: true, Fills: false, []);

        var (grid, bands) = reading.Stories.Length <= MostAtOnce ? OneSheet(reading.Stories) : ManySheets(reading.Stories);
        var least = bands.Sum(band => band.Least) + (bands.Length - 1) * Grid.BandGap;
        var greatest = bands.Sum(band => band.Greatest) + (bands.Length - 1) * Grid.BandGap;
        var fits = least <= grid.Height;
        var fills = fits && greatest >= grid.Height * NearlyFull;
        var share = fits && greatest > least ? Math.Min(1, (grid.Height - least) / (greatest - least)) : 0;
        var tinted = Tinting.Choose(reading.Stories, bands);
        return new PageMakeUp(grid.BodyTenths, fits, fills, [.. bands.Select(band => Band(band, share))]);

        Band Band(BandPlan plan, double share) =>
            new(Growth(plan, share), [.. plan.Stacks.Select(stack => new Stack(stack.Span, [.. stack.Stories.Select(story => Box(story, stack.Span))]))]);

        Box Box(int story, int span)
        {
            var shape = BoxShape.Of(reading.Stories[story], story == 0, span, grid);
            return new Box(story, shape.Columns, shape.HeadlineStep, story == tinted);
        }
    }

    /// <summary>The body size at which the page comes out best: the usual one, or a smaller where that runs over, else a larger.</summary>
    private static (Grid, ImmutableArray<BandPlan>) OneSheet(ImmutableArray<Story> stories)
    {
        var usual = Grid.BodySizes.IndexOf(UsualBody);
        var best = Try(usual);
        var step = best.Plan.Least > best.Grid.Height ? -1 : 1;
        for (var size = usual + step; size >= 0 && size < Grid.BodySizes.Length; size += step)
            if (Try(size) is var next && next.Cost < best.Cost)
                best = next;
        return (best.Grid, best.Plan.Bands);

        (Grid Grid, PagePlan Plan, double Cost) Try(int size)
        {
            var grid = new Grid(Grid.BodySizes[size]);
            var plan = PageSearch.Find(stories, grid);
            return (grid, plan, plan.Cost + Math.Abs(size - usual) * CostOfSizeStep);
        }
    }

    /// <summary>More stories than a sheet holds are made up some at a time, one lot below the other, in the smallest body.</summary>
    private static (Grid, ImmutableArray<BandPlan>) ManySheets(ImmutableArray<Story> stories)
    {
        var grid = new Grid(Grid.BodySizes[0]);
        var bands = ImmutableArray<BandPlan>.Empty;
        for (var from = 0; from < stories.Length; from += MostAtOnce)
        {
            var lot = stories.Slice(from, Math.Min(MostAtOnce, stories.Length - from));
            bands = bands.AddRange(PageSearch.Find(lot, grid).Bands.Select(band => Shift(band, from)));
        }
        return (grid, bands);
    }

    private static BandPlan Shift(BandPlan band, int by) =>
        band with { Stacks = [.. band.Stacks.Select(stack => stack with { Stories = [.. stack.Stories.Select(story => story + by)] })] };

    private static int Growth(BandPlan band, double share) => (int)Math.Round(Math.Min(12, (band.Greatest - band.Least) * share));
}
