using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Rendering;

namespace Banmian.Building;

/// <summary>The files that belong to no single page: lists, standing pages, assets.</summary>
internal static class ListWork
{
    /// <summary>The files, made where anything they depend on has changed; null after an error was reported.</summary>
    /// <param name="pages">every page of the site, by the path of its dump</param>
    public static MadeFiles? Make(Build build, IReadOnlyCollection<PageSource> sources, ImmutableSortedDictionary<string, MadePage> pages, DiagnosticBag bag)
    {
        using var key = KeyOf(build, sources, pages);
        var found = build.NewBag();
        var kept = build.Recall(key.ToString(), Kept.Compact.MadeFiles);
        if (kept is not null && build.Stand(kept))
        {
            foreach (var finding in kept.Found)
                finding.Report(bag);
            return kept;
        }
        var cards = pages.ToDictionary(page => page.Key, page => page.Value.Card, StringComparer.Ordinal);
        var made = build.Make(key.ToString(), Assets.Of(build.Folder, found).Concat(ListRendering.Files(build.Site, cards, found)), found);
        bag.AddRange(found);
        if (made is not null)
            build.Keep(key.ToString(), made, Kept.Compact.MadeFiles);
        return made;
    }

    private static BuildKey KeyOf(Build build, IReadOnlyCollection<PageSource> sources, ImmutableSortedDictionary<string, MadePage> pages)
    {
        var key = new BuildKey("lists").Add(build.ToolsKey).AddFolder(TemplateSet.Folder, build.Folder, Assets.Holds).AddFolder(StandingPages.Folder, build.Folder, _ => true);
        foreach (var source in sources)
            key.Add(source.Entry.Path).Add(source.SidecarText).Add(pages[source.Entry.Path].CardKey);
        return key;
    }
}
