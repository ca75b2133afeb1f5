using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>Checks paths and links over the whole site.</summary>
internal static class LinkWork
{
    /// <summary>
    /// Not where the site is made of just the files that were checked before; nor where the disk refused some, which publishing
    /// tells.
    /// </summary>
    public static void Check(Build build, IReadOnlyCollection<MadeFiles> made, DiagnosticBag found)
    {
        if (build.Output is { HasFailed: true })
            return;
        var key = new BuildKey("links");
        foreach (var files in made)
            key.Add(files.Key);
        build.Memo.Of(key.Hashed(), KeptJson.Compact.LinksChecked, () =>
        {
            // Where there is no output to read pages from, what is asked of all of them is at hand.
            var ids = made.SelectMany(files => files.Links?.Ids ?? ImmutableDictionary<string, string>.Empty)
                .ToDictionary(StringComparer.Ordinal);
            var paths = made.SelectMany(files => files.Files).Select(file => file.Path).ToList();
            SiteChecks.Check(paths, made.SelectMany(files => build.LinksOf(files).Outward),
                path => ids.TryGetValue(path, out var known) ? known : Bundle.IdsOf(build.Output!.TextOf(path)),
                build.WrittenLinks.PlaceOf, found);
            return found.HasErrors ? null : new LinksChecked();
        });
    }
}
