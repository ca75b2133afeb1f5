using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Banmian.MakeUp;

/// <summary>
/// Finds good bands for a set of pieces: every way to put them into one to three stacks, of every width, at which all stacks
/// can be filled to one height.
/// </summary>
internal sealed class BandSearch(Stacks stacks)
{
    private const int Kept = 4;
    private const double CostOfRow = 0.6;
    private const double CostOfClash = 5;

    private readonly Dictionary<ulong, ImmutableArray<BandPlan>> found = [];

    // Of the set that is looked at: there are thousands of sets.
    private readonly Cheapest<Candidate> cheapest = new(Kept), lowest = new(Kept), highest = new(Kept);
    private readonly List<Candidate> chosen = new(3 * Kept);

    /// <summary>
    /// Stacks beside each other by the numbers of their pattern and of their widths, and what they fill together.
    /// </summary>
    private readonly record struct Candidate(int Pattern, int Widths, Extent Extent);

    /// <summary>
    /// The best bands that hold exactly these pieces: the cheapest, and the cheapest of the low ones for a page that is full.
    /// </summary>
    public ImmutableArray<BandPlan> Find(ulong set) => found.TryGetValue(set, out var plans) ? plans : found[set] = Search(set);

    private ImmutableArray<BandPlan> Search(ulong set)
    {
        cheapest.Clear();
        lowest.Clear();
        highest.Clear();
        var patterns = StackPatterns.Of(BitOperations.PopCount(set));
        var parts = Parts(set);
        for (var pattern = 0; pattern < patterns.Length; pattern++)
        {
            var masks = patterns[pattern];
            var cost = CostOfClashes(masks, parts);
            var spans = StackPatterns.Spans(stacks.Grid.Columns, masks.Length);
            for (var widths = 0; widths < spans.Length; widths++)
            {
                if (Together(masks, spans[widths], parts, cost) is not { } extent)
                    continue;
                var candidate = new Candidate(pattern, widths, extent);
                cheapest.Offer(extent.Cost, candidate);
                lowest.Offer(extent.Cost + extent.Least * CostOfRow, candidate);
                highest.Offer(extent.Cost - extent.Greatest * CostOfRow, candidate);
            }
        }
        chosen.Clear();
        Choose(cheapest.Items);
        Choose(lowest.Items);
        Choose(highest.Items);
        var plans = ImmutableArray.CreateBuilder<BandPlan>(chosen.Count);
        foreach (var candidate in chosen)
            plans.Add(Plan(candidate, patterns[candidate.Pattern], parts));
        return plans.MoveToImmutable();
    }

    private void Choose(ReadOnlySpan<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            if (!chosen.Contains(candidate))
                chosen.Add(candidate);
    }

    /// <summary>The stacks of all parts of a set, by masks of its members.</summary>
    private Stack[] Parts(ulong set)
    {
        var parts = new Stack[1 << BitOperations.PopCount(set)];
        var part = 0UL;
        for (var mask = 1; mask < parts.Length; mask++)
            parts[mask] = stacks.Of(part = Subsets.After(part, set));
        return parts;
    }

    /// <summary>What these stacks fill side by side, or null where no height fills them all.</summary>
    private static Extent? Together(ImmutableArray<int> masks, ImmutableArray<int> spans, Stack[] parts, double cost)
    {
        int least = 0, best = 0, greatest = int.MaxValue;
        for (var i = 0; i < masks.Length; i++)
        {
            var extent = parts[masks[i]].Extents[spans[i] - 1];
            least = Math.Max(least, extent.Least);
            best += extent.Best;
            greatest = Math.Min(greatest, extent.Greatest);
            if (greatest < least)
                return null;
            cost += extent.Cost;
        }
        return new Extent(least, Math.Clamp(best / masks.Length, least, greatest), greatest, cost);
    }

    /// <summary>碰题: two headlines side by side at one height, unless one of them is boxed, which one of a page may be.</summary>
    private static double CostOfClashes(ImmutableArray<int> masks, Stack[] parts)
    {
        var (headed, boxed) = (0, 0);
        foreach (var mask in masks)
            if (parts[mask].HasHeadlineAtTop)
                (headed, boxed) = (headed + 1, parts[mask].CanBeBoxed ? 1 : boxed);
        return headed < 2 ? 0 : (headed - 1 - boxed) * CostOfClash * 2 + boxed * CostOfClash * 0.4;
    }

    private BandPlan Plan(Candidate candidate, ImmutableArray<int> masks, Stack[] parts)
    {
        var spans = StackPatterns.Spans(stacks.Grid.Columns, masks.Length)[candidate.Widths];
        var plans = new StackPlan[masks.Length];
        for (var i = 0; i < plans.Length; i++)
            plans[i] = new StackPlan(spans[i], parts[masks[i]]);
        Array.Sort(plans, (one, other) => one.Stack.Rank.CompareTo(other.Stack.Rank));
        return new BandPlan(ImmutableCollectionsMarshal.AsImmutableArray(plans), candidate.Extent);
    }
}
