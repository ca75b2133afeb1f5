using System.Collections.Immutable;
using System.Numerics;

namespace Banmian.MakeUp;

/// <summary>
/// Finds the bands of a page on one grid by a beam over sets of placed pieces: a band always takes the first piece
/// not yet placed, so importance runs down the page, and a few of those that follow it.
/// </summary>
internal static class PageSearch
{
    private const int PlansASet = 4;

    // The more stories, the more bands: then each needs fewer choices, and the search stays within its bound.
    private const int Many = 8;
    private static readonly (int InBand, int Window, int SetsALevel) OfFew = (5, 7, 16);
    private static readonly (int InBand, int Window, int SetsALevel) OfMany = (4, 5, 8);
    private const int PlansCompared = 24;

    private const double CostOfBeingShort = 200;
    private const double CostOfRowShort = 1.2;
    private const double CostOfRunningOver = 400;
    private const double CostOfRowOver = 4;

    /// <summary>The best plans for at most 64 pieces in <paramref name="least"/> to <paramref name="greatest"/> rows, best first, their costs complete with what the sheet leaves empty or cannot hold.</summary>
    public static ImmutableArray<PagePlan> Find(BandSearch bands, int pieces, int least, int greatest)
    {
        var reach = pieces <= Many ? OfFew : OfMany;
        var all = pieces == 64 ? ulong.MaxValue : (1UL << pieces) - 1;
        var levels = Enumerable.Range(0, pieces + 1).Select(_ => new Dictionary<ulong, List<PagePlan>>()).ToArray();
        levels[0][0] = [PagePlan.Empty];

        foreach (var level in levels.SkipLast(1))
            foreach (var (placed, plans) in Best(level, reach.SetsALevel))
                foreach (var set in NextSets(~placed & all, reach.InBand, reach.Window).Where(set => !bands.Find(set).IsEmpty))
                {
                    var next = levels[BitOperations.PopCount(placed | set)];
                    if (!next.TryGetValue(placed | set, out var reached))
                        next[placed | set] = reached = [];
                    foreach (var band in bands.Find(set))
                        reached.AddRange(plans.Select(plan => plan.With(band, bands.Gap)));
                    if (reached.Count > PlansASet * 8)
                        Thin(reached);
                }

        return [.. levels[^1][all]
            .Select(plan => plan with { Cost = plan.Cost + Short(plan) + Over(plan) })
            .OrderBy(plan => plan.Cost)
            .Take(PlansCompared)];

        double Short(PagePlan plan) => plan.Greatest < least ? CostOfBeingShort + (least - plan.Greatest) * CostOfRowShort : 0;

        double Over(PagePlan plan) => plan.Least > greatest ? CostOfRunningOver + (plan.Least - greatest) * CostOfRowOver : 0;
    }

    private static List<(ulong Placed, List<PagePlan> Plans)> Best(Dictionary<ulong, List<PagePlan>> level, int setsALevel)
    {
        foreach (var plans in level.Values)
            Thin(plans);
        return [.. level
            .OrderBy(entry => entry.Value[0].Cost)
            .ThenBy(entry => entry.Key)
            .Take(setsALevel)
            .Select(entry => (entry.Key, entry.Value))];
    }

    /// <summary>Keeps the cheapest plans, and no two of nearly one height, so that the sheet can be filled in more than one way.</summary>
    private static void Thin(List<PagePlan> plans)
    {
        var distinct = plans
            .OrderBy(plan => plan.Cost)
            .DistinctBy(plan => (plan.Least / 3, plan.Greatest / 3))
            .ToList();
        var kept = distinct.Take(PlansASet).Union(distinct.OrderBy(plan => plan.Cost + plan.Least).Take(PlansASet / 2)).ToList();
        plans.Clear();
        plans.AddRange(kept);
    }

    /// <summary>The first piece left, with every choice of a few of those that follow it.</summary>
    private static IEnumerable<ulong> NextSets(ulong left, int mostInBand, int window)
    {
        var first = left & (~left + 1);
        var followers = new List<ulong>();
        for (var rest = left ^ first; rest != 0 && followers.Count < window; rest &= rest - 1)
            followers.Add(rest & (~rest + 1));
        for (var choice = 0; choice < 1 << followers.Count; choice++)
        {
            if (BitOperations.PopCount((uint)choice) >= mostInBand)
                continue;
            var set = first;
            for (var i = 0; i < followers.Count; i++)
                if ((choice >> i & 1) == 1)
                    set |= followers[i];
            yield return set;
        }
    }
}
