using System.Collections.Immutable;
using System.Numerics;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>
/// Finds good bands for a set of stories: every way to put them into one to three stacks, of every width. Sets and stacks
/// are bit masks while it searches; only what is kept becomes a <see cref="BandPlan"/>.
/// </summary>
internal sealed class BandSearch(ImmutableArray<Story> stories, Grid grid)
{
    private const int Kept = 3;
    private const double CostOfHeight = 1;
    private const double CostOfHole = 0.35;
    private const double CostOfClash = 2.5;
    private const double CostOfPhotosInOneStack = 3;

    private static readonly int[][] NoSpans = [];
    private static readonly int[][][] Spans =
    [
        NoSpans,
        [[6]],
        [[2, 4], [3, 3], [4, 2], [1, 5], [5, 1]],
        [[2, 2, 2], [1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1], [1, 1, 4], [1, 4, 1], [4, 1, 1]],
    ];

    private readonly Dictionary<ulong, ImmutableArray<BandPlan>> found = [];
    private readonly Dictionary<ulong, Extent[]> measured = [];
    private readonly BoxShape[][] shapes = [.. stories.Select((story, i) =>
        Enumerable.Range(1, Grid.Columns).Select(span => BoxShape.Of(story, i == 0, span, grid)).ToArray())];
    private readonly ulong photos = stories.Select((story, i) => story.Kind == StoryKind.Photo ? 1UL << i : 0).Aggregate(0UL, (all, one) => all | one);

    private readonly record struct Extent(double Least, double Greatest, double Cost);

    private readonly record struct Candidate(ulong[] Stacks, int[] Spans, double Least, double Greatest, double Cost);

    /// <summary>The best bands that hold exactly these stories: the cheapest, and the cheapest of the low ones for a page that is full.</summary>
    public ImmutableArray<BandPlan> Find(ulong set)
    {
        if (found.TryGetValue(set, out var plans))
            return plans;
        List<Candidate> cheapest = [], lowest = [];
        foreach (var stacks in Partitions(set))
        {
            var extents = Array.ConvertAll(stacks, ExtentsOf);
            var clashes = Math.Max(0, stacks.Count(HasHeadlineAtTop) - 1); // 碰题: two headlines side by side at one height
            foreach (var spans in Spans[stacks.Length])
            {
                var candidate = Weigh(stacks, spans, extents, clashes * CostOfClash);
                Keep(cheapest, candidate, c => c.Cost);
                Keep(lowest, candidate, c => c.Cost + c.Least * CostOfHeight);
            }
        }
        return found[set] = [.. cheapest.Union(lowest).Select(Plan)];
    }

    private static void Keep(List<Candidate> best, Candidate candidate, Func<Candidate, double> cost)
    {
        var at = best.Count;
        while (at > 0 && cost(best[at - 1]) > cost(candidate))
            at--;
        if (at >= Kept)
            return;
        best.Insert(at, candidate);
        if (best.Count > Kept)
            best.RemoveAt(Kept);
    }

    private static Candidate Weigh(ulong[] stacks, int[] spans, Extent[][] extents, double cost)
    {
        double least = 0, greatest = double.MaxValue;
        for (var i = 0; i < stacks.Length; i++)
        {
            var extent = extents[i][spans[i] - 1];
            least = Math.Max(least, extent.Least);
            greatest = Math.Min(greatest, extent.Greatest);
            cost += extent.Cost;
        }
        for (var i = 0; greatest < least && i < stacks.Length; i++)
            cost += Math.Max(0, least - extents[i][spans[i] - 1].Greatest) * spans[i] * CostOfHole;
        return new Candidate(stacks, spans, least, Math.Max(least, greatest), cost);
    }

    private BandPlan Plan(Candidate candidate) => new(
        [.. candidate.Stacks
            .Select((stack, i) => new StackPlan(candidate.Spans[i], InOrder(stack)))
            .OrderBy(LeftToRight)],
        candidate.Least, candidate.Greatest, candidate.Cost);

    private Extent[] ExtentsOf(ulong stack)
    {
        if (measured.TryGetValue(stack, out var known))
            return known;
        var extra = Math.Max(0, BitOperations.PopCount(stack & photos) - 1) * CostOfPhotosInOneStack;
        var gaps = (BitOperations.PopCount(stack) - 1) * Grid.BoxGap;
        return measured[stack] = [.. Enumerable.Range(1, Grid.Columns).Select(span =>
        {
            var sum = new Extent(gaps, gaps, extra);
            for (var rest = stack; rest != 0; rest &= rest - 1)
            {
                var shape = shapes[BitOperations.TrailingZeroCount(rest)][span - 1];
                sum = new Extent(sum.Least + shape.Least, sum.Greatest + shape.Greatest, sum.Cost + shape.Cost);
            }
            return sum;
        })];
    }

    /// <summary>In a stack the lead stands first, then photos and text in turn, each in page order.</summary>
    private ImmutableArray<int> InOrder(ulong stack)
    {
        var all = Enumerable.Range(0, stories.Length).Where(i => (stack >> i & 1) == 1).ToList();
        var pictures = new Queue<int>(all.Where(IsPhoto));
        var texts = new Queue<int>(all.Where(i => !IsPhoto(i)));
        var order = ImmutableArray.CreateBuilder<int>(all.Count);
        if (texts.Count > 0 && texts.Peek() == 0)
            order.Add(texts.Dequeue());
        while (pictures.Count + texts.Count > 0)
        {
            if (pictures.Count > 0)
                order.Add(pictures.Dequeue());
            if (texts.Count > 0)
                order.Add(texts.Dequeue());
        }
        return order.MoveToImmutable();
    }

    /// <summary>The lead's stack stands at the left; below, the stacks topped by photos do, so that photos alternate sides.</summary>
    private int LeftToRight(StackPlan stack) =>
        stack.Stories.Contains(0) ? -1000 : (IsPhoto(stack.Stories[0]) ? -500 : 0) + stack.Stories.Min();

    private bool HasHeadlineAtTop(ulong stack) => (stack & photos) == 0 || (stack & 1) == 1;

    private bool IsPhoto(int story) => (photos >> story & 1) == 1;

    /// <summary>All ways to put the members of a set into at most three stacks.</summary>
    private static IEnumerable<ulong[]> Partitions(ulong set)
    {
        var first = set & (~set + 1);
        var rest = set ^ first;
        if (rest == 0)
            return [[first]];
        return Partitions(rest).SelectMany(stacks => stacks
            .Select((_, i) => stacks.Select((stack, j) => j == i ? stack | first : stack).ToArray())
            .Concat(stacks.Length < 3 ? [[first, .. stacks]] : []));
    }
}
