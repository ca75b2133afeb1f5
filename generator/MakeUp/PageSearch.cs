using System.Collections.Immutable;
using System.Numerics;

namespace Banmian.MakeUp;

/// <summary>
/// Finds the bands of a page on one grid by a beam over sets of placed pieces: a band always takes the first piece
/// not yet placed, so importance runs down the page, and a few of those that follow it.
/// </summary>
internal static class PageSearch
{
    // The more stories, the more bands: then each needs fewer choices, and the search stays within its bound.
    private const int Many = 8;
    private static readonly (int InBand, int Window, int SetsALevel) OfFew = (5, 7, 16);
    private static readonly (int InBand, int Window, int SetsALevel) OfMany = (4, 5, 8);
    private const int PlansCompared = 24;

    private const double CostOfBeingShort = 200;
    private const double CostOfRowShort = 0.5;
    private const double CostOfRunningOver = 400;
    private const double CostOfRowOver = 4;

    /// <summary>
    /// The best plans for at most 64 pieces in <paramref name="least"/> to <paramref name="greatest"/> rows, best first, their
    /// costs complete with what the sheet leaves empty or cannot hold.
    /// </summary>
    /// <param name="gap">Rows between two bands.</param>
    public static ImmutableArray<PagePlan> Find(BandSearch bands, int pieces, int gap, int least, int greatest)
    {
        var reach = pieces <= Many ? OfFew : OfMany;
        var all = pieces == 64 ? ulong.MaxValue : (1UL << pieces) - 1;
        var levels = Enumerable.Range(0, pieces + 1).Select(_ => new Dictionary<ulong, Rivals>()).ToArray();
        var room = new Rivals.Room();
        Extend(0, [PagePlan.Empty]);
        foreach (var level in levels[1..^1])
            foreach (var (placed, plans) in Best(level, reach.SetsALevel))
                Extend(placed, [.. plans.Plans]);

        return [.. levels[^1][all].Plans
            .Select(plan => plan with { Cost = plan.Cost + Short(plan) + Over(plan) })
            .OrderBy(plan => plan.Cost)
            .Take(PlansCompared)];

        void Extend(ulong placed, PagePlan[] plans)
        {
            var left = ~placed & all;
            var first = left & (~left + 1);
            var window = Lowest(left ^ first, reach.Window);
            var followers = 0UL;
            do
            {
                if (BitOperations.PopCount(followers) < reach.InBand)
                    Reach(placed | first | followers, plans, bands.Find(first | followers));
                followers = Subsets.After(followers, window);
            }
            while (followers != 0);
        }

        void Reach(ulong set, PagePlan[] plans, ImmutableArray<BandPlan> found)
        {
            if (found.IsEmpty)
                return;
            var level = levels[BitOperations.PopCount(set)];
            if (!level.TryGetValue(set, out var rivals))
                level[set] = rivals = new Rivals(room);
            rivals.Add(plans, found.AsSpan(), gap);
        }

        double Short(PagePlan plan) => plan.Greatest < least ? CostOfBeingShort + (least - plan.Greatest) * CostOfRowShort : 0;

        double Over(PagePlan plan) => plan.Least > greatest ? CostOfRunningOver + (plan.Least - greatest) * CostOfRowOver : 0;
    }

    private static IEnumerable<KeyValuePair<ulong, Rivals>> Best(Dictionary<ulong, Rivals> level, int setsALevel)
    {
        foreach (var plans in level.Values)
            plans.Thin();
        return level.OrderBy(entry => entry.Value.LeastCost).ThenBy(entry => entry.Key).Take(setsALevel);
    }

    /// <summary>The first few members of a set.</summary>
    private static ulong Lowest(ulong set, int most)
    {
        var rest = set;
        for (; rest != 0 && most > 0; most--)
            rest &= rest - 1;
        return set ^ rest;
    }
}
