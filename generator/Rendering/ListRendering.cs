using System.Text;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>Renders what belongs to no single page: the ways in, issues, lists, standing pages and files for search engines.</summary>
internal static class ListRendering
{
    /// <summary>The files but for the assets, one at a time, from the cards of all pages by their dumps' paths; complete only where the bag holds no error afterwards.</summary>
    public static IEnumerable<RenderedFile> Files(Site site, IReadOnlyDictionary<string, PageCard> cards, DiagnosticBag bag)
    {
        foreach (var view in Lists(site, cards))
            yield return view.Render(site.Templates, bag);

        var config = site.Archive.Config;
        foreach (var sheet in SheetStyles.Files(config))
            yield return sheet;
        yield return new RenderedFile("assets/faces-license.txt", File.ReadAllBytes(LatinFace.LicensePath));
        yield return Text("robots.txt", Sitemap.Robots(config));
        foreach (var (path, sitemap) in Sitemap.Of(config, FoldersBelowScript(site.Archive, cards), SitemapLimits.OfProtocol))
            yield return Text(path, sitemap);
        foreach (var script in config.Scripts)
            yield return new RenderedFile($"{script.Folder()}/{Feed.FileName}", Feed.Of(site, script, cards));
        if (config.BaseUrl is null)
            bag.Report(Rules.NoBaseUrl, new Location(SiteConfigReading.FileName),
                "no base URL is set, so canonical and hreflang addresses and the sitemap are left out",
                "set it to the address the site is published at");
    }

    private static IEnumerable<View> Lists(Site site, IReadOnlyDictionary<string, PageCard> cards)
    {
        yield return Views.Chooser(site);
        yield return Views.NotFound(site);
        foreach (var script in site.Archive.Config.Scripts)
        {
            yield return Views.Front(site, script, cards);
            if (site.Archive.HasChoices)
                yield return Views.Choices(site, script, cards);
            foreach (var standing in site.Archive.StandingPages)
                yield return Views.Standing(site, script, standing);
            foreach (var issue in site.Archive.Issues)
                yield return Views.OfIssue(site, script, issue, cards);
        }
    }

    /// <summary>The folders of all pages below a script's, the same for every script.</summary>
    private static IEnumerable<string> FoldersBelowScript(SiteArchive archive, IReadOnlyDictionary<string, PageCard> cards)
    {
        yield return "";
        if (archive.HasChoices)
            yield return Addresses.OfChoices;
        foreach (var standing in archive.StandingPages)
            yield return standing.Slug;
        foreach (var issue in archive.Issues)
        {
            yield return issue.Folder;
            foreach (var folder in issue.Pages.SelectMany(page => PageRendering.Folders(page, cards[page.Path])))
                yield return folder;
        }
    }

    private static RenderedFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
