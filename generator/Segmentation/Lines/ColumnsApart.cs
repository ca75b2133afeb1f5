namespace Banmian.Segmentation.Lines;

/// <summary>
/// Parts columns that a tool wrote side by side on one line, as <c>pdftotext -layout</c> does, and puts one after the other.
/// Columns are what stands between rivers: white that goes down through lines. Where a river ends, its columns end.
/// </summary>
internal static class ColumnsApart
{
    /// <summary>A piece of a line between wide gaps: the line's index, and from where to where it stands in it.</summary>
    internal readonly record struct Piece(int Line, int Start, int End);

    // A gap between columns; inside a line of print stand one or two spaces.
    private const int Gap = 2;

    // A column has so many lines, and text is longer than the cells of a table or the names of a list.
    private const int LeastLines = 5, LeastLength = 8;

    // A gap that so many lines have is no chance.
    private const int River = 3;

    /// <summary>The pieces of the lines in reading order; a line that stands alone is one piece. Blank lines have none.</summary>
    public static IEnumerable<Piece> Part(IReadOnlyList<string> lines)
    {
        var pieces = lines.Select((text, line) => Pieces(text, line)).ToArray();
        for (var first = 0; first < lines.Count;)
        {
            var (end, rivers) = pieces[first].Length > 1 ? Rivers.From(pieces, first) : (first + 1, []);
            var band = pieces[first..end];
            if (rivers.Count > 0 && IsColumns(band))
                foreach (var column in band.SelectMany(p => p).GroupBy(p => rivers.Count(river => river <= p.Start))
                    .OrderBy(c => c.Key))
                    foreach (var piece in column) yield return piece;
            else
                foreach (var line in band.Where(p => p.Length > 0))
                    yield return new Piece(line[0].Line, line[0].Start, line[^1].End);
            first = end;
        }
    }

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

    private static bool IsColumns(Piece[][] band)
    {
        var written = band.Count(p => p.Length > 0);
        var apart = band.Where(p => p.Length > 1).ToArray();
        return apart.Length >= LeastLines && apart.Length * 5 >= written * 3
            && apart.SelectMany(p => p).Average(p => p.End - p.Start) >= LeastLength;
    }

    /// <summary>The white that goes down through a band of lines.</summary>
    private sealed class Rivers
    {
        // Where each river stands, and how many lines have text on both its sides.
        private readonly List<(int Start, int End, int Lines)> rivers = [];
        private int leftmost = int.MaxValue, rightmost;

        /// <summary>The end of the band of lines through which the rivers of a line go, and where what is right of each
        /// begins.</summary>
        public static (int End, List<int> Starts) From(Piece[][] lines, int first)
        {
            var band = new Rivers();
            var (end, last) = (first, first);
            while (end < lines.Length && (lines[end].Length == 0 || band.GoThrough(lines[end])))
            {
                if (lines[end].Length > 1) last = end;
                end++;
            }
            // The first column may be a line longer than the others.
            if (last + 1 < end && lines[last + 1].Length > 0) last++;
            return (last + 1, [.. band.rivers.Where(r => r.Lines >= River).Select(r => r.End)]);
        }

        // False where a line ends a river.
        private bool GoThrough(Piece[] line)
        {
            for (var r = 0; r < rivers.Count; r++)
                if (rivers[r].Lines >= River && Through(rivers[r], line).End == 0) return false;
            for (var r = rivers.Count - 1; r >= 0; r--)
            {
                rivers[r] = Through(rivers[r], line);
                if (rivers[r].End == 0) rivers.RemoveAt(r);
            }
            for (var i = 1; i < line.Length; i++)
            {
                var (start, end) = (line[i - 1].End, line[i].Start);
                // A column that begins, or ends, lower than the others.
                if (start < rightmost && end > leftmost) (start, end) = rightmost < end ? (rightmost, end) : (start, leftmost);
                if (start < end && !rivers.Exists(river => river.Start < line[i].Start && river.End > line[i - 1].End))
                    rivers.Add((start, end, 1));
            }
            (leftmost, rightmost) = (Math.Min(leftmost, line[0].Start), Math.Max(rightmost, line[^1].End));
            return true;
        }

        // What is left of a river under a line; nothing where the line's text goes across it.
        private static (int Start, int End, int Lines) Through((int Start, int End, int Lines) river, Piece[] line)
        {
            for (var i = 0; i <= line.Length; i++)
            {
                var (start, end) = (i == 0 ? int.MinValue : line[i - 1].End, i == line.Length ? int.MaxValue : line[i].Start);
                var both = (Start: Math.Max(start, river.Start), End: Math.Min(end, river.End));
                if (both.Start < both.End) return (both.Start, both.End, river.Lines + (i > 0 && i < line.Length ? 1 : 0));
            }
            return default;
        }
    }
}
