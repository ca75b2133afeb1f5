using System.Runtime.InteropServices;

namespace Banmian.MakeUp;

/// <summary>The plans that place the same pieces, of which only the best are kept.</summary>
/// <param name="room">Where many are compared; one serves all rivals of a search.</param>
internal sealed class Rivals(Rivals.Room room)
{
    private const int Few = 4;
    private const int Many = Few * 8;

    private readonly List<NextBand> plans = [];

    /// <summary>Lists that are empty between two calls.</summary>
    internal sealed class Room
    {
        public List<NextBand> All { get; } = [];

        public List<NextBand> Distinct { get; } = [];

        public Cheapest<int> Lowest { get; } = new(Few / 2);
    }

    public IEnumerable<PagePlan> Plans => plans.Select(plan => plan.Plan);

    public double LeastCost => plans[0].Cost;

    /// <summary>Adds every way to put one of these bands below one of these plans.</summary>
    public void Add(ReadOnlySpan<PagePlan> above, ReadOnlySpan<BandPlan> bands, int gap)
    {
        var all = room.All;
        all.AddRange(plans);
        foreach (var band in bands)
            foreach (var plan in above)
                all.Add(NextBand.Of(plan, band, gap));
        if (all.Count > Many)
        {
            KeepBest(all);
        }
        else
        {
            plans.Clear();
            plans.AddRange(all);
        }
        all.Clear();
    }

    /// <summary>
    /// Keeps the cheapest plans, and no two of nearly one height, so that the sheet can be filled in more than one way.
    /// </summary>
    public void Thin()
    {
        room.All.AddRange(plans);
        KeepBest(room.All);
        room.All.Clear();
    }

    private void KeepBest(List<NextBand> all)
    {
        var distinct = room.Distinct;
        foreach (var plan in all)
            Rank(plan, distinct);
        var lowest = room.Lowest;
        lowest.Clear();
        for (var i = 0; i < distinct.Count; i++)
            lowest.Offer(distinct[i].Cost + distinct[i].Least, i);
        plans.Clear();
        plans.AddRange(CollectionsMarshal.AsSpan(distinct)[..Math.Min(Few, distinct.Count)]);
        foreach (var i in lowest.Items)
            if (i >= Few)
                plans.Add(distinct[i]);
        distinct.Clear();
    }

    /// <summary>Enters a plan by its cost, unless one of nearly its height is as cheap.</summary>
    private static void Rank(NextBand plan, List<NextBand> distinct)
    {
        var ranked = CollectionsMarshal.AsSpan(distinct);
        var (at, same) = (ranked.Length, -1);
        for (var i = ranked.Length - 1; i >= 0; i--)
        {
            if (ranked[i].Cost > plan.Cost)
                at = i;
            if (ranked[i].Height == plan.Height)
                same = i;
        }
        if (same >= 0 && same < at)
            return;
        if (same >= 0)
            distinct.RemoveAt(same);
        distinct.Insert(at, plan);
    }
}
