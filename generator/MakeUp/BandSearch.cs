using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>
/// Finds good bands for a set of pieces: every way to put them into one to three stacks, of every width, at which all stacks
/// can be filled to one height. Sets and stacks are bit masks while it searches; only what is kept becomes a
/// <see cref="BandPlan"/>.
/// </summary>
internal sealed class BandSearch
{
    private const int MostStacks = 3;
    private const int Kept = 4;
    private const double CostOfRow = 0.6;
    private const double CostOfClash = 5;
    private const double CostOfPhotosInOneStack = 3;

    private readonly ImmutableArray<Piece> pieces;
    private readonly int columns;
    private readonly int[][][] spans;
    private readonly Dictionary<ulong, ImmutableArray<BandPlan>> found = [];
    private readonly Dictionary<ulong, Measured> measured = [];
    private readonly BoxShape[][] shapes;
    private readonly ulong photos;
    private readonly ulong boxable;

    public BandSearch(ImmutableArray<Piece> pieces, Grid grid)
    {
        this.pieces = pieces;
        columns = grid.Columns;
        Gap = grid.Gap;
        spans = [.. Enumerable.Range(0, MostStacks + 1).Select(stacks => Divisions(columns, stacks).ToArray())];
        shapes = [.. pieces.Select(piece => Enumerable.Range(1, columns).Select(span => BoxShape.Of(piece, span, grid)).ToArray())];
        photos = Mask(piece => piece.Kind == StoryKind.Photo);
        boxable = Mask(Tinting.Suits);

        ulong Mask(Func<Piece, bool> test) => pieces.Select((piece, i) => test(piece) ? 1UL << i : 0).Aggregate(0UL, (all, one) => all | one);
    }

    /// <summary>A stack at each width, and what stands at its top.</summary>
    private sealed record Measured(Extent[] Extents, bool HasHeadlineAtTop, bool CanBeBoxed);

    private readonly record struct Extent(int Least, int Best, int Greatest, double Cost);

    private readonly record struct Candidate(ulong[] Stacks, int[] Spans, int Least, int Best, int Greatest, double Cost);

    /// <summary>Rows between two boxes, or two bands.</summary>
    public int Gap { get; }

    public BoxShape Shape(int piece, int span) => shapes[piece][span - 1];

