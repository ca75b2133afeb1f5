using System.Numerics;

namespace Banmian.MakeUp;

/// <summary>
/// Finds the bands of a page on one grid by a beam over sets of placed pieces: a band always takes the first piece
/// not yet placed, so importance runs down the page, and a few of those that follow it.
/// </summary>
internal static class PageSearch
{
    private const int MostInBand = 5;
    private const int Window = 7;
    private const int PlansASet = 4;
    private const int SetsALevel = 16;

    private const double CostOfRowShort = 1.2;
    private const double CostOfRunningOver = 40;
    private const double CostOfRowOver = 4;

    /// <summary>The best plan for at most 64 pieces in <paramref name="least"/> to <paramref name="greatest"/> rows, its cost complete with what the sheet leaves empty or cannot hold.</summary>
    public static PagePlan Find(BandSearch bands, int pieces, int least, int greatest)
    {
        var all = pieces == 64 ? ulong.MaxValue : (1UL << pieces) - 1;
        var levels = Enumerable.Range(0, pieces + 1).Select(_ => new Dictionary<ulong, List<PagePlan>>()).ToArray();
        levels[0][0] = [PagePlan.Empty];

        foreach (var level in levels.SkipLast(1))
            foreach (var (placed, plans) in Best(level))
                foreach (var set in NextSets(~placed & all).Where(set => !bands.Find(set).IsEmpty))
                {
                    var next = levels[BitOperations.PopCount(placed | set)];
                    if (!next.TryGetValue(placed | set, out var reached))
                        next[placed | set] = reached = [];
                    foreach (var band in bands.Find(set))
                        reached.AddRange(plans.Select(plan => plan.With(band)));
                    if (reached.Count > PlansASet * 8)
                        Thin(reached);
                }

        return levels[^1][all]
            .Select(plan => plan with { Cost = plan.Cost + Math.Max(0, least - plan.Greatest) * CostOfRowShort + Over(plan) })
            .MinBy(plan => plan.Cost)!;

        double Over(PagePlan plan) => plan.Least > greatest ? CostOfRunningOver + (plan.Least - greatest) * CostOfRowOver : 0;
    }

    private static List<(ulong Placed, List<PagePlan> Plans)> Best(Dictionary<ulong, List<PagePlan>> level)
    {
        foreach (var plans in level.Values)
            Thin(plans);
        return [.. level
            .OrderBy(entry => entry.Value[0].Cost)
            .ThenBy(entry => entry.Key)
            .Take(SetsALevel)
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
    private static IEnumerable<ulong> NextSets(ulong left)
    {
        var first = left & (~left + 1);
        var followers = new List<ulong>();
        for (var rest = left ^ first; rest != 0 && followers.Count < Window; rest &= rest - 1)
            followers.Add(rest & (~rest + 1));
        for (var choice = 0; choice < 1 << followers.Count; choice++)
        {
            if (BitOperations.PopCount((uint)choice) >= MostInBand)
                continue;
            var set = first;
            for (var i = 0; i < followers.Count; i++)
                if ((choice >> i & 1) == 1)
                    set |= followers[i];
            yield return set;
        }
    }
}
