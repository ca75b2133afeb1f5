using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Parts columns that a tool wrote side by side on one line, and puts one after the other. <c>pdftotext -layout</c> does so
/// always, pdftotext without it where columns stand less than some two em apart, and OCR of a whole page knows of no columns.
/// </summary>
internal static class ColumnsApart
{
    // A broadsheet page has no more rows; what is longer is taken in parts, so that time grows with length.
    private const int MostLines = 800;

    /// <summary>A piece of a line that one column printed: the line's index, and from where to where it stands in it.</summary>
    internal readonly record struct Piece(int Line, int Start, int End);

    /// <summary>The pieces of the lines in reading order; a line that stands alone is one piece. Blank lines have none.</summary>
    public static IEnumerable<Piece> Part(IReadOnlyList<string> lines, CharacterCounts counts)
    {
        foreach (var (first, sheet) in Sheets(lines))
            foreach (var piece in OfSheet(sheet, counts))
                yield return piece with { Line = piece.Line + first };
    }

    /// <summary>The first line that holds lines of several columns; null if none does.</summary>
    public static int? FirstTogether(IReadOnlyList<string> lines) => Sheets(lines)
        .Select(sheet => ColumnRows.Of(sheet.Lines)?.FirstTogether + sheet.First).FirstOrDefault(line => line is not null);

    private static IEnumerable<(int First, string[] Lines)> Sheets(IReadOnlyList<string> lines)
    {
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            // The form feed that pdftotext writes at a page's end begins the next page's first line.
            while (end < lines.Count && end - first < MostLines && !lines[end].StartsWith('\f')) end++;
            yield return (first, [.. lines.Skip(first).Take(end - first)]);
            first = end;
        }
    }

    private static IEnumerable<Piece> OfSheet(string[] lines, CharacterCounts counts) => ColumnRows.Of(lines) is { } rows
        ? ColumnOrder.Of(rows, ColumnThreads.Of(rows, counts), counts).Select(p => new Piece(p.Line, p.Start, p.End))
        : lines.Index().Where(l => !string.IsNullOrWhiteSpace(l.Item))
            .Select(l => new Piece(
                l.Index, l.Item.Length - l.Item.AsSpan().TrimStart().Length, l.Item.AsSpan().TrimEnd().Length));
}
