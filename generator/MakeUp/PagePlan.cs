using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>A stack at a width in basic columns.</summary>
internal readonly record struct StackPlan(int Span, Stack Stack)
{
    /// <summary>From the top.</summary>
    public ImmutableArray<int> Pieces => Stack.Pieces;
}

/// <summary>
/// A possible band: its stacks from the side where reading begins, whether a tint has to part headlines in it, and the rows at
/// which none of its stacks has a hole.
/// </summary>
internal sealed record BandPlan(ImmutableArray<StackPlan> Stacks, bool NeedsTint, Extent Extent);

/// <summary>
/// A page so far: its last band and the plan above it, the rows summed (gaps included), whether a band of it needs a tint, and
/// the cost. Plans share what stands above them, so that a search may hold many.
/// </summary>
internal sealed record PagePlan(PagePlan? Above, BandPlan? Last, int Least, int Greatest, bool NeedsTint, double Cost)
{
    public static readonly PagePlan Empty = new(null, null, 0, 0, NeedsTint: false, 0);

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
    // Only one piece of a page is sure to stand on a tint: in a second band that needs one the headlines meet.
    private const double CostOfSecondTint = BandSearch.CostOfClash - BandSearch.CostOfTint;

    private const int NearlyAlike = 3;

    /// <summary>One number for all plans of nearly one height: their least and greatest rows in steps of three.</summary>
    public int Height { get; } = (Least / NearlyAlike << 16) + Greatest / NearlyAlike;

    /// <param name="gap">Rows between two bands.</param>
    public static NextBand Of(PagePlan above, BandPlan band, int gap)
    {
        var between = above.Last is null ? 0 : gap;
        return new NextBand(above, band, above.Least + between + band.Extent.Least,
            above.Greatest + between + band.Extent.Greatest,
            above.Cost + band.Extent.Cost + (above.NeedsTint && band.NeedsTint ? CostOfSecondTint : 0));
    }

    public PagePlan Plan => new(Above, Band, Least, Greatest, Above.NeedsTint || Band.NeedsTint, Cost);
}
