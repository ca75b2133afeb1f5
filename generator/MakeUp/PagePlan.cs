using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>
/// A page so far: its last band and the plan above it, the heights summed (em, gaps included) and the cost. Plans share
/// what stands above them, so that a search may hold many.
/// </summary>
internal sealed record PagePlan(PagePlan? Above, BandPlan? Last, double Least, double Greatest, double Cost)
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

    public PagePlan With(BandPlan band)
    {
        var gap = Last is null ? 0 : Grid.BandGap;
        return new PagePlan(this, band, Least + gap + band.Least, Greatest + gap + band.Greatest, Cost + band.Cost);
    }
}
