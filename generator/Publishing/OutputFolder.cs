using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>Whether a folder may be written to, and what an earlier build left in it.</summary>
internal static class OutputFolder
{
    /// <summary>Folders a site is made from; the output is none of them, nor in one.</summary>
    private static readonly ImmutableArray<string> MadeFrom = [SourceFolder.Name, "templates", "pages", "glossary"];

    /// <summary>
    /// The files of the last build, or null after an error: the folder is a source of the site, or it holds files that
    /// no build listed where the publication would write.
    /// </summary>
    public static ImmutableSortedSet<string>? Open(string folder, SiteFolder site, Publication publication, DiagnosticBag bag)
    {
        if (IsSource(RealPath.Of(folder), RealPath.Of(site.Path)))
        {
            bag.Report(Rules.OutputIsSource, new Location(folder), "the site is made from this folder, so it cannot be the output", "name another with --output");
            return null;
        }
        if (File.Exists(folder))
            return Refuse(folder, "this is a file, not a folder", bag);

        var before = Manifest.Read(folder);
        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Manifest.FileName)) && Leftovers.Foreign(folder).FirstOrDefault() is { } stranger)
            return Refuse(folder, $"the folder holds files this program did not write ({stranger})", bag);
        if (before.FirstOrDefault(path => !PublicationPath.IsSafe(path)) is { } unsafePath)
            return Refuse(Path.Combine(folder, Manifest.FileName), $"the list names a path that is no file of this folder: {unsafePath}", bag);

        foreach (var path in publication.Files.Keys.Where(path => !before.Contains(path) && Path.Exists(Path.Combine(folder, path))))
            Refuse(Path.Combine(folder, path), "this file is in the way, and no build wrote it", bag);
        foreach (var linked in publication.Files.Keys.Union(before).SelectMany(PublicationPath.Folders).Distinct().Where(part => new DirectoryInfo(Path.Combine(folder, part)).LinkTarget is not null))
            Refuse(Path.Combine(folder, linked), "this is a link, and what is written below it would leave the output folder", bag);
        return bag.HasErrors ? null : before;
    }

    private static ImmutableSortedSet<string>? Refuse(string path, string problem, DiagnosticBag bag)
    {
        bag.Report(Rules.ForeignOutput, new Location(path), problem, "move it away, or name another folder with --output");
        return null;
    }

    private static bool IsSource(string folder, string site) =>
        RealPath.IsWithin(site, folder) || MadeFrom.Any(name => RealPath.IsWithin(folder, RealPath.Of(Path.Combine(site, name))));
}
