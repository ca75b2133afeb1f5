using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>Divides a run of display lines into headings: which lines are one headline turned over, which a kicker or deck.</summary>
internal static class Headings
{
    /// <summary>The cheapest division of a run, by dynamic programming over its lines, and what its shapes cost.</summary>
    /// <param name="words">how well the lines up to an end speak of one story, at <see cref="DisplayRun.At"/></param>
    /// <param name="headingCost">what one more heading costs: few long ones, or many short ones</param>
    /// <param name="beginnings">lines that must begin a heading</param>
    public static (ImmutableArray<Heading> Headings, double Cost) Divide(DisplayRun run, double[] words, double headingCost, ImmutableHashSet<PrintedLine> beginnings, ReadingCosts costs)
    {
        var lines = run.Lines;
        var best = new double[lines.Length + 1];
        var choice = new HeadingShape[lines.Length + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (var end = 1; end <= lines.Length; end++)
            for (var start = end - 1; start >= Math.Max(0, end - DisplayRun.LongestHeading); start--)
            {
                if (start + 1 < end && beginnings.Contains(lines[start + 1])) break;
                // Lines of one heading speak of the same story.
                var entry = best[start] + run.PartingCost(start) - costs.HeadingWords * words[DisplayRun.At(start, end)] + headingCost;
                foreach (var shape in run.Shapes(start, end))
                {
                    var cost = entry + shape.Cost + shape.LabelWords * words[DisplayRun.At(start, start + 1)];
                    if (cost < best[end]) (best[end], choice[end]) = (cost, shape);
                }
            }
        var headings = new List<Heading>();
        // What the words gain is counted where the headings are assigned.
        var gained = 0.0;
        for (var end = lines.Length; end > 0; end = choice[end].Start)
        {
            headings.Add(run.Heading(choice[end], end));
            gained += costs.HeadingWords * words[DisplayRun.At(choice[end].Start, end)];
        }
        headings.Reverse();
        return ([.. headings], best[lines.Length] - headingCost * headings.Count + gained);
    }
}
