using System.Collections.Immutable;
using System.Globalization;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Proofs;

namespace Banmian.Building;

/// <summary>How far the work on each issue is, line by line, and what to do next: an archivist's list.</summary>
internal static class IssueTable
{
    private static readonly ImmutableArray<Rule> Contradicting = [Rules.Contradiction, Rules.LabelTwice, Rules.SameText,
        Rules.FutureDate];

    private sealed record Row(string Issue, int Pages, int Stories, int Doubtful, int Unread, int Contradictions, string Next);

    public static ImmutableArray<string> Lines(
        SiteArchive archive, ImmutableSortedDictionary<string, MadePage> pages, IEnumerable<Diagnostic> found)
    {
        var contradictions = found.Where(item => Contradicting.Contains(item.Rule)).ToList();
        var rows = archive.Issues.Select(issue => Of(issue, pages, contradictions)).ToList();
        var width = rows.Select(row => row.Issue.Length).Append("issue".Length).Max();
        return
        [
            Line("issue", "pages", "stories", "doubtful", "unread", "contradictions", "next"),
            .. rows.Select(row => Line(row.Issue, Number(row.Pages), Number(row.Stories), Number(row.Doubtful),
                Number(row.Unread), Number(row.Contradictions), row.Next)),
        ];

        string Line(string issue, string pages, string stories, string doubtful, string unread, string contradicted,
            string next) =>
            $"{issue.PadRight(width)}  {pages,5}  {stories,7}  {doubtful,8}  {unread,6}  {contradicted,14}  {next}";
    }

    private static Row Of(Issue issue, ImmutableSortedDictionary<string, MadePage> pages, List<Diagnostic> contradictions)
    {
        var cards = issue.Pages.Select(page => pages[page.Path].Card).ToList();
        var contradicted = contradictions.Count(item => issue.Pages.Any(page => IsOf(item, page)));
        var doubtful = cards.Sum(card => card.Doubts.Length);
        var unread = cards.Count(card => card.State == ReviewState.Unread);
        return new Row(issue.Folder, issue.Pages.Length, cards.Sum(card => card.Stories.Length), doubtful, unread, contradicted,
            contradicted > 0 ? "settle the contradictions"
            : issue.Pages.Any(page => !page.Sidecar.Unconfirmed.IsEmpty) ? "describe, look, describe --accept"
            : doubtful > 0 ? "proof the doubtful pages"
            : unread > 0 ? "read the pages"
            : "done");
    }

    // A fact of many pages is contradicted where it is stated, and the message names the page.
    private static bool IsOf(Diagnostic found, PageEntry page) =>
        found.Location.File == page.Path || found.Location.File == Path.ChangeExtension(page.Path, ".yml")
        || found.Message.Contains(page.Path + " prints", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
