using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>Lines <paramref name="First"/> to <paramref name="Last"/> of a dump, 1-based, both included.</summary>
internal readonly record struct LineRange(int First, int Last)
{
    /// <summary>The ranges of some printed lines in their order; blank lines between two of them are inside a range.</summary>
    public static ImmutableArray<LineRange> Of(IEnumerable<PrintedLine> lines)
    {
        var ranges = new List<LineRange>();
        foreach (var line in lines)
        {
            if (ranges.Count > 0 && line.First - ranges[^1].Last is >= 0 and var step && step <= 1 + line.BlanksBefore) ranges[^1] = new LineRange(ranges[^1].First, line.Last);
            else ranges.Add(new LineRange(line.First, line.Last));
        }
        return [.. ranges];
    }
}
