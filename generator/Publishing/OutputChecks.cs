using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>Whether a folder may be written to, asked before anything is.</summary>
internal static class OutputChecks
{
    /// <summary>Folders a site is made from; the output is none of them, nor in one.</summary>
    private static readonly ImmutableArray<string> MadeFrom = [SourceFolder.Name, "templates", "pages", "glossary"];

    /// <summary>No, after an error, where the folder is a source of the site or holds files, and no build wrote there.</summary>
    public static bool MayWrite(OwnFiles own, SiteFolder site, DiagnosticBag bag)
    {
        if (IsSource(RealPath.Of(own.Output), RealPath.Of(site.Path)))
        {
            bag.Report(Rules.OutputIsSource, new Location(own.Output), "the site is made from this folder, so it cannot be the output", "name another with --output");
            return false;
        }
        if (File.Exists(own.Output))
            return Refuse(own.Output, "this is a file, not a folder", bag);
        if (new DirectoryInfo(own.Folder).LinkTarget is not null)
            return Refuse(own.Folder, Problem(Stranger.Link), bag);
        // Asked again at the end, since another build may just be putting its first files in place.
        if (!own.Known && Directory.Exists(own.Output) && FolderListing.Of(own, Manifest.Empty).FirstFile is { } stranger && !own.Known)
            return Refuse(own.Output, $"the folder holds files this program did not write ({stranger})", bag);
        return true;
    }

    /// <summary>No, after an error, where a link took the place of a folder of the site.</summary>
    public static bool FoldersAreFolders(FolderListing listing, OwnFiles own, DiagnosticBag bag) =>
        listing.LinkForFolder is not { } link || Refuse(Path.Combine(own.Output, link), Problem(Stranger.Link), bag);

    /// <summary>No, after an error for each path that something keeps a new file from.</summary>
    public static bool HaveRoom(IEnumerable<string> paths, FolderListing listing, OwnFiles own, DiagnosticBag bag)
    {
        var inTheWay = paths.Select(listing.InTheWayOf).OfType<(string Path, Stranger Kind)>().Distinct().OrderBy(s => s.Path, StringComparer.Ordinal).ToList();
        foreach (var (path, kind) in inTheWay)
            Refuse(Path.Combine(own.Output, path), Problem(kind), bag);
        return inTheWay.Count == 0;
    }

    private static bool Refuse(string path, string problem, DiagnosticBag bag)
    {
        bag.Report(Rules.ForeignOutput, new Location(path), problem, "move it away, or name another folder with --output");
        return false;
    }

    private static string Problem(Stranger kind) => kind switch
    {
        Stranger.Link => "this is a link, and what is written below it would leave the output folder",
        Stranger.Folder => "this folder is in the way, and no build made it",
        _ => "this file is in the way, and no build wrote it",
    };

    private static bool IsSource(string folder, string site) =>
        RealPath.IsWithin(site, folder) || MadeFrom.Any(name => RealPath.IsWithin(folder, RealPath.Of(Path.Combine(site, name))));
}
