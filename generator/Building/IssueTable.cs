using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Proofs;

namespace Banmian.Building;

/// <summary>How far the work on each issue is, line by line, and what to do next: an archivist's list.</summary>
internal static class IssueTable
{
    // Two pages of one text do not contradict each other: a reprint may stay, and one page twice has one address.
    private static readonly ImmutableArray<Rule> Contradicting = [Rules.Contradiction, Rules.LabelTwice, Rules.FutureDate];

    private static readonly Sentence Confirm = $"confirm what pages print";

    private sealed record Row(string Issue, int Pages, int Stories, int Doubtful, int Unread, int Contradictions, Sentence Next);

    public static ImmutableArray<Sentence> Lines(
        SiteArchive archive, ImmutableSortedDictionary<string, MadePage> pages, IEnumerable<Diagnostic> found)
    {
        var contradictions = found.Where(item => Contradicting.Contains(item.Rule)).ToList();
        var rows = archive.Issues.Select(issue => Of(issue, pages, contradictions)).ToList();
        var width = rows.Select(row => row.Issue.Length).Append("issue".Length).Max();
        return
        [
            Line(new string(' ', width - "issue".Length), $"issue", $"pages", $"stories", $"doubtful", $"unread",
                $"contradictions", $"next"),
            .. rows.Select(row => Line(new string(' ', width - row.Issue.Length), $"{row.Issue}", $"{row.Pages}",
                $"{row.Stories}", $"{row.Doubtful}", $"{row.Unread}", $"{row.Contradictions}", row.Next)),
            .. rows.Exists(row => row.Next == Confirm)
                ? (Sentence[])[Sentence.Of($"{Confirm}: describe, look, describe --accept")] : [],
        ];
    }

    private static Sentence Line(string blanks, Sentence issue, Sentence pages, Sentence stories, Sentence doubtful,
        Sentence unread, Sentence contradicted, Sentence next) =>
        $"{issue}{blanks}  {pages,5}  {stories,7}  {doubtful,8}  {unread,6}  {contradicted,14}  {next}";

    private static Row Of(Issue issue, ImmutableSortedDictionary<string, MadePage> pages, List<Diagnostic> contradictions)
    {
        // A page with an error was not made, and nobody knows what it holds.
        var made = issue.Pages.Where(page => pages.ContainsKey(page.Path)).ToList();
        var cards = made.Select(page => pages[page.Path].Card).ToList();
        // What is stated for many pages, in a table or for a folder, is contradicted there, by each of them.
        var contradicted = contradictions.Count(item => issue.Pages.Any(page => IsOf(item.Location, page)))
            + made.Sum(page => pages[page.Path].Files.Found.Count(item =>
                item.Rule == Rules.Contradiction.Id && !IsOf(item.At, page)));
        var doubtful = cards.Sum(card => card.Doubts.Length);
        var unread = made.Zip(cards).Count(page =>
            page.Second.State == ReviewState.Unread && !page.First.IsWithdrawn);
        return new Row(issue.Folder, issue.Pages.Length, cards.Sum(card => card.Stories.Length), doubtful, unread, contradicted,
            made.Count < issue.Pages.Length ? Sentence.Of($"mend the errors")
            : contradicted > 0 ? Sentence.Of($"settle the contradictions")
            : issue.Date is null ? Sentence.Of($"give a date, in a sidecar or pages.csv")
            : issue.Paper is null ? Paper([.. cards.Select(card => card.PrintedPaper).OfType<string>().Distinct()])
            : issue.Pages.Any(page => page.Sidecar.Label is null) ? Sentence.Of($"give page numbers, in sidecars or pages.csv")
            : issue.Pages.Any(page => !page.Sidecar.Unconfirmed.IsEmpty) ? Confirm
            : doubtful > 0 ? Sentence.Of($"proof the doubtful pages")
            : unread > 0 ? Sentence.Of($"read the pages")
            : Sentence.Of($"done"));
    }

    private static Sentence Paper(ImmutableArray<string> printed) => printed.IsEmpty
        ? Sentence.Of($"give a paper, in site-config.yml and a sidecar or pages.csv")
        : Sentence.Of($"add {printed} to “papers:” in site-config.yml, as the pages print it");

    private static bool IsOf(Location at, PageEntry page) =>
        at.File == page.Path || at.File == Path.ChangeExtension(page.Path, ".yml");
}
