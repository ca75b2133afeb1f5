using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;

namespace Banmian.Rendering;

/// <summary>
/// An issue with the pages of one of its lists and their headlines; <c>templates/README.md</c> documents the fields.
/// </summary>
internal sealed record IssueModel(
    IssueLine Line, ImmutableArray<PageLine> Pages, ImmutableArray<ListLink> Lists, string? EpubHref) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<IssueModel>
    {
        { IssueLine.Fields, m => m.Line }, { m => m.Pages, PageLine.Fields }, { m => m.Lists, ListLink.Fields },
        m => m.EpubHref,
    };

    FieldTable IExported.Table => Fields;

    /// <param name="miniatures">of these pages, in their order; pages without one are left out</param>
    /// <param name="list">which of its lists, from 0</param>
    public static IssueModel Of(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        ImmutableArray<Miniature> miniatures, int list = 0) => new(
        IssueLine.Of(chrome, issue, cards),
        [.. issue.Lists[list].Zip(miniatures, (page, miniature) => PageLine.Of(chrome, page, cards[page.Path], miniature))],
        issue.Lists.Length == 1 ? []
            : [.. issue.Lists.Select((_, i) => new ListLink(i + 1, chrome.To(issue.FolderOf(i)), i == list))],
        issue.HasEpub(chrome.Site.Archive.Config) ? chrome.ToFile(Folders.Below(issue.Folder, FileNames.IssueEpub)) : null);
}

/// <summary>An issue in a line: what it is, how many pages it has, and what it leads with.</summary>
internal sealed record IssueLine(
    string Title, string Paper, bool PaperKnown, string Date, bool DateKnown, string? Weekday, string? Edition, string Href,
    string Folder, string Count, string? Lead) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<IssueLine>
    {
        m => m.Title, m => m.Paper, m => m.PaperKnown, m => m.Date, m => m.DateKnown, m => m.Weekday, m => m.Edition,
        m => m.Href, m => m.Folder, m => m.Count, m => m.Lead,
    };

    FieldTable IExported.Table => Fields;

    public static IssueLine Of(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards) => new(
        Title: Labels.OfIssue(issue, chrome.Script, chrome.Words),
        Paper: Labels.OfPaper(issue.Paper, chrome.Script, chrome.Words),
        PaperKnown: issue.Paper is not null,
        Date: Dates.Show(issue.Date, chrome.Words),
        DateKnown: issue.Date is not null,
        Weekday: Dates.Weekday(issue.Date, chrome.Words),
        Edition: issue.Edition is { } edition ? Labels.OfEdition(edition, chrome.Words) : null,
        Href: chrome.To(issue.Folder),
        Folder: issue.Folder,
        Count: Extents.Count("pages", issue.Pages.Length, chrome.Words),
        Lead: LeadOf(chrome, issue, cards));

    /// <summary>What the first page of an issue leads with; null where it has no story.</summary>
    public static string? LeadOf(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards) =>
        Labels.Lead(cards[issue.Pages[0].Path], chrome.Script);
}

/// <summary>One of the lists of an issue that has too many pages for one.</summary>
internal sealed record ListLink(int Number, string Href, bool Current) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ListLink> { m => m.Number, m => m.Href, m => m.Current };

    FieldTable IExported.Table => Fields;
}
