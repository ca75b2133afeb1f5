using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>An issue as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class IssueModel
{
    /// <summary>An issue with its pages and their headlines.</summary>
    /// <param name="miniatures">of its pages, in their order; pages without one are left out</param>
    public static ScriptObject Of(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        ImmutableArray<Miniature> miniatures)
    {
        var model = Listed(chrome, issue, cards);
        model["pages"] = new ScriptArray(issue.Pages.Zip(miniatures, (page, miniature) =>
            PageModel.Listed(chrome, page, cards[page.Path], miniature)));
        model["epub_href"] = issue.HasEpub(chrome.Site.Archive.Config)
            ? chrome.ToFile(Folders.Below(issue.Folder, FileNames.IssueEpub)) : null;
        return model;
    }

    /// <summary>An issue in a line: what it is, how many pages it has, and what it leads with.</summary>
    public static ScriptObject Listed(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards) => new()
    {
        ["title"] = Labels.OfIssue(issue, chrome.Script, chrome.Words),
        ["paper"] = Labels.OfPaper(issue.Paper, chrome.Script, chrome.Words),
        ["paper_known"] = issue.Paper is not null,
        ["date"] = Dates.Show(issue.Date, chrome.Words),
        ["date_known"] = issue.Date is not null,
        ["weekday"] = Dates.Weekday(issue.Date, chrome.Words),
        ["edition"] = issue.Edition is { } edition ? Labels.OfEdition(edition, chrome.Words) : null,
        ["href"] = chrome.To(issue.Folder),
        ["folder"] = issue.Folder,
        ["count"] = Extents.Count("pages", issue.Pages.Length, chrome.Words),
        ["lead"] = Lead(chrome, issue, cards),
    };

    /// <summary>What the first page of an issue leads with; null where it has no story.</summary>
    public static string? Lead(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards) =>
        Labels.Lead(cards[issue.Pages[0].Path], chrome.Script);
}
