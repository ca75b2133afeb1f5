using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>Finds good bands for a set of stories: every way to put them into one to three stacks, of every width.</summary>
internal sealed class BandSearch(ImmutableArray<Story> stories, Grid grid)
{
    private const int Kept = 5;
    private const double CostOfHole = 0.35;
    private const double CostOfClash = 2.5;

    private readonly Dictionary<ulong, ImmutableArray<BandPlan>> found = [];
    private readonly BoxShape[,] shapes = Shapes(stories, grid);

    public BoxShape Shape(int story, int span) => shapes[story, span - 1];

    /// <summary>The best bands that hold exactly these stories, the cheapest first.</summary>
    public ImmutableArray<BandPlan> Find(ulong set)
    {
        if (found.TryGetValue(set, out var plans))
            return plans;
        var members = Enumerable.Range(0, stories.Length).Where(i => (set >> i & 1) == 1).ToArray();
        return found[set] = [.. Partitions(members)
            .SelectMany(groups => Spans(groups.Count).Select(spans => Plan(set, groups, spans)))
            .OrderBy(plan => plan.Cost)
            .Take(Kept)];
    }

    private BandPlan Plan(ulong set, List<List<int>> groups, int[] spans)
    {
        double least = 0, greatest = double.MaxValue, cost = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            var (low, high, own) = Extent(groups[i], spans[i]);
            least = Math.Max(least, low);
            greatest = Math.Min(greatest, high);
            cost += own;
        }
        for (var i = 0; i < groups.Count && greatest < least; i++)
            cost += Math.Max(0, least - Extent(groups[i], spans[i]).High) * spans[i] * CostOfHole;

        var stacks = groups
            .Select((group, i) => new StackPlan(spans[i], InOrder(group)))
            .OrderBy(LeftToRight)
            .ToImmutableArray();
        for (var i = 1; i < stacks.Length; i++)
            if (!IsPhoto(stacks[i].Stories[0]) && !IsPhoto(stacks[i - 1].Stories[0]))
                cost += CostOfClash; // 碰题: two headlines side by side at one height
        return new BandPlan(set, stacks, least, Math.Max(least, greatest), cost);
    }

    private (double Low, double High, double Cost) Extent(List<int> group, int span)
    {
        double low = (group.Count - 1) * Grid.BoxGap, high = low, cost = 0;
        var photos = 0;
        foreach (var story in group)
        {
            var shape = Shape(story, span);
            low += shape.Least;
            high += shape.Greatest;
            cost += shape.Cost;
            photos += IsPhoto(story) ? 1 : 0;
        }
        return (low, high, cost + Math.Max(0, photos - 1) * 3);
    }

    /// <summary>In a stack the lead stands first, then photos and text in turn, each in page order.</summary>
    private ImmutableArray<int> InOrder(List<int> group)
    {
        var photos = new Queue<int>(group.Where(IsPhoto));
        var texts = new Queue<int>(group.Where(i => !IsPhoto(i)));
        var order = ImmutableArray.CreateBuilder<int>(group.Count);
        if (texts.Count > 0 && texts.Peek() == 0)
            order.Add(texts.Dequeue());
        while (photos.Count + texts.Count > 0)
        {
            if (photos.Count > 0)
                order.Add(photos.Dequeue());
            if (texts.Count > 0)
                order.Add(texts.Dequeue());
        }
        return order.MoveToImmutable();
    }

    /// <summary>The lead's stack stands at the left; below, the stacks topped by photos do, so that photos alternate sides.</summary>
    private int LeftToRight(StackPlan stack) =>
        stack.Stories.Contains(0) ? -100 : (IsPhoto(stack.Stories[0]) ? -50 : 0) + stack.Stories.Min();

    private bool IsPhoto(int story) => stories[story].Kind == StoryKind.Photo;

    private static BoxShape[,] Shapes(ImmutableArray<Story> stories, Grid grid)
    {
        var shapes = new BoxShape[stories.Length, Grid.Columns];
        for (var i = 0; i < stories.Length; i++)
            for (var span = 1; span <= Grid.Columns; span++)
                shapes[i, span - 1] = BoxShape.Of(stories[i], i == 0, span, grid);
        return shapes;
    }

    /// <summary>All ways to put the members into at most three groups.</summary>
    private static IEnumerable<List<List<int>>> Partitions(int[] members, int from = 0)
    {
        if (from == members.Length - 1)
        {
            yield return [[members[from]]];
            yield break;
        }
        foreach (var rest in Partitions(members, from + 1))
        {
            for (var i = 0; i < rest.Count; i++)
                yield return [.. rest.Select((group, j) => j == i ? [members[from], .. group] : group)];
            if (rest.Count < 3)
                yield return [[members[from]], .. rest];
        }
    }

    private static int[][] Spans(int stacks) => stacks switch
    {
        1 => [[6]],
        2 => [[2, 4], [3, 3], [4, 2], [1, 5], [5, 1]],
        _ => [[2, 2, 2], [1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1], [1, 1, 4], [1, 4, 1], [4, 1, 1]],
    };
}
