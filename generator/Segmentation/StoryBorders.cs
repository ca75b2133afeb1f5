using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>Divides the paragraphs of a page into segments: where does one story end and the next begin.</summary>
internal sealed partial class StoryBorders
{
    private static readonly string[] GoesOn = Cues.Shared["goesOn"];

    private readonly IReadOnlyList<ParagraphBlock> paragraphs;
    private readonly ReadingCosts costs;
    private readonly DumpHabits habits;
    private readonly PageConventions conventions;
    private readonly ImmutableArray<Reason>[] reasons;
    private readonly double[] evidence;
    private readonly int[] length;
    private readonly bool[] endsInCredit;

    /// <param name="between">for each gap after paragraph k, the blocks that stand between it and the next</param>
    public StoryBorders(IReadOnlyList<ParagraphBlock> paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> between, Vocabulary vocabulary, PageConventions conventions, DumpHabits habits, ReadingCosts costs)
    {
        this.costs = costs;
        this.habits = habits;
        this.conventions = conventions;
        this.paragraphs = paragraphs;
        length = [.. paragraphs.Select(p => p.Dense.Length)];
        endsInCredit = [.. paragraphs.Select((p, k) => p.Closing is { IsCredit: true } || between[k].TakeWhile(b => b.Role != LineRole.Display).Any(b => IsCreditLine(b)))];
        reasons = new ImmutableArray<Reason>[Math.Max(0, paragraphs.Count - 1)];
        evidence = new double[Math.Max(0, paragraphs.Count - 1)];
        for (var k = 0; k < evidence.Length; k++)
        {
            reasons[k] = [.. Reasons(paragraphs[k], paragraphs[k + 1], between[k], Cohesion(k, vocabulary))];
            evidence[k] = reasons[k].Sum(r => r.Weight);
        }
    }

    /// <summary>How much speaks for a border after paragraph k; positive is for.</summary>
    public double EvidenceAfter(int k) => evidence[k];

    /// <summary>Whether a picture's credit follows paragraph k, in its last line or below it.</summary>
    public bool EndsInCredit(int k) => endsInCredit[k];

    /// <summary>What that evidence is made of.</summary>
    public ImmutableArray<Reason> ReasonsAfter(int k) => reasons[k];

    // Rare pairs shared by the paragraphs before and after the gap, the nearest three on each side.
    private double Cohesion(int k, Vocabulary vocabulary) => vocabulary.Likeness(
        (Math.Max(0, k - 2), k), (k + 1, Math.Min(paragraphs.Count - 1, k + 3)));

    private static bool IsCreditLine(LineBlock block) => block.Role == LineRole.Name && LineCues.IsCredit(block.Line);

    // What speaks for a border in this gap.
    private IEnumerable<Reason> Reasons(ParagraphBlock before, ParagraphBlock after, ImmutableArray<LineBlock> between, double cohesion)
    {
        yield return new Reason("most paragraphs go on with their story", -costs.Border);
        if (after.HasOpening) yield return new Reason("the next paragraph opens a report", costs.BorderBeforeOpening);
        if (CaptionDate().IsMatch(after.Dense)) yield return new Reason("the next paragraph begins with a date", costs.BorderBeforeDate);
        if (between.All(b => b.Role != LineRole.Display) && GoesOn.Any(w => after.Dense.StartsWith(w, StringComparison.Ordinal))) yield return new Reason("the next paragraph begins as the middle of a story does", -costs.BorderBeforeGoingOn);
        if (before.Closing is { IsCredit: true }) yield return new Reason("a picture credit stands before it", costs.BorderAfterCredit);
        if (before.Closing is { IsCredit: false }) yield return new Reason("names close the paragraph before it", costs.BorderAfterNames);
        if (Openings.IsClosingDateline(before.Dense)) yield return new Reason("a dateline closes the paragraph before it", costs.BorderAfterNames);
        if (before.BreaksOff || after.Orphan) yield return new Reason("a paragraph breaks off, or begins in its middle", costs.BorderAtCut);

        var names = between.Where(b => b.Role == LineRole.Name && !b.InsideParagraph).ToArray();
        if (names.Any(IsCreditLine)) yield return new Reason("a credit line stands there", costs.BorderAfterCredit);
        else if (names.Length > 0) yield return new Reason("a line of names stands there", costs.BorderAtNames);

        var displays = between.Count(b => b.Role == LineRole.Display && !b.InsideParagraph);
        if (displays > 0 && conventions.HasHeadlineZone) yield return new Reason("a display line stands there, but this page's headlines stand together", costs.BorderAtDisplayWithZone);
        else if (displays > 1) yield return new Reason("several display lines stand there", costs.BorderAtDisplays);
        else if (displays == 1) yield return new Reason("a display line stands there", costs.BorderAtDisplay);
        if (displays > 0 && conventions.StoriesCloseWithNames && before.Closing is null && names.Length == 0 && !after.HasOpening)
            yield return new Reason("this page's stories close with names, and none stand here", -costs.BorderUnnamed);
        if (displays == 1 && conventions is { HeadlinesAreSigned: true, StoriesCloseWithNames: false } && names.Length == 0 && !after.HasOpening)
            yield return new Reason("this page's headlines have bylines or datelines under them, and this line has none", -costs.BorderUnsigned);
        if (habits.PartsBoxes && between.IsEmpty && after.Lines[0].BlanksBefore == 0)
            yield return new Reason("no blank line, where this dump parts its boxes by them", -costs.BorderInsideBox);
        if (between.Any(b => b.Role is LineRole.Folio or LineRole.Notice or LineRole.Jump)) yield return new Reason("furniture stands there", costs.BorderAtFurniture);

        var change = Math.Abs(before.Measure - after.Measure);
        if (change >= 4) yield return new Reason($"the measure changes from {before.Measure} to {after.Measure} em", costs.BorderAtFarMeasure);
        else if (change >= 2) yield return new Reason($"the measure changes from {before.Measure} to {after.Measure} em", costs.BorderAtNearMeasure);
        else if (change == 0) yield return new Reason("the measure stays the same", -costs.BorderSameMeasure);
        yield return new Reason("words shared across it", Math.Clamp((costs.Cohesion - cohesion) * costs.CohesionWeight, -2.5, 2));
    }

    /// <summary>
    /// The segments of least cost, by dynamic programming; <paramref name="bias"/> makes every border dearer (or cheaper
    /// when negative). A segment that ends in a picture's credit is a caption, and captions are short.
    /// </summary>
    public ImmutableArray<Segment> Divide(double bias)
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
        return [.. segments];
    }

    /// <summary>What a division costs: the evidence against its borders, and captions that are too long.</summary>
    public double Cost(ImmutableArray<Segment> segments) =>
        segments.Sum(s => (s.First > 0 ? -evidence[s.First - 1] : 0) + SegmentCost(s.First, s.Last, length[s.First..(s.Last + 1)].Sum()));

    [GeneratedRegex(@"^(?:\d{1,2}月)?\d{1,2}日")]
    private static partial Regex CaptionDate();

    private double SegmentCost(int first, int last, int characters)
    {
        if (!endsInCredit[last]) return 0;
        return Math.Max(0, characters - costs.CaptionCharacters) / 40.0 + Math.Max(0, last - first - 2);
    }
}
