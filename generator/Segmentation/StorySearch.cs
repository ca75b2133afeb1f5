using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Finds the stories of a stretch of paragraphs: borders, continuations and headings together. Several divisions are tried, from few
/// borders to many, and the one is kept whose borders and headings cost least in sum.
/// </summary>
internal static class StorySearch
{
    private static readonly double[] Biases = [-2.5, -1.5, -0.75, 0, 0.75, 1.5, 2.5];

    // What one more heading costs when a run of display lines is divided: few long headings, or many short ones.
    private static readonly double[] HeadingCosts = [0.5, 1.4, 2.4];

    // Divisions tried beyond the first ones, so that no page takes for ever.
    private const int Steps = 200;

    // Lines of their own between paragraphs; no page has more that mean anything.
    private const int MostLinesSearched = 200;

    // Evidence for or against a border that is overwhelming.
    private const double Overwhelming = 3;

    private const double LeastGain = 0.01;

    /// <summary>The stories, and the headings that no story took.</summary>
    public static (ImmutableArray<StoryDraft> Stories, ImmutableArray<Heading> Unassigned) Find(PageStretch stretch)
    {
        var best = Improved(stretch, First(stretch));
        return (StoryConfidence.Weigh(best.Stories, stretch), best.Unassigned);
    }

    private static HeadedDivision First(PageStretch stretch) =>
        Biases.Select(stretch.Borders.Divide).DistinctBy(segments => string.Join(' ', segments.Select(s => s.Last)))
            .Select(segments => new Division(stretch, segments))
            .SelectMany(division => HeadingCosts.Select(cost => HeadingAssignment.Of(stretch, division, cost, [])))
            .MinBy(headed => headed.Cost)!;

    // One border more or less, or one heading cut in two, wherever the evidence is not overwhelming, as long as that helps.
    private static HeadedDivision Improved(PageStretch stretch, HeadedDivision best)
    {
        var doubtful = Enumerable.Range(0, Math.Max(0, stretch.Paragraphs.Count - 1)).Where(k => Math.Abs(stretch.Borders.EvidenceAfter(k)) < Overwhelming)
            .OrderByDescending(stretch.Borders.EvidenceAfter).ToArray();
        var steps = stretch.LinesOfTheirOwn > MostLinesSearched ? 0 : Steps;
        while (Better(stretch, best, doubtful, ref steps) is { } better) best = better;
        return best;
    }

    private static HeadedDivision? Better(PageStretch stretch, HeadedDivision best, int[] doubtful, ref int steps)
    {
        var moves = Cuts(best).Select(line => HeadingAssignment.Of(stretch, best.Division, best.HeadingCost, best.Beginnings.Add(line)))
            .Concat(doubtful.Select(gap => HeadingAssignment.Of(stretch, new Division(stretch, Toggled(best.Division.Segments, gap)), best.HeadingCost, best.Beginnings)));
        using var tried = moves.GetEnumerator();
        while (steps-- > 0 && tried.MoveNext())
            if (tried.Current.Cost < best.Cost - LeastGain) return tried.Current;
        return null;
    }

    // Where a heading of several parts could be two headings.
    private static IEnumerable<PrintedLine> Cuts(HeadedDivision headed) =>
        headed.Stories.Select(s => s.Heading).OfType<Heading>().Concat(headed.Unassigned)
            .SelectMany(h => (PrintedLine[])[.. h.Kicker.IsEmpty ? [] : h.Headline.Take(1), .. h.Deck.Take(1)]);

    private static ImmutableArray<Segment> Toggled(ImmutableArray<Segment> segments, int gap)
    {
        var at = 0;
        while (segments[at].Last < gap) at++;
        return segments[at].Last == gap
            ? segments.RemoveAt(at + 1).SetItem(at, new Segment(segments[at].First, segments[at + 1].Last))
            : segments.SetItem(at, new Segment(gap + 1, segments[at].Last)).Insert(at, new Segment(segments[at].First, gap));
    }
}
