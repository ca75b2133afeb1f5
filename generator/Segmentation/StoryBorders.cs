using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>Divides the paragraphs of a page into segments: where does one story end and the next begin.</summary>
internal sealed class StoryBorders
{
    private readonly IReadOnlyList<ParagraphBlock> paragraphs;
    private readonly double[] evidence;
    private readonly int[] length;
    private readonly bool[] endsInCredit;

    /// <param name="between">for each gap after paragraph k, the blocks that stand between it and the next</param>
    public StoryBorders(IReadOnlyList<ParagraphBlock> paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> between, Vocabulary vocabulary, PageConventions conventions)
    {
        this.paragraphs = paragraphs;
        length = [.. paragraphs.Select(p => p.Dense.Length)];
        var pairs = paragraphs.Select(p => Vocabulary.Pairs(p.Dense)).ToArray();
        endsInCredit = [.. paragraphs.Select((p, k) => p.Closing is { IsCredit: true } || between[k].TakeWhile(b => b.Role != LineRole.Display).Any(b => IsCreditLine(b)))];
        evidence = new double[Math.Max(0, paragraphs.Count - 1)];
        for (var k = 0; k < evidence.Length; k++)
            evidence[k] = Evidence(paragraphs[k], paragraphs[k + 1], between[k], Cohesion(pairs, k, vocabulary), conventions);
    }

    /// <summary>How much speaks for a border after paragraph k; positive is for.</summary>
    public double EvidenceAfter(int k) => evidence[k];

    // Rare pairs shared by the paragraphs before and after the gap, the nearest three on each side.
    private static double Cohesion(HashSet<int>[] pairs, int k, Vocabulary vocabulary)
    {
        var left = pairs[Math.Max(0, k - 2)..(k + 1)].SelectMany(p => p).ToHashSet();
        var right = pairs[(k + 1)..Math.Min(pairs.Length, k + 4)].SelectMany(p => p).ToHashSet();
        return vocabulary.Overlap(left, right);
    }

    private static double Evidence(ParagraphBlock before, ParagraphBlock after, ImmutableArray<LineBlock> between, double cohesion, PageConventions conventions)
    {
        var sum = -3.0;
        if (after.HasOpening) sum += 7;
        if (before.Closing is { } closing) sum += closing.IsCredit ? 8 : 5.5;
        if (before.BreaksOff || after.Orphan) sum += 4;

        var names = between.Where(b => b.Role == LineRole.Name && !b.InsideParagraph).ToArray();
        if (names.Any(IsCreditLine)) sum += 8;
        else if (names.Length > 0) sum += 4.5;

        var displays = between.Count(b => b.Role == LineRole.Display && !b.InsideParagraph);
        if (displays > 0) sum += conventions.HasHeadlineZone ? -0.5 : displays > 1 ? 4 : 3;
        if (displays > 0 && conventions.StoriesCloseWithNames && before.Closing is null && names.Length == 0 && !after.HasOpening) sum -= 1.5;
        if (between.Any(b => b.Role is LineRole.Folio or LineRole.Notice or LineRole.Jump)) sum += 1;

        var change = Math.Abs(before.Measure - after.Measure);
        sum += change >= 4 ? 3 : change >= 2 ? 1.5 : change == 1 ? 0 : -0.5;
        return sum + Math.Clamp((0.075 - cohesion) * 30, -2.5, 2);
    }

    private static bool IsCreditLine(LineBlock block) => block.Role == LineRole.Name && LineCues.IsCredit(block.Line);

    /// <summary>
    /// The segments of least cost, by dynamic programming; <paramref name="bias"/> makes every border dearer (or cheaper
    /// when negative). A segment that ends in a picture's credit is a caption, and captions are short.
    /// </summary>
    public (ImmutableArray<Segment> Segments, double Cost) Divide(double bias)
    {
        var n = paragraphs.Count;
        var best = new double[n + 1];
        var from = new int[n + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (var end = 1; end <= n; end++)
        {
            var characters = 0;
            for (var start = end - 1; start >= 0 && end - start <= 400; start--)
            {
                characters += length[start];
                var cost = best[start] + (start > 0 ? bias - evidence[start - 1] : 0) + SegmentCost(start, end - 1, characters);
                if (cost < best[end]) (best[end], from[end]) = (cost, start);
            }
        }
        var segments = new List<Segment>();
        for (var end = n; end > 0; end = from[end]) segments.Add(new Segment(from[end], end - 1));
        segments.Reverse();
        return ([.. segments], best[n]);
    }

    private double SegmentCost(int first, int last, int characters)
    {
        if (!endsInCredit[last]) return 0;
        return Math.Max(0, characters - 260) / 40.0 + Math.Max(0, last - first - 2);
    }
}
