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

    /// <summary>Of headlines that meet, and of a tint that parts them.</summary>
    public const double CostOfClash = 25;
    public const double CostOfTint = 2;

    private readonly Dictionary<ulong, ImmutableArray<BandPlan>> found = [];

    // Of the set that is looked at: there are thousands of sets.
    private readonly Cheapest<Candidate> cheapest = new(Kept), lowest = new(Kept), highest = new(Kept);
    private readonly List<Candidate> chosen = new(3 * Kept);

    // The stacks of all parts of the set, by masks of its members.
    private Stack[] parts = [];

    /// <summary>
    /// Stacks beside each other by the numbers of their pattern and of their widths, and what they fill together.
    /// </summary>
    private readonly record struct Candidate(int Pattern, int Widths, bool NeedsTint, Extent Extent);

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
        FindParts(set);
        for (var pattern = 0; pattern < patterns.Length; pattern++)
        {
            var masks = patterns[pattern];
            var (clashes, needsTint) = Clashes(masks);
            var cost = clashes * CostOfClash + (needsTint ? CostOfTint : 0);
            var spans = StackPatterns.Spans(stacks.Grid.Columns, masks.Length);
            for (var widths = 0; widths < spans.Length; widths++)
            {
                if (Together(masks, spans[widths], cost) is not { } extent)
                    continue;
                var candidate = new Candidate(pattern, widths, needsTint, extent);
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
            plans.Add(Plan(candidate, patterns[candidate.Pattern]));
        return plans.MoveToImmutable();
    }

    private void Choose(ReadOnlySpan<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            if (!chosen.Contains(candidate))
                chosen.Add(candidate);
    }

    private void FindParts(ulong set)
    {
        var masks = 1 << BitOperations.PopCount(set);
        if (parts.Length < masks)
            parts = new Stack[masks];
        var part = 0UL;
        for (var mask = 1; mask < masks; mask++)
            parts[mask] = stacks.Of(part = Subsets.After(part, set));
    }

    /// <summary>What these stacks fill side by side, or null where no height fills them all.</summary>
    private Extent? Together(ImmutableArray<int> masks, ImmutableArray<int> spans, double cost)
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

    /// <summary>
    /// 碰题: headlines side by side at one height, in the order the stacks stand in; and whether a tint under one of them parts
    /// some of them, as it does in one band of a page.
    /// </summary>
    private (int Clashes, bool NeedsTint) Clashes(ImmutableArray<int> masks)
    {
        Span<int> order = stackalloc int[masks.Length];
        masks.CopyTo(order);
        for (var i = 1; i < order.Length; i++)
            for (var at = i; at > 0 && parts[order[at - 1]].Rank > parts[order[at]].Rank; at--)
                (order[at - 1], order[at]) = (order[at], order[at - 1]);
        var (all, parted) = (0, 0);
        for (var i = 0; i < order.Length; i++)
        {
            if (!parts[order[i]].HasHeadlineAtTop)
                continue;
            var after = i + 1 < order.Length && parts[order[i + 1]].HasHeadlineAtTop ? 1 : 0;
            var before = i > 0 && parts[order[i - 1]].HasHeadlineAtTop ? 1 : 0;
            all += after;
            if (parts[order[i]].CanBeBoxed)
                parted = Math.Max(parted, before + after);
        }
        return (all - parted, parted > 0);
    }

    private BandPlan Plan(Candidate candidate, ImmutableArray<int> masks)
    {
        var spans = StackPatterns.Spans(stacks.Grid.Columns, masks.Length)[candidate.Widths];
        var plans = new StackPlan[masks.Length];
        for (var i = 0; i < plans.Length; i++)
            plans[i] = new StackPlan(spans[i], parts[masks[i]]);
        Array.Sort(plans, (one, other) => one.Stack.Rank.CompareTo(other.Stack.Rank));
        return new BandPlan(ImmutableCollectionsMarshal.AsImmutableArray(plans), candidate.NeedsTint, candidate.Extent);
    }
}
