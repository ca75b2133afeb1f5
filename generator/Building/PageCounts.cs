using Banmian.Archive;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>Compares how many pages an issue prints that it has (今日8版) with the pages that are there.</summary>
internal static class PageCounts
{
    public static void Check(SiteArchive archive, IReadOnlyDictionary<string, MadePage> pages, DiagnosticBag bag)
    {
        foreach (var issue in archive.Issues.Where(issue => issue.Paper is not null && issue.Date is { Day: not null }))
            if (issue.Pages.FirstOrDefault(page => CountOn(page) is not null) is { } first)
                Check(issue, first, CountOn(first)!.Value, bag);

        int? CountOn(PageEntry page) => pages[page.Path].Card.PageCount;

        void Check(Issue issue, PageEntry first, int count, DiagnosticBag bag)
        {
            if (issue.Pages.FirstOrDefault(page => CountOn(page) is { } other && other != count) is { } differing)
                bag.Report(Rules.Contradiction, new Location(differing.Path),
                    $"the page prints that its issue has {CountOn(differing)!.Value} pages, and {first.Path} prints {count}",
                    $"look at both: one was misread, or is of another issue");
            else if (issue.Pages.All(page => page.Sidecar.Label is { IsNumber: true })
                && issue.Pages.Max(page => page.Sidecar.Label!.Last) is var last && last < count)
                bag.Report(Rules.PagesMissing, new Location(issue.Pages[^1].Path),
                    $"{issue.Folder}/ has no page {PageGaps.Numbers("", last + 1, count)}, and {first.Path} prints that it has {count}",
                    PageGaps.Hint);
        }
    }
}
