using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>A stack at a width in basic columns.</summary>
internal readonly record struct StackPlan(int Span, Stack Stack)
{
    /// <summary>From the top.</summary>
    public ImmutableArray<int> Pieces => Stack.Pieces;
}

/// <summary>
/// A possible band: its stacks from the side where reading begins, and the rows at which none of them has a hole.
/// </summary>
internal sealed record BandPlan(ImmutableArray<StackPlan> Stacks, Extent Extent);

/// <summary>
/// A page so far: its last band and the plan above it, the rows summed (gaps included) and the cost. Plans share what
/// stands above them, so that a search may hold many.
/// </summary>
internal sealed record PagePlan(PagePlan? Above, BandPlan? Last, int Least, int Greatest, double Cost)
{
    public static readonly PagePlan Empty = new(null, null, 0, 0, 0);

    /// <summary>The rows at which its bands look best, with gaps between them.</summary>
    public int Best(int gap) => Math.Clamp(Bands.Sum(band => band.Extent.Best + gap) - gap, Least, Greatest);

    /// <summary>The bands from the top of the page.</summary>
    public ImmutableArray<BandPlan> Bands
    {
        get
        {
            if (field.IsDefault)
            {
                var bands = ImmutableArray.CreateBuilder<BandPlan>();
                for (var plan = this; plan?.Last is { } band; plan = plan.Above)
                    bands.Add(band);
                bands.Reverse();
                field = bands.DrainToImmutable();
            }
            return field;
        }
    }
}

/// <summary>
/// A band more below a plan: what a <see cref="PagePlan"/> of both comes to, while the search has many more of them than it
/// keeps.
/// </summary>
internal readonly record struct NextBand(PagePlan Above, BandPlan Band, int Least, int Greatest, double Cost)
{
    /// <param name="gap">Rows between two bands.</param>
    public static NextBand Of(PagePlan above, BandPlan band, int gap)
    {
        var between = above.Last is null ? 0 : gap;
        return new NextBand(above, band, above.Least + between + band.Extent.Least,
            above.Greatest + between + band.Extent.Greatest, above.Cost + band.Extent.Cost);
    }

    public PagePlan Plan => new(Above, Band, Least, Greatest, Cost);
}
