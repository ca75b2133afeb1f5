using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>The views a visitor comes to first: the choice of a script, and the front page of each.</summary>
internal static class FrontViews
{
    /// <summary>Pages of the newest issue whose headlines stand on the front page.</summary>
    public const int PagesInFull = 8;

    /// <summary>Issues that are named below the newest.</summary>
    private const int OtherIssues = 6;

    /// <summary>Pages that are named as the newest in the archive.</summary>
    private const int AddedPages = 6;

    public static View Chooser(Site site, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = new Chrome(site, site.Archive.Config.Scripts[0], null, new Links("", site.Archive.Config.BaseUrl));
        var titles = site.Archive.Config.Scripts.Select(script => chrome.TitleIn(script)).Distinct();
        var head = new Head(string.Join(" / ", titles), chrome.DescriptionIn(chrome.Script), "website", null, []);
        return View.At("", Layouts.Chooser, chrome.Model(head), new ChooserModel([.. site.Archive.Config.Scripts.Select(script =>
            new InsideModel(Extent(site, script, cards),
                [.. site.Archive.Holdings.Where(holding => holding.Paper is not null)
                    .Select(holding => Labels.OfPaper(holding.Paper, script, site.Words(script)))]))]));
    }

    /// <param name="lead">what the first page of the newest issue leads with; null where there is no page</param>
    /// <param name="miniatures">of the first pages of the newest issue</param>
    public static View Front(Site site, Script script, IReadOnlyDictionary<string, PageCard> cards, PageLead? lead,
        ImmutableArray<Miniature> miniatures)
    {
        var (archive, chrome) = (site.Archive, Chrome.For(site, script, ""));
        var model = chrome.Model(new Head(chrome.SiteTitle, chrome.DescriptionIn(script), "website", JsonLd.OfFront(chrome), [],
            Picture: archive.Issues.FirstOrDefault()?.PictureOf(0)));
        return View.At(chrome.Links.Folder, Layouts.Front, model, new FrontModel(
            Extent: Extent(site, script, cards),
            Newest: archive.Issues is [var newest, ..] ? Newest(chrome, newest, cards, miniatures) : null,
            Lead: lead is null ? null : Lead(chrome, archive.Issues[0].Pages[0], lead),
            Others: [.. archive.Issues.Skip(1).Take(OtherIssues).Select(issue => IssueLine.Of(chrome, issue, cards))],
            Added: [.. archive.Added.Take(AddedPages).Select(page => Added(chrome, page, cards[page.Path]))],
            AddedFeed: archive.Added.IsEmpty ? null : chrome.ToFile(FileNames.FeedOfAdded),
            Papers: [.. archive.Holdings.Select(holding => Paper(chrome, holding, cards))],
            DaysHref: archive.Days.IsEmpty ? null : chrome.To(Folders.Days),
            Days: [.. archive.Days.Select(day => Folders.NameOf(day.Folder))],
            DaysCount: Extents.Count("days", archive.Days.Length, chrome.Words),
            NamesHref: chrome.To(Folders.Names),
            PlacesHref: chrome.To(Folders.Places),
            SeriesHref: chrome.To(Folders.Series),
            ReprintsHref: chrome.To(Folders.Reprints),
            TableHref: chrome.Links.ToFile(FileNames.ArchiveCsv)));
    }

    private static string Extent(Site site, Script script, IReadOnlyDictionary<string, PageCard> cards)
    {
        var (archive, words) = (site.Archive, site.Words(script));
        var years = archive.Issues.Select(issue => issue.Date?.Year).OfType<int>().Order().ToList();
        var span = years.Count == 0 ? [] : years[0] == years[^1] ? (string[])[Labels.OfYear(years[0], words)]
            : [words.Fill(WordNames.DateInterval,
                ("from", Labels.OfYear(years[0], words)), ("to", Labels.OfYear(years[^1], words)))];
        var named = archive.Holdings.Count(holding => holding.Paper is not null);
        return string.Join(words[WordNames.BetweenParts],
            [.. named == 0 ? (string[])[] : [Extents.Count("papers", named, words)], .. span,
                Extents.Of(archive.Issues, words, cards)]);
    }

    private static NewestModel Newest(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        ImmutableArray<Miniature> miniatures) => new(
        IssueModel.Of(chrome, issue, cards, miniatures),
        issue.Pages.Length > PagesInFull ? Extents.Count("pages", issue.Pages.Length, chrome.Words) : null);

    private static LeadModel? Lead(Chrome chrome, PageEntry page, PageLead lead) =>
        lead.Story is null || !lead.Texts.TryGetValue(chrome.Script, out var text) ? null : new LeadModel(
            Title: text.Title,
            Kicker: text.Kicker,
            Deck: text.Deck,
            Opening: text.Opening == text.Title ? null : text.Opening,
            Href: chrome.To(Folders.OfStory(page.Folder, lead.Story)),
            Photo: lead.Picture is not { } picture ? null : PhotoModel.Of(chrome, picture, text.Caption!),
            Caption: text.Caption,
            PhotoHref: lead.Picture is { } of ? chrome.To(Folders.OfStory(page.Folder, of.Story)) : null);

    private static AddedModel Added(Chrome chrome, PageEntry page, PageCard card) => new(
        Labels.OfPage(page, Labels.Lead(card, chrome.Script), chrome.Script, chrome.Words),
        Labels.Lead(card, chrome.Script), chrome.To(page.Folder), Dates.Show(page.Sidecar.Added, chrome.Words));

    private static HoldingModel Paper(Chrome chrome, Holding holding, IReadOnlyDictionary<string, PageCard> cards) => new(
        Labels.OfPaper(holding.Paper, chrome.Script, chrome.Words), holding.Paper is not null, chrome.To(holding.Folder),
        Extents.Of([.. holding.Issues], chrome.Words, cards),
        [.. holding.Volumes.Select(volume =>
            new TitledLink(Labels.OfYear(volume.Year, chrome.Words), chrome.To(volume.Folder)))]);
}
