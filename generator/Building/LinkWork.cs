using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>Checks paths and links over the whole site.</summary>
internal static class LinkWork
{
    /// <summary>
    /// Not where the site is made of just the files that were checked before; nor where the disk refused some, which publishing
    /// tells. Links that were followed before are followed again only where something is gone that one led to.
    /// </summary>
    public static void Check(Build build, IReadOnlyCollection<MadeFiles> made, DiagnosticBag found)
    {
        if (build.Output is { HasFailed: true })
            return;
        var before = build.Memo.Recall(CheckedLinks.Key, KeptJson.Compact.CheckedLinks);
        var now = made.Select(files => files.Key).ToHashSet(StringComparer.Ordinal);
        if (before is not null && before.Made.SetEquals(now))
            return;
        var known = before is not null && AllStands(build, before, made, now) ? before : CheckedLinks.None;

        var links = made.Where(files => !known.Made.Contains(files.Key)).SelectMany(files => build.LinksOf(files).Outward)
            .Where(link => !known.LedTo(link.Target)).ToList();
        var paths = made.SelectMany(files => files.Files).Select(file => file.Path).ToList();
        SiteChecks.CheckPaths(paths, found);
        // Where there is no output to read pages from, what is asked of all of them is at hand.
        var ids = made.SelectMany(files => files.Links?.Ids ?? ImmutableDictionary<string, string>.Empty)
            .ToDictionary(StringComparer.Ordinal);
        SiteChecks.CheckLinks(links, paths.ToHashSet(StringComparer.Ordinal).Contains,
            path => ids.TryGetValue(path, out var told) ? told : Bundle.IdsOf(build.Output!.TextOf(path)),
            build.WrittenLinks.PlaceOf, found);
        if (!found.HasErrors)
            build.Memo.Keep(CheckedLinks.Key, known.And(now, links.Select(link => link.Target)), KeptJson.Compact.CheckedLinks);
    }

    /// <summary>
    /// Whether nothing that a link led to is gone with the files that are no longer of the site. No where what these held is not
    /// known, or so much is new that to find out saves nothing.
    /// </summary>
    private static bool AllStands(
        Build build, CheckedLinks before, IReadOnlyCollection<MadeFiles> made, HashSet<string> now)
    {
        var gone = before.Made.Where(key => !now.Contains(key)).ToList();
        if (gone.Count > now.Count / 2)
            return false;
        var added = made.Where(files => !before.Made.Contains(files.Key)).ToList();
        var paths = added.SelectMany(files => files.Files).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var ids = added.SelectMany(files => build.LinksOf(files).Ids).ToDictionary(
            page => page.Key, page => page.Value.Split('\n').ToHashSet(), StringComparer.Ordinal);
        foreach (var key in gone)
            if (build.Memo.Recall(key, KeptJson.Compact.MadeFiles) is not { } files || build.LinksKept(key) is not { } links
                || files.Files.Any(file => !paths.Contains(file.Path) && before.LedTo(new LinkTarget(file.Path, "")))
                || links.Ids.Any(page => ids.TryGetValue(page.Key, out var left) && page.Value.Split('\n').Any(id =>
                    !left.Contains(id) && before.LedTo(new LinkTarget(page.Key, id)))))
                return false;
        return true;
    }
}
