using System.Collections.Immutable;
using System.Text;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Citing;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Search;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// Renders what belongs to no single page, in parts that need be made again at different times. Cards are those of all pages by
/// their dumps' paths; files are complete only where the bag holds no error afterwards.
/// </summary>
internal static class ListRenderer
{
    /// <summary>
    /// What no page changes: the answer to a wrong address, standing pages, the page that searches, web manifests, style sheets.
    /// </summary>
    public static IEnumerable<RenderedFile> OfSite(Site site, DiagnosticBag bag)
    {
        var config = site.Archive.Config;
        yield return Views.NotFound(site).Render(site.Templates, bag);
        foreach (var script in config.Scripts)
            foreach (var standing in site.Archive.StandingPages)
                yield return Views.Standing(site, script, standing).Render(site.Templates, bag);
        foreach (var script in config.Scripts)
        {
            yield return Views.Search(site, script).Render(site.Templates, bag);
            if (config.BaseUrl is not null)
                yield return WebManifest.Of(site, script);
        }
        yield return new RenderedFile(FileNames.SearchFolding, DataScript.Of("folding",
            string.Concat(SearchFolding.Table.Select(pair => char.ConvertFromUtf32(pair.Character))),
            string.Concat(SearchFolding.Table.Select(pair => char.ConvertFromUtf32(pair.Form)))));
        foreach (var sheet in SheetStyles.Files(config))
            yield return sheet;
        yield return new RenderedFile(FileNames.Asset(FileNames.FacesLicense), File.ReadAllBytes(LatinFace.LicensePath));
        yield return Text(FileNames.Robots, Sitemap.Robots(config));
        if (config.BaseUrl is null)
            bag.Report(Rules.NoBaseUrl, new Location(SiteConfigParser.FileName),
                $"no base URL is set, so canonical and hreflang addresses and the sitemap are left out",
                $"set it to the address the site is published at");
    }

    /// <summary>The choice of a script, the front pages, and the feeds of the newest issues and pages.</summary>
    /// <param name="leads">what a page leads with, by the path of its dump</param>
    public static IEnumerable<RenderedFile> Fronts(Site site, IReadOnlyDictionary<string, PageCard> cards,
        Func<string, PageLead> leads, Func<string, ImmutableSortedDictionary<Script, Miniature>> miniatures, DiagnosticBag bag)
    {
        var newest = site.Archive.Issues.Take(1).SelectMany(issue => issue.Pages).ToList();
        var lead = newest is [var first, ..] ? leads(first.Path) : null;
        var ofPages = newest.Take(FrontViews.PagesInFull).Select(page => miniatures(page.Path)).ToList();
        yield return FrontViews.Chooser(site, cards).Render(site.Templates, bag);
        foreach (var script in site.Archive.Config.Scripts)
        {
            yield return FrontViews.Front(site, script, cards, lead, [.. ofPages.Select(of => of[script])])
                .Render(site.Templates, bag);
            yield return new RenderedFile(Folders.Below(script.Folder, FileNames.Feed), Feed.Of(site, script, cards));
            if (!site.Archive.Added.IsEmpty)
                yield return new RenderedFile(
                    Folders.Below(script.Folder, FileNames.FeedOfAdded), Feed.OfAdded(site, script, cards));
        }
    }

    /// <summary>
    /// The lists of an issue's pages; the first of one of which no month is known stands on the page of its year.
    /// </summary>
    public static IEnumerable<RenderedFile> OfIssue(
        Site site, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        Func<string, ImmutableSortedDictionary<Script, Miniature>> miniatures, Func<Script, ReadOnlyMemory<byte>?> printOf,
        DiagnosticBag bag)
    {
        var prints = site.Archive.Config.Scripts.ToDictionary(script => script, printOf);
        foreach (var (script, print) in prints)
            if (print is { } pdf)
                yield return new RenderedFile(
                    Folders.Below(Folders.Below(script.Folder, issue.Folder), FileNames.IssuePrint), pdf);
        for (var list = issue.IsOfNoMonth ? 1 : 0; list < issue.Lists.Length; list++)
        {
            var ofPages = issue.Lists[list].Select(page => miniatures(page.Path)).ToImmutableArray();
            foreach (var script in site.Archive.Config.Scripts)
                yield return Views.OfIssue(site, script, issue, cards, list, [.. ofPages.Select(of => of[script])],
                    isPrinted: prints[script] is not null).Render(site.Templates, bag);
        }
    }

