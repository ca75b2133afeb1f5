using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>An issue as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class IssueModel
{
    /// <summary>An issue with the pages of one of its lists and their headlines.</summary>
    /// <param name="miniatures">of these pages, in their order; pages without one are left out</param>
    /// <param name="list">which of its lists, from 0</param>
    public static ScriptObject Of(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        ImmutableArray<Miniature> miniatures, int list = 0)
    {
        var model = Listed(chrome, issue, cards);
        model["pages"] = new ScriptArray(issue.Lists[list].Zip(miniatures, (page, miniature) =>
            PageModel.Listed(chrome, page, cards[page.Path], miniature)));
        model["lists"] = new ScriptArray(issue.Lists.Length == 1 ? [] : issue.Lists.Select((_, i) => new ScriptObject
        {
            ["number"] = i + 1,
            ["href"] = chrome.To(issue.FolderOf(i)),
            ["current"] = i == list,
        }));
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
