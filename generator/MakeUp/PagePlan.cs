using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>A stack as the search sees it: its width in basic columns and its pieces from the top.</summary>
internal sealed record StackPlan(int Span, ImmutableArray<int> Pieces);

/// <summary>A possible band: its stacks from the left, the least and greatest number of rows at which none of them has a hole, that at which they look best, and its cost.</summary>
internal sealed record BandPlan(ImmutableArray<StackPlan> Stacks, int Least, int Best, int Greatest, double Cost);

/// <summary>
/// A page so far: its last band and the plan above it, the rows summed (gaps included) and the cost. Plans share what
/// stands above them, so that a search may hold many.
/// </summary>
internal sealed record PagePlan(PagePlan? Above, BandPlan? Last, int Least, int Greatest, double Cost)
{
    /// <summary>Rows between two bands, and between two boxes of a stack; a rule stands in the middle.</summary>
    public const int Gap = 1;

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

    public PagePlan With(BandPlan band)
    {
        var gap = Last is null ? 0 : Gap;
        return new PagePlan(this, band, Least + gap + band.Least, Greatest + gap + band.Greatest, Cost + band.Cost);
    }
}
