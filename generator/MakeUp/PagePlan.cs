using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>A stack as the search sees it: its width in basic columns and its pieces from the top.</summary>
internal sealed record StackPlan(int Span, ImmutableArray<int> Pieces);

/// <summary>A possible band: its stacks from the side where reading begins, the least and greatest number of rows at which none of them has a hole, that at which they look best, and its cost.</summary>
internal sealed record BandPlan(ImmutableArray<StackPlan> Stacks, int Least, int Best, int Greatest, double Cost);

/// <summary>
/// A page so far: its last band and the plan above it, the rows summed (gaps included) and the cost. Plans share what
/// stands above them, so that a search may hold many.
/// </summary>
internal sealed record PagePlan(PagePlan? Above, BandPlan? Last, int Least, int Greatest, double Cost)
{
    public static readonly PagePlan Empty = new(null, null, 0, 0, 0);

    /// <summary>The bands from the top of the page.</summary>
    public ImmutableArray<BandPlan> Bands
    {
        get
        {
            var bands = ImmutableArray.CreateBuilder<BandPlan>();
            for (var plan = this; plan?.Last is { } band; plan = plan.Above)
                bands.Add(band);
            bands.Reverse();
            return bands.ToImmutable();
        }
    }

    /// <param name="band">The next band.</param>
    /// <param name="gap">Rows between two bands.</param>
    public PagePlan With(BandPlan band, int gap)
    {
        var above = Last is null ? 0 : gap;
        return new PagePlan(this, band, Least + above + band.Least, Greatest + above + band.Greatest, Cost + band.Cost);
    }
}
