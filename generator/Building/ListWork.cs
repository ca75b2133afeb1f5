using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Rendering;

namespace Banmian.Building;

/// <summary>The files that belong to no single page: lists, standing pages, assets. Each part is made anew where anything it depends on has changed.</summary>
internal sealed class ListWork
{
    private readonly Build build;
    private readonly ImmutableSortedDictionary<string, MadePage> pages;
    private readonly Dictionary<string, string?> sidecars;
    private readonly Dictionary<string, PageCard> cards;
    private readonly DiagnosticBag bag;

    private ListWork(Build build, IReadOnlyCollection<PageSource> sources, ImmutableSortedDictionary<string, MadePage> pages, DiagnosticBag bag)
    {
        (this.build, this.pages, this.bag) = (build, pages, bag);
        sidecars = sources.ToDictionary(source => source.Entry.Path, source => source.SidecarText, StringComparer.Ordinal);
        cards = pages.ToDictionary(page => page.Key, page => page.Value.Card, StringComparer.Ordinal);
    }

    /// <summary>The files, part by part; those of a part with an error, which is reported, are missing.</summary>
    /// <param name="pages">every page of the site, by the path of its dump</param>
    public static ImmutableArray<MadeFiles> Make(Build build, IReadOnlyCollection<PageSource> sources, ImmutableSortedDictionary<string, MadePage> pages, DiagnosticBag bag) =>
        [.. new ListWork(build, sources, pages, bag).Parts().OfType<MadeFiles>()];

    private IEnumerable<MadeFiles?> Parts()
    {
        var archive = build.Archive;
        yield return Part(NewKey("site").AddFolder(TemplateFiles.Folder, build.Folder, Assets.Holds).AddFolder(StandingPages.Folder, build.Folder, _ => true),
            found => Assets.Of(build.Folder, found).Concat(ListRendering.OfSite(build.Site, found)));
        yield return Part(Add(NewKey("fronts"), archive.Issues), found => ListRendering.Fronts(build.Site, cards, found));
        foreach (var issue in archive.Issues)
            yield return Part(Add(NewKey("issue"), [issue]), found => ListRendering.OfIssue(build.Site, issue, cards, found));
        yield return Part(Add(NewKey("choices"), archive.Issues), found => ListRendering.OfChoices(build.Site, cards, MadePage.ReadChoices(pages.Values), found));

        var folders = ListRendering.FoldersBelowScript(archive, cards).ToList();
        var key = NewKey("sitemaps");
        foreach (var folder in folders)
            key.Add(folder);
        yield return Part(key, _ => ListRendering.Sitemaps(archive.Config, folders));
    }

    private MadeFiles? Part(BuildKey partKey, Func<DiagnosticBag, IEnumerable<RenderedFile>> files)
    {
        using var key = partKey;
        var kept = build.Recall(key.ToString(), Kept.Compact.MadeFiles);
        if (kept is not null && build.Stand(kept))
        {
            Finding.Report(kept.Found, bag);
            return kept;
        }
        var found = build.NewBag();
        var made = build.Make(key.ToString(), files(found), found);
        bag.AddRange(found);
        if (made is not null)
            build.Keep(key.ToString(), made, Kept.Compact.MadeFiles);
        return made;
    }

    private BuildKey NewKey(string part) => new BuildKey("list").Add(part).Add(build.SiteKey);

    private BuildKey Add(BuildKey key, IEnumerable<Issue> issues)
    {
        foreach (var page in issues.SelectMany(issue => issue.Pages))
            key.Add(page.Path).Add(sidecars[page.Path]).Add(pages[page.Path].CardKey);
        return key;
    }
}