    public static IEnumerable<RenderedFile> OfHolding(
        Site site, Holding holding, IReadOnlyDictionary<string, PageCard> cards, DiagnosticBag bag) =>
        site.Archive.Config.Scripts.Select(script => HoldingViews.Of(site, script, holding, cards).Render(site.Templates, bag));

    public static IEnumerable<RenderedFile> OfVolume(
        Site site, Holding holding, Volume volume, IReadOnlyDictionary<string, PageCard> cards,
        Func<string, ImmutableSortedDictionary<Script, Miniature>> miniatures, DiagnosticBag bag)
    {
        var ofPages = (volume.OfNoMonth?.Lists[0] ?? []).Select(page => miniatures(page.Path)).ToList();
        return site.Archive.Config.Scripts.Select(script =>
            HoldingViews.Of(site, script, holding, volume, cards, [.. ofPages.Select(of => of[script])])
                .Render(site.Templates, bag));
    }

    /// <summary>The calendar of the days of the year; nothing where no issue is dated to the day.</summary>
    public static IEnumerable<RenderedFile> OfDays(Site site, DiagnosticBag bag) => site.Archive.Days.IsEmpty ? []
        : site.Archive.Config.Scripts.Select(script => DayViews.OfAll(site, script).Render(site.Templates, bag));

    public static IEnumerable<RenderedFile> OfDay(
        Site site, DayOfYear day, IReadOnlyDictionary<string, PageCard> cards, DiagnosticBag bag) =>
        site.Archive.Config.Scripts.Select(script => DayViews.Of(site, script, day, cards).Render(site.Templates, bag));

    /// <summary>
    /// What stands at the former addresses of the pages of an issue and, where these stood there too, of their stories and their
    /// other views.
    /// </summary>
    public static IEnumerable<RenderedFile> OfFormerAddresses(
        Site site, Issue issue, IReadOnlyDictionary<string, PageCard> cards, DiagnosticBag bag) =>
        from page in issue.Pages
        from former in page.Former
        let card = cards[page.Path]
        let stories = card.Stories.Select(story => story.Id).Concat(card.Moved).ToList()
        from script in site.Archive.Config.Scripts
        let hasSource = script == SharedFiles.ScriptOf(site, card.Script)
        from way in page.OfPageAlone.Contains(former) ? [(former, page.Folder)]
            : Folders.OfViews(former, stories, hasSource).Zip(Folders.OfViews(page.Folder, stories, hasSource))
        select Views.OfFormer(site, script, page, card, way.Item1, Folders.Below(script.Folder, way.Item2))
            .Render(site.Templates, bag);

    /// <summary>The references to the stories of an issue, each in the script of its page.</summary>
    public static IEnumerable<RenderedFile> ReferencesOfIssue(
        Site site, Issue issue, IReadOnlyDictionary<string, PageCard> cards, IReadOnlyCollection<Reference> stories) =>
        ReferenceFiles.All.Select(form => Text(SharedFiles.ReferencesOf(site, issue, cards, form.Ending), form.Write(stories)));

    /// <summary>The e-book of an issue in every script; pages that were withdrawn are not in it.</summary>
    /// <param name="bytesOf">of a picture, by its path in the site's folder</param>
    public static IEnumerable<RenderedFile> EpubsOfIssue(Site site, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        Func<string, EpubPage> pageOf, Func<string, ReadOnlyMemory<byte>> bytesOf)
    {
        var pages = issue.ShownPages.Select(page => (page, pageOf(page.Path))).ToImmutableArray();
        return site.Archive.Config.Scripts.Select(script => new RenderedFile(
            Folders.Below(script.Folder, Folders.Below(issue.Folder, FileNames.IssueEpub)),
            Epub.Of(site, script, issue, cards, pages, bytesOf)));
    }

    /// <summary>
    /// The choices among traditional forms on all pages; nothing where no page can be converted to Traditional.
    /// </summary>
    public static IEnumerable<RenderedFile> OfChoices(
        Site site, IReadOnlyDictionary<string, PageCard> cards, IEnumerable<Choice> choices, DiagnosticBag bag)
    {
        if (!site.Archive.HasChoices)
            yield break;
        var together = Choices.Together(choices);
        foreach (var script in site.Archive.Config.Scripts)
            yield return Views.Choices(site, script, cards, together).Render(site.Templates, bag);
    }

