using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;

namespace Banmian.Rendering;

/// <summary>The way down from the front page, as a trail shows it: paper, year, issue, page.</summary>
internal static class Trails
{
    public static (string Title, string Below)[] ToFront(Chrome chrome) => [(chrome.Words[WordNames.FrontPage], "")];

    public static (string Title, string Below)[] To(Chrome chrome, Paper? paper) =>
        [.. ToFront(chrome), (Labels.OfPaper(paper, chrome.Script, chrome.Words), Folders.OfPaper(paper?.Slug))];

    /// <summary>The way to the year of an issue, or to its paper where it has no date.</summary>
    public static (string Title, string Below)[] ToYear(Chrome chrome, Issue issue) =>
        issue.Date is not { } date ? To(chrome, issue.Paper)
            : [.. To(chrome, issue.Paper),
                (Labels.OfYear(date.Year, chrome.Words), Folders.OfYear(issue.Paper?.Slug, date.Year))];

    /// <summary>The way to an issue; one of which no more than the year is known stands on the year's page.</summary>
    public static (string Title, string Below)[] To(Chrome chrome, Issue issue) =>
        ToYear(chrome, issue) is var above && above[^1].Below == issue.Folder ? above
            : [.. above, (Labels.OfDay(issue, chrome.Words), issue.Folder)];

    public static (string Title, string Below)[] To(Chrome chrome, Issue issue, Page page) =>
        [.. To(chrome, issue), (Labels.InIssue(page.Entry, Labels.Lead(page, chrome.Script, chrome.Words), chrome.Words),
            page.Folder)];
}
