using System.Collections.Immutable;
using System.Text;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.MakeUp;
using Banmian.Scripts;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>Renders the whole site into memory.</summary>
internal static class SiteRendering
{
    /// <summary>Every file of the site by its path; complete only where the bag holds no error afterwards.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Render(
        SiteArchive archive, TemplateSet templates, SiteConverters converters, DiagnosticBag diagnostics)
    {
        var files = templates.StaticFiles.ToBuilder();
        if (!templates.IsComplete)
            return files.ToImmutable();

        var site = new Site(archive, templates, converters);
        var makeUps = archive.Issues.SelectMany(issue => issue.Pages).AsParallel()
            .Select(page => (page.Folder, MakeUp: MakeUpOf(page, site)))
            .ToImmutableDictionary(made => made.Folder, made => made.MakeUp, StringComparer.Ordinal);
        var problems = new DiagnosticBag();
        foreach (var (path, html, found) in Pages(site, makeUps).AsParallel().AsOrdered().Select(view => Render(view, templates)))
        {
            files[path] = html;
            problems.AddRange(found);
        }

        foreach (var (path, bytes) in Pages(site).AsParallel().SelectMany(made => DataFiles.Of(site, made.Script, made.Page)))
            files[path] = bytes;
        foreach (var page in archive.Issues.SelectMany(issue => issue.Pages))
            foreach (var photo in page.Photos)
                files[PhotoModel.PathOf(page, photo)] = photo.Bytes;

        foreach (var page in archive.Issues.SelectMany(issue => issue.Pages).Where(page => makeUps[page.Folder].Sheets.Any(sheet => !sheet.IsExact)))
            diagnostics.Report(Rules.NotAnExactFit, new Location(page.Source.Path), "the newspaper page does not fill its sheet exactly",
                "nothing is lost; another page-size in site-config.yml may suit the page's length better");

        // One fault in a template shows on every page made from it.
        foreach (var problem in problems.Items.Distinct())
            diagnostics.Report(problem.Rule, problem.Location, problem.Message, problem.Hint);
        if (archive.Config.BaseUrl is null)
            diagnostics.Report(Rules.NoBaseUrl, new Location("site-config.yml"),
                "no base URL is set, so canonical and hreflang addresses and the sitemap are left out",
                "set it to the address the site is published at");
        files["assets/sheet.css"] = Encoding.UTF8.GetBytes(SheetStyles.Of(archive.Config.Sheet));
        files["assets/faces.css"] = Encoding.UTF8.GetBytes(SheetStyles.Faces());
        files["assets/faces-license.txt"] = File.ReadAllBytes(LatinFace.LicensePath);
        files["robots.txt"] = Encoding.UTF8.GetBytes(Sitemap.Robots(archive.Config));
        foreach (var (path, sitemap) in Sitemap.Of(archive.Config, FoldersBelowScript(archive), SitemapLimits.OfProtocol))
            files[path] = Encoding.UTF8.GetBytes(sitemap);
        foreach (var script in archive.Config.Scripts)
            files[$"{script.Folder()}/{Feed.FileName}"] = Feed.Of(site, script);
        return files.ToImmutable();
    }

    /// <summary>One make-up for all scripts of a page, so that a reader who changes script sees the same page.</summary>
    private static PageMakeUp MakeUpOf(Page page, Site site)
    {
        var scripts = site.Archive.Config.Scripts;
        var stories = page.Readings[scripts[0]].Stories.Select((_, i) =>
            scripts.Select(script => Copies.Of(page, script, i, site)).ToImmutableArray()).ToImmutableArray();
        var pictures = stories.Select((_, i) => page.Photos.FirstOrDefault(photo => photo.Story == i)?.Aspect).ToImmutableArray();
        return Composing.Compose(stories, pictures, TypeArea.Of(site.Archive.Config.Sheet), Furnishings.Of(page).Rows(),
            new JumpWords([.. scripts.Select(script => site.Words(script)[WordNames.JumpToSheet])], [.. scripts.Select(script => site.Words(script)[WordNames.JumpFromSheet])]));
    }

    private static (string Path, byte[] Html, DiagnosticBag Found) Render(View view, TemplateSet templates)
    {
        var found = new DiagnosticBag();
        return (view.Path, Encoding.UTF8.GetBytes(templates.Render(view.Layout, view.Model, found) ?? ""), found);
    }

    private static IEnumerable<(Script Script, Page Page)> Pages(Site site) =>
        site.Archive.Config.Scripts.SelectMany(script => site.Archive.Issues.SelectMany(issue => issue.Pages).Select(page => (script, page)));

    private static IEnumerable<View> Pages(Site site, ImmutableDictionary<string, PageMakeUp> makeUps)
    {
        yield return Views.Chooser(site);
        yield return Views.NotFound(site);
        foreach (var script in site.Archive.Config.Scripts)
        {
            yield return Views.Front(site, script);
            if (site.Archive.HasChoices)
                yield return Views.Choices(site, script);
            foreach (var standing in site.Archive.StandingPages)
                yield return Views.Standing(site, script, standing);
            foreach (var issue in site.Archive.Issues)
            {
                yield return Views.OfIssue(site, script, issue);
                foreach (var page in issue.Pages)
                {
                    yield return Views.OfPage(site, script, issue, page, makeUps[page.Folder]);
                    yield return Views.Reading(site, script, issue, page);
                    for (var story = 0; story < page.Readings[script].Stories.Length; story++)
                        yield return Views.OfStory(site, script, issue, page, story);
                    yield return SourceView.Of(site, script, issue, page);
                    foreach (var (story, to) in page.Text.Review.Moved)
                        yield return Views.OfMoved(site, script, issue, page, story, to);
                }
            }
        }
    }

    /// <summary>The folders of all pages below a script's, the same for every script.</summary>
    private static IEnumerable<string> FoldersBelowScript(SiteArchive archive)
    {
        yield return "";
        if (archive.HasChoices)
            yield return Addresses.OfChoices;
        foreach (var standing in archive.StandingPages)
            yield return standing.Slug;
        foreach (var issue in archive.Issues)
        {
            yield return issue.Folder;
            foreach (var page in issue.Pages)
            {
                yield return page.Folder;
                yield return StoryModel.ReadingFolder(page);
                yield return SourceView.Folder(page);
                for (var story = 0; story < page.AsDumped.Stories.Length; story++)
                    yield return StoryModel.Folder(page, story);
            }
        }
    }
}
