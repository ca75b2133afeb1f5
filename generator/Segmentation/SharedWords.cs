namespace Banmian.Segmentation;

/// <summary>How much of a display line's words, by weight, each story of a division holds.</summary>
internal sealed class SharedWords(Vocabulary vocabulary, int[] storyOf, int storyCount)
{
    private readonly Dictionary<PrintedLine, double[]> shared = [];

    /// <summary>The share of the lines' weight that stands in a story, 0 to 1.</summary>
    public double Covered(IEnumerable<PrintedLine> lines, int story)
    {
        double held = 0, all = 0;
        foreach (var line in lines)
        {
            var weights = Weights(line);
            held += weights[story];
            all += weights[storyCount];
        }
        return all == 0 ? 0 : held / all;
    }

    /// <summary>The shares of each line in the story that suits them all best, summed.</summary>
    public double BestSum(ReadOnlySpan<PrintedLine> lines)
    {
        var best = 0.0;
        var all = new double[lines.Length][];
        for (var i = 0; i < lines.Length; i++) all[i] = Weights(lines[i]);
        for (var story = 0; story < storyCount; story++)
        {
            var sum = 0.0;
            foreach (var weights in all)
                if (weights[storyCount] > 0) sum += weights[story] / weights[storyCount];
            best = Math.Max(best, sum);
        }
        return best;
    }

    // The weight each story holds, and the line's whole weight last.
    private double[] Weights(PrintedLine line)
    {
        if (shared.TryGetValue(line, out var weights)) return weights;
        weights = new double[storyCount + 1];
        var last = new int[storyCount];
        var mark = 0;
        foreach (var pair in Vocabulary.Pairs(line.Dense))
        {
            mark++;
            var weight = vocabulary.Weight(pair);
            weights[storyCount] += weight;
            foreach (var paragraph in vocabulary.ParagraphsWith(pair))
            {
                var story = storyOf[paragraph];
                if (last[story] == mark) continue;
                last[story] = mark;
                weights[story] += weight;
            }
        }
        return shared[line] = weights;
    }
}
