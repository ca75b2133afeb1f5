using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>The lines of a sheet as rows of pieces, blank lines left out.</summary>
/// <param name="KeepsPlaces">whether the tool set pieces where they stood on the page</param>
internal sealed record ColumnRows(RowPiece[][] Rows, bool KeepsPlaces)
{
    // By how much a column's lines are narrower than its measure (an indent, a squeezed or hanging stop) or wider (figures and
    // letters take less than is reckoned), in quarters of an em; and the narrowest measure, in em.
    private const int Narrower = 5 * LineWidth.Em / 2, Wider = 3 * LineWidth.Em / 2, LeastMeasure = 6, MostMeasure = 62;

    // So many lines of one width are no chance; so many rows are, and one in so many of all.
    private const int LeastOfMeasure = 4, LeastRows = 5, OneIn = 5;

    // White space inside a line of print: one blank, or a few of an em.
    private const int MostBlanks = 1, MostEms = 3;

    // A line of more pieces is none of columns.
    private const int MostPieces = 12;

    // White space before a row's first piece that is no indent, in characters.
    private const int Indent = 6;

    /// <summary>The rows of a sheet; null if its columns do not stand side by side.</summary>
    public static ColumnRows? Of(IReadOnlyList<string> lines)
    {
        var measures = Measures(lines);
        if (!measures.Contains(true)) return null;
        var rows = new List<RowPiece[]>();
        var (together, apart, spaced) = (0, 0, 0);
        for (var line = 0; line < lines.Count; line++)
        {
            var row = Pieces(lines[line], line, rows.Count, measures);
            if (row.Length == 0) continue;
            rows.Add(row);
            if (IsTogether(row)) together++;
            if (row.Skip(1).Any(p => !p.IsNeighbour) || row[0].Start > Indent) apart++;
            if (row.Any(p => lines[line].AsSpan(p.Start, p.End - p.Start).ContainsAny(' ', '\u3000'))) spaced++;
        }
        var keepsPlaces = apart >= LeastRows;
        // Where blanks stand inside text too, those between columns are no more than chance.
        return together >= LeastRows && together * OneIn >= rows.Count && together >= 2 * spaced
            && (keepsPlaces || !AreLinesOfOne(rows, lines)) ? new ColumnRows([.. rows], keepsPlaces) : null;
    }

    // A row of several columns is wider than a line of one. Where as many rows of one piece are as wide, the blanks stand inside
    // the text: before figures (汛限 1.5米), between names.
    private static bool AreLinesOfOne(List<RowPiece[]> rows, IReadOnlyList<string> lines)
    {
        var widths = rows.Where(IsTogether).Select(WidthOf).Order().ToList();
        var usual = widths[widths.Count / 2];
        return rows.Count(row => row.Length == 1 && WidthOf(row) + Wider >= usual) >= widths.Count;

        int WidthOf(RowPiece[] row) => Width(lines[row[0].Line], (row[0].Start, row[^1].End));
    }

    /// <summary>The index of the first line that holds lines of several columns.</summary>
    public int FirstTogether => Rows.First(IsTogether)[0].Line;

    private static bool IsTogether(RowPiece[] row) => row.SkipLast(1).Any(p => p.IsFull);

    // Which widths, in em, are measures of columns: lines that a blank parts from others are often so wide.
    private static bool[] Measures(IReadOnlyList<string> lines)
    {
        var count = new int[MostMeasure + 2];
        foreach (var line in lines)
            foreach (var (start, end) in Words(line).SkipLast(1))
                if ((LineWidth.Of(line.AsSpan(start, end - start)) + LineWidth.Em / 2) / LineWidth.Em is >= LeastMeasure
                    and <= MostMeasure and var em) count[em]++;
        int Near(int em) => count[em - 1] + count[em] + count[em + 1];
        var (all, commonest) = (count.Sum(), Array.IndexOf(count, count.Max()));
        // Blanks inside text leave pieces of any width.
        if (all == 0 || Enumerable.Range(1, MostMeasure).Max(Near) * 3 < all) return new bool[count.Length];
        return
        [
            .. count.Select((lines, em) => em > 0 && em <= MostMeasure
                // Columns of one page are not so different: 本报讯（记者 王明 is none.
                && em * 5 >= commonest * 3
                && Near(em) >= LeastOfMeasure && Near(em) * 8 >= all && lines * 4 >= Near(em)),
        ];
    }

    // What stands between white space.
    private static IEnumerable<(int Start, int End)> Words(string line)
    {
        for (var i = 0; i < line.Length;)
        {
            while (i < line.Length && char.IsWhiteSpace(line[i])) i++;
            var start = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i])) i++;
            if (i > start) yield return (start, i);
        }
    }

    private static RowPiece[] Pieces(string text, int line, int row, bool[] measures)
    {
        var spans = new List<(int Start, int End)>();
        foreach (var (start, end) in Words(text))
            if (spans.Count > 0 && !IsBetweenColumns(text, spans[^1], (start, end), measures)) spans[^1] = (spans[^1].Start, end);
            else spans.Add((start, end));
        if (spans.Count > MostPieces) spans = [(spans[0].Start, spans[^1].End)];
        return
        [
            .. spans.Select((s, i) => new RowPiece(row, line, s.Start, s.End,
                Spacing.Dense(Simplified.Of(text[s.Start..s.End])), IsFull(Width(text, s), measures),
                i > 0 && s.Start - spans[i - 1].End == 1)),
        ];
    }

    private static int Width(string text, (int Start, int End) span) =>
        LineWidth.Of(text.AsSpan(span.Start, span.End - span.Start));

    private static bool IsBetweenColumns(string text, (int Start, int End) before, (int Start, int End) after, bool[] measures)
    {
        // A blank before a comma came from recognition.
        if (text[after.Start] is ',' or '.' || Characters.IsProhibitedAtStart(text[after.Start])) return false;
        if (after.Start - before.End > (text[before.End] == '\u3000' ? MostEms : MostBlanks)) return true;
        // A line of some measure or, before one, a line of another: a caption in smaller type.
        var width = Width(text, before);
        return IsFull(width, measures) || width >= LeastMeasure * LineWidth.Em && IsFull(Width(text, after), measures);
    }

    private static bool IsFull(int width, bool[] measures)
    {
        for (var em = Math.Max(0, (width - Wider) / LineWidth.Em); em * LineWidth.Em - Narrower <= width; em++)
            if (em >= measures.Length) return false;
            else if (measures[em] && em * LineWidth.Em + Wider >= width) return true;
        return false;
    }
}
