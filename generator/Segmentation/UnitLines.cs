using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>The printed lines of each unit of a story while it is put together.</summary>
internal sealed class UnitLines
{
    private readonly Dictionary<(UnitKind Kind, int Index), List<PrintedLine>> lines = [];
    private readonly List<(UnitKind Kind, int Index)> body = [];

    public void Add(UnitKind kind, IEnumerable<PrintedLine> printed, int index = 0)
    {
        if (!printed.Any()) return;
        if (!lines.TryGetValue((kind, index), out var known))
        {
            lines.Add((kind, index), known = []);
            if (kind is UnitKind.Crosshead or UnitKind.Paragraph) body.Add((kind, index));
        }
        known.AddRange(printed);
    }

    /// <summary>The units in the order they are read (the heading, crossheads and paragraphs as they follow each other, what closes the story), each with its lines as its text joins them.</summary>
    public ImmutableArray<Unit> Units =>
        [.. lines.Keys.Where(k => k.Kind < UnitKind.Crosshead).OrderBy(k => k.Kind).Concat(body).Concat(lines.Keys.Where(k => k.Kind > UnitKind.Paragraph).OrderBy(k => k.Kind))
            .Select(k => new Unit(k.Kind, k.Index, Ranges(lines[k])))];

    /// <summary>All lines of the story.</summary>
    public ImmutableArray<LineRange> OfStory => Ranges(lines.Values.SelectMany(l => l).Distinct().OrderBy(l => l.First));

    private static ImmutableArray<LineRange> Ranges(IEnumerable<PrintedLine> lines)
    {
        var ranges = new List<LineRange>();
        foreach (var line in lines)
        {
            // Blank lines between two lines of one story are inside its range.
            if (ranges.Count > 0 && line.First - ranges[^1].Last is >= 0 and var step && step <= 1 + line.BlanksBefore) ranges[^1] = new LineRange(ranges[^1].First, line.Last);
            else ranges.Add(new LineRange(line.First, line.Last));
        }
        return [.. ranges];
    }
}
