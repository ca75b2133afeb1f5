using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// A page in a list: what is known of it, its headlines, and where it is shown its miniature; <c>templates/README.md</c>
/// documents the fields.
/// </summary>
internal sealed record PageLine(
    string Title, string ShortTitle, string File, string? Paper, string? Date, string? DateIso, string? Weekday, string? Number,
    bool Withdrawn, string? Edition, string? Section, MiniatureModel? Miniature, string Href,
    Lazy<ImmutableArray<HeadlineModel>> Headlines) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PageLine>
    {
        m => m.Title, m => m.ShortTitle, m => m.File, m => m.Paper, m => m.Date, m => m.DateIso, m => m.Weekday, m => m.Number,
        m => m.Withdrawn, m => m.Edition, m => m.Section, { m => m.Miniature, MiniatureModel.Fields }, m => m.Href,
        { m => m.Headlines.Value, HeadlineModel.Fields },
    };

    FieldTable IExported.Table => Fields;

    public static PageLine Of(Chrome chrome, PageEntry page, PageCard card, Miniature? miniature = null)
    {
        var words = chrome.Words;
        return new PageLine(
            Title: Labels.OfPage(page, Labels.Lead(card, chrome.Script), chrome.Script, words),
            ShortTitle: Labels.InIssue(page, Labels.Lead(card, chrome.Script), words),
            File: page.Path,
            Paper: page.Paper is null ? null : Labels.OfPaper(page.Paper, chrome.Script, words),
            Date: page.Sidecar.Date is null ? null : Dates.Show(page.Sidecar.Date, words),
            DateIso: Dates.Iso(page.Sidecar.Date),
            Weekday: Dates.Weekday(page.Sidecar.Date, words),
            Number: page.Sidecar.Label?.Text,
            Withdrawn: page.IsWithdrawn,
            Edition: page.Sidecar.Edition is { } edition ? Labels.OfEdition(edition, words) : null,
            Section: page.Sidecar.Section is { } section ? chrome.Site.In(chrome.Script, card.Script, section) : null,
            Miniature: miniature is null ? null : MiniatureModel.Of(chrome, page, card, miniature),
            Href: chrome.To(page.Folder),
            Headlines: HeadlinesOf(chrome, page, card));
    }

    /// <summary>The same page as another view links to it.</summary>
    public PageLine On(Chrome chrome, PageEntry page, PageCard card) =>
        this with { Href = chrome.To(page.Folder), Headlines = HeadlinesOf(chrome, page, card) };

    // Made when a template asks: the view of a story, of which there are most, has no use for them.
    private static Lazy<ImmutableArray<HeadlineModel>> HeadlinesOf(Chrome chrome, PageEntry page, PageCard card) =>
        new(() => [.. card.Stories.Select((story, i) => new HeadlineModel(
            Tie: SheetStyles.TieOf(i),
            Title: story.Titles[chrome.Script],
            Kind: StoryModel.NameOf(story.Kind),
            IsCaption: story.Kind == StoryKind.Photo && !story.HasHeadline,
            Href: chrome.To(Folders.OfStory(page.Folder, story.Id))))]);
}

/// <summary>A story of a page, by its headline.</summary>
internal sealed record HeadlineModel(string Tie, string Title, string Kind, bool IsCaption, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<HeadlineModel>
    {
        m => m.Tie, m => m.Title, m => m.Kind, m => m.IsCaption, m => m.Href,
    };

    FieldTable IExported.Table => Fields;
}
