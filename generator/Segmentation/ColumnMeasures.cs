using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>The measures a page's columns may have, in em.</summary>
internal static class ColumnMeasures
{
    // In em. Body text is set at 13 characters a column and more (9 beside a picture); narrower lines stand in headlines.
    private const int Narrowest = 9;

    private const int Most = 32;

    /// <summary>A measure is a width that several lines share, or that of one very wide line; ascending.</summary>
    public static int[] Of(ImmutableArray<PrintedLine> lines)
    {
        var counts = new Dictionary<int, int>();
        foreach (var line in lines.Where(l => l.WideWidth >= 24))
            foreach (var measure in (int[])[(int)Math.Round(line.Width), (int)Math.Round(line.Width) + 2])
                counts[measure] = Math.Max(2, counts.GetValueOrDefault(measure));
        foreach (var line in lines.Where(l => l.WideWidth >= 7))
            for (var measure = Math.Max(Narrowest, (int)Math.Round(line.NarrowWidth)); measure <= (int)Math.Round(line.WideWidth); measure++)
                counts[measure] = counts.GetValueOrDefault(measure) + 1;
        var shared = counts.Where(c => c.Value >= 2).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(Most).Select(c => c.Key).Order().ToArray();
        return shared.Length > 0 ? shared : [16];
    }
}
