using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;
using Scriban.Runtime;

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
        var model = chrome.Model(head);
        model["inside"] = new ScriptArray(site.Archive.Config.Scripts.Select(script => new ScriptObject
        {
            ["extent"] = Extent(site, script, cards),
            ["papers"] = new ScriptArray(site.Archive.Holdings.Where(holding => holding.Paper is not null)
                .Select(holding => Labels.OfPaper(holding.Paper, script, site.Words(script)))),
        }));
        return View.At("", Layouts.Chooser, model);
    }

    /// <param name="lead">what the first page of the newest issue leads with; null where there is no page</param>
    /// <param name="miniatures">of the first pages of the newest issue</param>
    public static View Front(Site site, Script script, IReadOnlyDictionary<string, PageCard> cards, PageLead? lead,
        ImmutableArray<Miniature> miniatures)
    {
        var (archive, chrome) = (site.Archive, Chrome.For(site, script, ""));
        var model = chrome.Model(new Head(chrome.SiteTitle, chrome.DescriptionIn(script), "website", JsonLd.OfFront(chrome), [],
            Picture: archive.Issues.FirstOrDefault()?.PictureOf(0)));
        model["extent"] = Extent(site, script, cards);
        model["newest"] = archive.Issues is [var newest, ..] ? Newest(chrome, newest, cards, miniatures) : null;
        model["lead"] = lead is null ? null : Lead(chrome, archive.Issues[0].Pages[0], lead);
        model["others"] = new ScriptArray(archive.Issues.Skip(1).Take(OtherIssues)
            .Select(issue => IssueModel.Listed(chrome, issue, cards)));
        model["added"] = new ScriptArray(archive.Added.Take(AddedPages).Select(page => Added(chrome, page, cards[page.Path])));
        model["added_feed"] = archive.Added.IsEmpty ? null : chrome.ToFile(FileNames.FeedOfAdded);
        model["papers"] = new ScriptArray(archive.Holdings.Select(holding => Paper(chrome, holding, cards)));
        model["days_href"] = archive.Days.IsEmpty ? null : chrome.To(Folders.Days);
        model["days"] = new ScriptArray(archive.Days.Select(day => Folders.NameOf(day.Folder)));
        model["names_href"] = chrome.To(Folders.Names);
        model["reprints_href"] = chrome.To(Folders.Reprints);
        model["places_href"] = chrome.To(Folders.Places);
        model["series_href"] = chrome.To(Folders.Series);
        model["table_href"] = chrome.Links.ToFile(FileNames.ArchiveCsv);
        model["days_count"] = Extents.Count("days", archive.Days.Length, chrome.Words);
        return View.At(chrome.Links.Folder, Layouts.Front, model);
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

    private static ScriptObject Newest(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        ImmutableArray<Miniature> miniatures)
    {
        var model = IssueModel.Of(chrome, issue, cards, miniatures);
        model["more"] = issue.Pages.Length > PagesInFull
            ? Extents.Count("pages", issue.Pages.Length, chrome.Words) : null;
        return model;
    }

    private static ScriptObject? Lead(Chrome chrome, PageEntry page, PageLead lead) =>
        lead.Story is null || !lead.Texts.TryGetValue(chrome.Script, out var text) ? null : new ScriptObject
        {
            ["title"] = text.Title,
            ["kicker"] = text.Kicker,
            ["deck"] = text.Deck,
            ["opening"] = text.Opening == text.Title ? null : text.Opening,
            ["href"] = chrome.To(Folders.OfStory(page.Folder, lead.Story)),
            ["photo"] = lead.Picture is not { } picture ? null : PhotoModel.Of(chrome, picture, text.Caption!),
            ["caption"] = text.Caption,
            ["photo_href"] = lead.Picture is { } of ? chrome.To(Folders.OfStory(page.Folder, of.Story)) : null,
        };

    private static ScriptObject Added(Chrome chrome, PageEntry page, PageCard card) => new()
    {
        ["title"] = Labels.OfPage(page, Labels.Lead(card, chrome.Script), chrome.Script, chrome.Words),
        ["lead"] = Labels.Lead(card, chrome.Script),
        ["href"] = chrome.To(page.Folder),
        ["date"] = Dates.Show(page.Sidecar.Added, chrome.Words),
    };

    private static ScriptObject Paper(Chrome chrome, Holding holding, IReadOnlyDictionary<string, PageCard> cards) => new()
    {
        ["name"] = Labels.OfPaper(holding.Paper, chrome.Script, chrome.Words),
        ["known"] = holding.Paper is not null,
        ["href"] = chrome.To(holding.Folder),
        ["extent"] = Extents.Of([.. holding.Issues], chrome.Words, cards),
        ["years"] = new ScriptArray(holding.Volumes.Select(volume => new ScriptObject
        {
            ["title"] = Labels.OfYear(volume.Year, chrome.Words),
            ["href"] = chrome.To(volume.Folder),
        })),
    };
}
