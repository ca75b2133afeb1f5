using System.Globalization;
using Banmian.Diagnostics;
using Banmian.Scoring;

namespace Banmian.Commands;

/// <summary>
/// Scores as a table: figures in columns of one width and the page last, so that no page's name, however long or wide,
/// moves a figure, and a row splits at its spaces.
/// </summary>
internal static class ScoreTable
{
    private static readonly (Sentence Title, Func<PageScore, string> Figure)[] Columns =
    [
        ($"stories", s => Share(s.Stories)), ($"kinds", s => Share(s.Kinds)),
        ($"headlines", s => Share(s.Headlines)), ($"kickers", s => Share(s.Kickers)),
        ($"decks", s => Share(s.Decks)), ($"paragraphs", s => Share(s.Paragraphs)),
        ($"crossheads", s => Share(s.Crossheads)), ($"names", s => Share(s.Names)),
        ($"lost", s => s.Lost.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The titles, a row a page, and the mean (of lost characters the sum); nothing where there are no scores.</summary>
    public static IEnumerable<Sentence> Lines(IReadOnlyCollection<(string Page, PageScore Score)> scores)
    {
        if (scores.Count == 0) return [];
        return [
            Row(column => column.Title, $"page"),
            .. scores.Select(s => Row(column => $"{column.Figure(s.Score)}", $"{s.Page}")),
            Row(column => $"{column.Figure(PageScore.Mean([.. scores.Select(s => s.Score)]))}", $"mean"),
        ];
    }

    // A title of the column's own decides its width, in every language.
    private static Sentence Row(Func<(Sentence Title, Func<PageScore, string> Figure), Sentence> cell, Sentence page) =>
        Columns.Reverse().Aggregate(page, (row, column) =>
            Sentence.InColumn(cell(column), Math.Max(5, column.Title.ToString().Length), row));

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
