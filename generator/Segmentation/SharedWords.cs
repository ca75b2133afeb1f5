namespace Banmian.Segmentation;

/// <summary>How much of the page's display lines' words, by weight, each story of a division holds.</summary>
internal sealed class SharedWords
{
    private readonly DisplayWords lines;
    private readonly int storyCount;

    // Line by line the weight each story holds.
    private readonly double[] held;
    private readonly double[] whole;

    public SharedWords(DisplayWords lines, int[] storyOf, int storyCount)
    {
        this.lines = lines;
        this.storyCount = storyCount;
        held = new double[lines.Count * storyCount];
        whole = new double[lines.Count];
        // The number of the pair that each story was last found to hold.
        var last = new int[storyCount];
        var number = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var weights = held.AsSpan(line * storyCount, storyCount);
            foreach (var (weight, paragraphs) in lines.PairsOf(line))
            {
                number++;
                whole[line] += weight;
                foreach (var paragraph in paragraphs)
                {
                    var story = storyOf[paragraph];
                    if (last[story] == number) continue;
                    last[story] = number;
                    weights[story] += weight;
                }
            }
        }
    }

    /// <summary>For each story the share of a heading's weight that stands in it, 0 to 1.</summary>
    public double[] Covered(Heading heading)
    {
        var covered = new double[storyCount];
        var all = 0.0;
        foreach (var printed in heading.Lines)
        {
            var line = lines.NumberOf(printed);
            for (var story = 0; story < storyCount; story++) covered[story] += held[line * storyCount + story];
            all += whole[line];
        }
        for (var story = 0; story < storyCount; story++) covered[story] = all == 0 ? 0 : covered[story] / all;
        return covered;
    }

    /// <summary>For lines of a run that follow each other, the shares of each in the story that suits them all best, summed; at <see cref="DisplayRun.At"/>.</summary>
    public double[] BestSums(DisplayRun run)
    {
        var best = new double[run.Lines.Length * DisplayRun.LongestHeading];
        var sums = new double[storyCount];
        for (var start = 0; start < run.Lines.Length; start++)
        {
            Array.Clear(sums);
            for (var end = start + 1; end <= Math.Min(run.Lines.Length, start + DisplayRun.LongestHeading); end++)
            {
                var line = lines.NumberOf(run.Lines[end - 1]);
                var most = 0.0;
                for (var story = 0; story < storyCount; story++)
                {
                    if (whole[line] > 0) sums[story] += held[line * storyCount + story] / whole[line];
                    most = Math.Max(most, sums[story]);
                }
                best[DisplayRun.At(start, end)] = most;
            }
        }
        return best;
    }
}
