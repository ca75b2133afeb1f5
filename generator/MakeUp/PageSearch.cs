using System.Collections.Immutable;
using System.Numerics;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>
/// Finds the bands of a page at one body size by a beam over sets of placed stories: a band always takes the first story
/// not yet placed, so importance runs down the page, and a few of those that follow it.
/// </summary>
internal static class PageSearch
{
    private const int MostInBand = 5;
    private const int Window = 7;
    private const int PlansASet = 4;
    private const int SetsALevel = 16;

    private const double CostOfEmptiness = 0.9;
    private const double CostOfRunningOver = 15;
    private const double CostOfEachEmOver = 6;

    /// <summary>The best plan for at most 64 stories, its cost complete with what the sheet leaves empty or cannot hold.</summary>
    public static PagePlan Find(ImmutableArray<Story> stories, Grid grid)
    {
        var bands = new BandSearch(stories, grid);
        var all = stories.Length == 64 ? ulong.MaxValue : (1UL << stories.Length) - 1;
        var levels = Enumerable.Range(0, stories.Length + 1).Select(_ => new Dictionary<ulong, List<PagePlan>>()).ToArray();
        levels[0][0] = [PagePlan.Empty];

        foreach (var level in levels.SkipLast(1))
            foreach (var (placed, plans) in Best(level))
                foreach (var set in NextSets(~placed & all))
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
            .Select(plan => plan with { Cost = plan.Cost + CostOfSheet(plan, grid) })
            .MinBy(plan => plan.Cost)!;
    }

    private static double CostOfSheet(PagePlan plan, Grid grid) =>
        Math.Max(0, grid.Height - plan.Greatest) * CostOfEmptiness + (plan.Least > grid.Height ? CostOfRunningOver + (plan.Least - grid.Height) * CostOfEachEmOver : 0);

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
            .DistinctBy(plan => ((int)(plan.Least / 4), (int)(plan.Greatest / 4)))
            .ToList();
        var kept = distinct.Take(PlansASet).Union(distinct.OrderBy(plan => plan.Cost + plan.Least).Take(PlansASet / 2)).ToList();
        plans.Clear();
        plans.AddRange(kept);
    }

    /// <summary>The first story left, with every choice of a few of those that follow it.</summary>
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
