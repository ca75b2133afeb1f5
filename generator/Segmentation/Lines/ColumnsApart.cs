namespace Banmian.Segmentation.Lines;

/// <summary>
/// Parts columns that a tool wrote side by side on one line, as <c>pdftotext -layout</c> does, and puts one after the other.
/// A run of such lines ends where a line goes across.
/// </summary>
internal static class ColumnsApart
{
    /// <summary>A piece of a line between wide gaps: the line's index, and from where to where it stands in it.</summary>
    internal readonly record struct Piece(int Line, int Start, int End);

    // A gap between columns; inside a line of print stand one or two spaces.
    private const int Gap = 2;

    // A column has so many lines, and text is longer than the cells of a table or the names of a list.
    private const int LeastLines = 5, LeastLength = 8;

    // Pieces of one column begin so near each other.
    private const int Slack = 2;

    /// <summary>The pieces of the lines in reading order; a line that stands alone is one piece. Blank lines have none.</summary>
    public static IEnumerable<Piece> Part(IReadOnlyList<string> lines)
    {
        var pieces = lines.Select((text, line) => Pieces(text, line)).ToArray();
        var starts = Starts(pieces);
        for (var first = 0; first < lines.Count;)
        {
            var end = first;
            while (end < lines.Count && !GoesAcross(pieces[end], starts)) end++;
            var band = pieces[first..end];
            if (starts.Count > 0 && IsColumns(band))
                foreach (var column in band.SelectMany(p => p).GroupBy(p => ColumnOf(p, starts)).OrderBy(c => c.Key))
                    foreach (var piece in column) yield return piece;
            else
                foreach (var line in band.Where(p => p.Length > 0)) yield return Whole(line);
            if (end < lines.Count) yield return Whole(pieces[end]);
            first = end + 1;
        }
    }

    private static Piece Whole(Piece[] line) => new(line[0].Line, line[0].Start, line[^1].End);

    private static Piece[] Pieces(string text, int line)
    {
        var pieces = new List<Piece>();
        var (start, last) = (-1, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            if (start >= 0 && i - last > Gap)
            {
                pieces.Add(new Piece(line, start, last + 1));
                start = i;
            }
            if (start < 0) start = i;
            last = i;
        }
        if (start >= 0) pieces.Add(new Piece(line, start, last + 1));
        return [.. pieces];
    }

    // Where the second column and the later ones begin on the page.
    private static List<int> Starts(Piece[][] pieces)
    {
        var starts = new List<int>();
        var known = pieces.SelectMany(p => p.Skip(1)).Where(p => p.End - p.Start >= LeastLength).Select(p => p.Start).Order().ToArray();
        for (var i = 0; i < known.Length;)
        {
            var end = i;
            while (end < known.Length && known[end] <= known[i] + Slack) end++;
            if (end - i >= LeastLines) starts.Add(known[i]);
            i = end;
        }
        return starts;
    }

    private static int ColumnOf(Piece piece, List<int> starts) => starts.Count(s => s <= piece.Start + Slack);

    private static bool GoesAcross(Piece[] line, List<int> starts) =>
        line.Any(p => starts.Any(s => p.Start < s - Slack && p.End > s + Slack));

    private static bool IsColumns(Piece[][] band)
    {
        var written = band.Count(p => p.Length > 0);
        var apart = band.Where(p => p.Length > 1).ToArray();
        return apart.Length >= LeastLines && apart.Length * 5 >= written * 3
            && apart.SelectMany(p => p).Average(p => p.End - p.Start) >= LeastLength;
    }
}
