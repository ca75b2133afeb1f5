using System.Text;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>
/// What pdftotext -layout writes: what stands at one height on one line. The reader parts such columns before it reads
/// (<see cref="ColumnsApart"/>), so the press gives the pieces in the reader's order.
/// </summary>
internal static class SideBySide
{
    private const double RowHeight = 1.5;

    // Columns stand at least so far apart, in characters.
    private const int Gap = 4;

    public static List<DumpLine> Part(List<DumpLine> lines)
    {
        // What stands at the edges of the page has no place in the grid.
        var body = lines.FindAll(l => l.Set.Frame.Kind != FrameKind.Furniture);
        var rows = body.GroupBy(l => (int)(l.Set.Y / RowHeight)).OrderBy(r => r.Key).Select(r =>
            r.OrderBy(l => l.Set.X).ToList()).ToList();
        var (texts, starts) = (new List<string>(), new List<List<int>>());
        foreach (var row in rows)
        {
            var text = new StringBuilder();
            var places = new List<int>();
            foreach (var line in row)
            {
                var at = Math.Max((int)(line.Set.X * 1.2), text.Length == 0 ? 0 : text.Length + Gap);
                text.Append(' ', at - text.Length);
                places.Add(at);
                text.Append(line.Indent).Append(line.Copy.Text);
            }
            texts.Add(text.ToString());
            starts.Add(places);
        }
        var parted = new List<DumpLine>();
        foreach (var piece in ColumnsApart.Part(texts, ReaderModel.Shared.Counts))
            for (var i = 0; i < rows[piece.Line].Count; i++)
                if (starts[piece.Line][i] + rows[piece.Line][i].Indent.Length >= piece.Start
                    && starts[piece.Line][i] < piece.End) parted.Add(rows[piece.Line][i]);
        foreach (var line in body) line.EndsFrame = false;
        var first = lines.FindIndex(l => l.Set.Frame.Kind != FrameKind.Furniture);
        if (first < 0) return lines;
        return [.. lines.Take(first), .. parted, .. lines.Skip(first).Where(l => l.Set.Frame.Kind == FrameKind.Furniture)];
    }
}
