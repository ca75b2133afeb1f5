using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>Lines of headings that follow each other, and every heading that some of them may make by what is likely of
/// each.</summary>
internal sealed class HeadingRun
{
    // What has longer odds than these against the likeliest tag of its line is not tried: e^5.
    private const int Unlikely = 5 * LineRoles.One;

    private const int MostLines = 12;

    // The first of the kinds of display line; crossheads come after them.
    private const int HeadingKinds = 6;

    private readonly LineTag[] tags;
    private readonly IReadOnlyDictionary<int, int[]> scores;

    private HeadingRun(Draft draft, IReadOnlyDictionary<int, int[]> scores, int first, int end)
    {
        (tags, this.scores, First, End) = (draft.Tags, scores, first, end);
        Standing = [.. draft.Headings.Where(h => first <= h.Start && h.Start < end)
            .Select(h => new HeadingShape(h.Start, h.Kicker.Count, h.Headline.Count, h.Deck.Count))];
        Shapes = [.. Enumerable.Range(first, end - first).Select(ShapesFrom)];
    }

    public int First { get; }

    /// <summary>The line after its last.</summary>
    public int End { get; }

    /// <summary>The headings that its lines make by their tags.</summary>
    public List<HeadingShape> Standing { get; }

    /// <summary>The headings that may begin at each of its lines.</summary>
    public List<HeadingShape>[] Shapes { get; }

    /// <param name="scores">of the answers for each line that may be display</param>
    public static IEnumerable<HeadingRun> In(Draft draft, IReadOnlyDictionary<int, int[]> scores)
    {
        for (var first = 0; first < draft.Tags.Length; first++)
        {
            if (!draft.Tags[first].IsHeading()) continue;
            var end = first + 1;
            while (end < draft.Tags.Length && draft.Tags[end].IsHeading()) end++;
            yield return new HeadingRun(draft, scores, first, end);
            first = end;
        }
    }

    /// <summary>How much less likely a tag of a line is than its likeliest. What was not asked about keeps its tag.</summary>
    public int Loss(int line, LineTag tag)
    {
        if (!scores.TryGetValue(line, out var answers)) return tags[line] == tag ? 0 : TagPath.Never;
        var most = answers[0];
        for (var kind = 1; kind < HeadingKinds; kind++) most = Math.Max(most, answers[kind]);
        return most - answers[Array.IndexOf(DisplayLooks.Kinds, tag)];
    }

    private bool MayBe(int line, LineTag tag) => tags[line] == tag || Loss(line, tag) < Unlikely;

    private List<HeadingShape> ShapesFrom(int start)
    {
        var found = new List<HeadingShape>();
        var most = Math.Min(End, start + MostLines);
        for (var shape = new HeadingShape(start, 0, 0, 0); ; shape = shape with { Kicker = shape.Kicker + 1 })
        {
            AddHeadlines(found, shape, most);
            if (shape.End == most || !MayBe(shape.End, shape.Kicker == 0 ? LineTag.Kicker : LineTag.KickerTurned)) return found;
        }
    }

    private void AddHeadlines(List<HeadingShape> found, HeadingShape kicker, int most)
    {
        for (var shape = kicker; ; shape = shape with { Headline = shape.Headline + 1 })
        {
            AddDecks(found, shape, most);
            if (shape.End == most || !MayBe(shape.End, shape.Headline == 0 ? LineTag.Headline : LineTag.HeadlineTurned)) return;
        }
    }

    private void AddDecks(List<HeadingShape> found, HeadingShape headline, int most)
    {
        for (var shape = headline; ; shape = shape with { Deck = shape.Deck + 1 })
        {
            // A kicker or a deck may stand by itself, but not both.
            if (shape.Headline > 0 || shape.Kicker > 0 != shape.Deck > 0) found.Add(shape);
            if (shape.End == most || !MayBe(shape.End, shape.Deck == 0 ? LineTag.Deck : LineTag.DeckTurned)) return;
        }
    }
}