    /// <summary>The best bands that hold exactly these pieces: the cheapest, and the cheapest of the low ones for a page that is full.</summary>
    public ImmutableArray<BandPlan> Find(ulong set)
    {
        if (found.TryGetValue(set, out var plans))
            return plans;
        List<Candidate> cheapest = [], lowest = [], highest = [];
        foreach (var stacks in Partitions(set))
        {
            var measures = Array.ConvertAll(stacks, Measure);
            var cost = CostOfClashes(measures);
            foreach (var widths in spans[stacks.Length])
            {
                if (Weigh(stacks, widths, measures, cost) is not { } candidate)
                    continue;
                Keep(cheapest, candidate, c => c.Cost);
                Keep(lowest, candidate, c => c.Cost + c.Least * CostOfRow);
                Keep(highest, candidate, c => c.Cost - c.Greatest * CostOfRow);
            }
        }
        return found[set] = [.. cheapest.Union(lowest).Union(highest).Select(Plan)];
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

    /// <summary>The band these stacks make, or null where no height fills them all.</summary>
    private static Candidate? Weigh(ulong[] stacks, int[] spans, Measured[] measures, double cost)
    {
        int least = 0, best = 0, greatest = int.MaxValue;
        for (var i = 0; i < stacks.Length; i++)
        {
            var extent = measures[i].Extents[spans[i] - 1];
            least = Math.Max(least, extent.Least);
            best += extent.Best;
            greatest = Math.Min(greatest, extent.Greatest);
            if (greatest < least)
                return null;
            cost += extent.Cost;
        }
        return new Candidate(stacks, spans, least, Math.Clamp(best / stacks.Length, least, greatest), greatest, cost);
    }

    /// <summary>碰题: two headlines side by side at one height, unless one of them is boxed, which one of a page may be.</summary>
    private static double CostOfClashes(Measured[] stacks)
    {
        var (headed, boxed) = (0, 0);
        foreach (var stack in stacks)
            if (stack.HasHeadlineAtTop)
                (headed, boxed) = (headed + 1, stack.CanBeBoxed ? 1 : boxed);
        return headed < 2 ? 0 : (headed - 1 - boxed) * CostOfClash * 2 + boxed * CostOfClash * 0.4;
    }

    private BandPlan Plan(Candidate candidate) => new(
        [.. candidate.Stacks
            .Select((stack, i) => new StackPlan(candidate.Spans[i], InOrder(stack)))
            .OrderBy(InReadingOrder)],
        candidate.Least, candidate.Best, candidate.Greatest, candidate.Cost);

    private Measured Measure(ulong stack)
    {
        if (measured.TryGetValue(stack, out var known))
            return known;
        var extra = Math.Max(0, BitOperations.PopCount(stack & photos) - 1) * CostOfPhotosInOneStack;
        var gaps = (BitOperations.PopCount(stack) - 1) * Gap;
        var extents = new Extent[columns];
        for (var span = 1; span <= columns; span++)
        {
            var sum = new Extent(gaps, gaps, gaps, extra);
            for (var rest = stack; rest != 0; rest &= rest - 1)
            {
                var shape = Shape(BitOperations.TrailingZeroCount(rest), span);
                sum = new Extent(sum.Least + shape.Least, sum.Best + shape.Best, sum.Greatest + shape.Greatest, sum.Cost + shape.Cost);
            }
            extents[span - 1] = sum;
        }
        return measured[stack] = new Measured(extents, HasHeadlineAtTop(stack), (First(stack) & boxable) != 0);
    }

    /// <summary>In a stack the lead stands first, then photos and text in turn, each in page order.</summary>
    private ImmutableArray<int> InOrder(ulong stack)
    {
        var all = Enumerable.Range(0, pieces.Length).Where(i => (stack >> i & 1) == 1).ToList();
        var pictures = new Queue<int>(all.Where(IsPhoto));
        var texts = new Queue<int>(all.Where(i => !IsPhoto(i)));
        var order = ImmutableArray.CreateBuilder<int>(all.Count);
        if (texts.Count > 0 && pieces[texts.Peek()].IsLead)
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

    private ulong First(ulong stack) => 1UL << InOrder(stack)[0];

    /// <summary>The lead's stack stands first, where reading begins; below, the stacks topped by photos do, so that photos alternate sides.</summary>
    private int InReadingOrder(StackPlan stack) =>
        stack.Pieces.Any(piece => pieces[piece].IsLead) ? -1000 : (IsPhoto(stack.Pieces[0]) ? -500 : 0) + stack.Pieces.Min();

    private bool HasHeadlineAtTop(ulong stack) => (stack & photos) == 0 || (stack & 1) == 1 && pieces[0].IsLead;

    private bool IsPhoto(int piece) => (photos >> piece & 1) == 1;

    /// <summary>All ways to divide the columns of the page among a number of stacks.</summary>
    private static IEnumerable<int[]> Divisions(int columns, int stacks) =>
        stacks == 0 ? []
        : stacks == 1 ? [[columns]]
        : Enumerable.Range(1, columns - stacks + 1).SelectMany(first => Divisions(columns - first, stacks - 1).Select(rest => (int[])[first, .. rest]));

    /// <summary>All ways to put the members of a set into at most three stacks.</summary>
    private static IEnumerable<ulong[]> Partitions(ulong set)
    {
        var members = new List<ulong>();
        for (var rest = set; rest != 0; rest &= rest - 1)
            members.Add(rest & (~rest + 1));
        return Divided.GetOrAdd(members.Count, Divide).Select(stacks => Array.ConvertAll(stacks, stack =>
        {
            var mask = 0UL;
            for (var i = 0; i < members.Count; i++)
                if ((stack >> i & 1) == 1)
                    mask |= members[i];
            return mask;
        }));
    }

    // The same few patterns serve every set of one size.
    private static readonly ConcurrentDictionary<int, uint[][]> Divided = new();

    private static uint[][] Divide(int members)
    {
        if (members == 1)
            return [[1]];
        var last = 1U << (members - 1);
        return [.. Divide(members - 1).SelectMany(stacks => stacks
            .Select((_, i) => stacks.Select((stack, j) => j == i ? stack | last : stack).ToArray())
            .Concat(stacks.Length < MostStacks ? [[.. stacks, last]] : []))];
    }
}