    /// <summary>The page that lists all names, and where they are many those of their first characters.</summary>
    public static IEnumerable<RenderedFile> IndexOfNames(Site site, NameList list, DiagnosticBag bag) =>
        from script in site.Archive.Config.Scripts
        from view in NameIndex.ByCharacter(list.Names).Select(ofOne => NameViews.OfCharacter(site, script, list, ofOne))
            .Prepend(NameViews.OfIndex(site, script, list))
        select view.Render(site.Templates, bag);

    /// <summary>The pages of some names of a list.</summary>
    public static IEnumerable<RenderedFile> OfNames(
        Site site, NameList list, IEnumerable<NameEntry> names, DiagnosticBag bag) =>
        from name in names
        from script in site.Archive.Config.Scripts
        select NameViews.OfName(site, script, list, name).Render(site.Templates, bag);

    /// <summary>The page of the stories printed more than once.</summary>
    public static IEnumerable<RenderedFile> OfReprints(
        Site site, ImmutableArray<ImmutableArray<Appearance>> stories, IReadOnlyDictionary<string, PageCard> cards,
        DiagnosticBag bag) =>
        site.Archive.Config.Scripts.Select(script => ReprintViews.Of(site, script, stories, cards).Render(site.Templates, bag));

    /// <summary>The page that names the columns and series of the papers.</summary>
    public static IEnumerable<RenderedFile> IndexOfSeries(
        Site site, ImmutableArray<Series> all, IReadOnlyDictionary<string, PageCard> cards, DiagnosticBag bag) =>
        site.Archive.Config.Scripts.Select(script => SeriesViews.OfIndex(site, script, all, cards).Render(site.Templates, bag));

    public static IEnumerable<RenderedFile> OfSeries(
        Site site, Series series, IReadOnlyDictionary<string, PageCard> cards, DiagnosticBag bag) =>
        site.Archive.Config.Scripts.Select(script => SeriesViews.Of(site, script, series, cards).Render(site.Templates, bag));

    public static IEnumerable<RenderedFile> Sitemaps(SiteConfig config, IEnumerable<string> folders) =>
        Sitemap.Of(config, folders, SitemapLimits.OfProtocol).Select(file => Text(file.Path, file.Text));

    /// <summary>
    /// The folders of all pages a sitemap names, below a script's: the same for every script. Reading editions and source views
    /// say what others say.
    /// </summary>
    public static IEnumerable<string> FoldersBelowScript(
        SiteArchive archive, IReadOnlyDictionary<string, PageCard> cards, IEnumerable<NameList> lists,
        ImmutableArray<Series> series)
    {
        yield return "";
        yield return Folders.Search;
        if (archive.HasChoices)
            yield return Folders.Choices;
        foreach (var standing in archive.StandingPages)
            yield return standing.Slug;
        yield return Folders.Reprints;
        yield return Folders.Series;
        foreach (var one in series)
            yield return Folders.OfSeries(one.Paper.Slug, one.Label);
        foreach (var list in lists)
        {
            yield return list.Folder;
            foreach (var group in NameIndex.ByCharacter(list.Names))
                yield return Folders.OfName(list.Folder, group[0].FirstCharacter);
            foreach (var name in list.Names)
                yield return Folders.OfName(list.Folder, name.Simplified);
        }
        if (!archive.Days.IsEmpty)
            yield return Folders.Days;
        foreach (var day in archive.Days)
            yield return day.Folder;
        foreach (var folder in archive.Holdings.SelectMany(holding => holding.Volumes.Select(volume => volume.Folder)
            .Prepend(holding.Folder)))
            yield return folder;
        foreach (var issue in archive.Issues)
        {
            for (var list = issue.IsOfNoMonth ? 1 : 0; list < issue.Lists.Length; list++)
                yield return issue.FolderOf(list);
            foreach (var page in issue.ShownPages)
            {
                yield return page.Folder;
                foreach (var story in cards[page.Path].Stories)
                    yield return Folders.OfStory(page.Folder, story.Id);
            }
        }
    }

    private static RenderedFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
