using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// Decides for each run of display lines what headings they make: kicker, headline and deck chosen together over all ways to part
/// the run. Line by line, each is chosen by its neighbours, and none knows how long the others are together.
/// </summary>
internal static class HeadingShapes
{
    // What the lines make by their tags is kept where nothing is e times likelier: on pressed pages less is chance.
    private const int LeastGain = LineRoles.One;

    /// <summary>The tags with every run of headings parted anew.</summary>
    /// <param name="scores">of the answers for each line that may be display</param>
    public static LineTag[] Decide(Draft draft, IReadOnlyDictionary<int, int[]> scores, Scorer scorer)
    {
        var view = new HeadingView(draft);
        return Decide(draft, scores, (run, shape) =>
        {
            Span<short> row = stackalloc short[HeadingView.Inputs];
            Span<int> score = stackalloc int[1];
            view.Fill(run, shape, row);
            scorer(row, score);
            return score[0];
        });
    }

    /// <param name="weigh">how likely some lines of a run make a heading of this shape, a logarithm</param>
    public static LineTag[] Decide(
        Draft draft, IReadOnlyDictionary<int, int[]> scores, Func<HeadingRun, HeadingShape, long> weigh)
    {
        var tags = (LineTag[])draft.Tags.Clone();
        foreach (var run in HeadingRun.In(draft, scores))
        {
            var weighed = run.Shapes.SelectMany(shapes => shapes).Concat(run.Standing).Distinct()
                .ToDictionary(shape => shape, shape => weigh(run, shape));
            var best = Best(run, weighed);
            if (best.Sum(shape => weighed[shape]) < run.Standing.Sum(shape => weighed[shape]) + LeastGain) continue;
            foreach (var shape in best)
                for (var line = shape.Start; line < shape.End; line++) tags[line] = shape.TagOf(line);
        }
        return tags;
    }

    // None where the run cannot be parted: it begins with what turns over a line that is not in it.
    private static List<HeadingShape> Best(HeadingRun run, Dictionary<HeadingShape, long> weighed)
    {
        var length = run.End - run.First;
        // The best that the lines from each on make, found from the last on; null where they make nothing.
        var best = new (long Sum, HeadingShape First)?[length + 1];
        best[length] = default((long, HeadingShape));
        for (var at = length - 1; at >= 0; at--)
            foreach (var shape in run.Shapes[at])
                if (best[shape.End - run.First] is { } rest
                    && (best[at] is not { } other || weighed[shape] + rest.Sum > other.Sum))
                    best[at] = (weighed[shape] + rest.Sum, shape);
        var found = new List<HeadingShape>();
        for (var at = 0; at < length && best[at] is { } next; at = next.First.End - run.First) found.Add(next.First);
        return found;
    }
}
