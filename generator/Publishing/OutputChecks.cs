using System.Collections.Immutable;
using System.IO.Enumeration;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>Whether a folder may be written to, asked before anything is.</summary>
internal static class OutputChecks
{
    /// <summary>Folders a site is made from; the output is none of them, nor in one.</summary>
    private static readonly ImmutableArray<string> MadeFrom = [SourceFolder.Name, "templates", "pages", "glossary"];

    private static readonly EnumerationOptions WithoutLinks =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>No, after an error, where the folder is a source of the site, or holds files and no build wrote there.</summary>
    public static bool MayWrite(OwnFiles own, SiteFolder site, DiagnosticBag bag)
    {
        if (IsSource(RealPath.Of(own.Output), RealPath.Of(site.Path)))
        {
            bag.Report(Rules.OutputIsSource, new Location(own.Output),
                $"the site is made from this folder, so it cannot be the output", $"name another with --output");
            return false;
        }
        if (File.Exists(own.Output))
            return Refuse(own.Output, $"this is a file, not a folder", bag);
        if (!AreOwn(own, bag))
            return false;
        // Asked again at the end, since another build may just be putting its first files in place.
        if (!own.Known && Strangers(own).FirstOrDefault() is { } stranger && !own.Known)
            return Refuse(own.Output, $"the folder holds files this program did not write ({stranger})", bag);
        return true;
    }

    /// <summary>
    /// No, after an error, where the program's own folder is a link or holds one: what is written or removed below it would not
    /// be its own.
    /// </summary>
    public static bool AreOwn(OwnFiles own, DiagnosticBag bag) =>
        LinkIn(own.Folder) is not { } link
            || Refuse(link, $"this is a link, and the program's own files would leave the output folder", bag);

    /// <summary>
    /// No, after an error, where prints would leave the site's folder or the program's own files among them theirs.
    /// </summary>
    public static bool MayPrint(OwnFiles own, SiteFolder site, DiagnosticBag bag) =>
        (site.Holds(own.Output)
            || Refuse(own.Output, $"this is a link, and what is written below it would leave the site's folder", bag))
        && AreOwn(own, bag);

    /// <summary>No, after an error for each place where something keeps a file from being written or removed.</summary>
    public static bool MayReplace(
        OwnFiles own, Manifest before, IEnumerable<string> written, IEnumerable<string> removed, DiagnosticBag bag)
    {
        var obstacles = new Obstacles(own, before);
        var found = written.Select(obstacles.ToWrite).Concat(removed.Select(obstacles.ToRemove))
            .OfType<Obstacle>().Distinct().OrderBy(o => o.Path, StringComparer.Ordinal).ToList();
        foreach (var (path, problem) in found)
            Refuse(Path.Combine(own.Output, path), problem, bag);
        return found.Count == 0;
    }

    /// <summary>
    /// Files on their way that versions without a staging folder left beside their places when they were killed.
    /// </summary>
    public static List<string> PartsOfEarlierVersions(OwnFiles own) =>
        [.. Directory.EnumerateFiles(own.Output, "*" + WholeFile.Ending, WithoutLinks)];

    private static IEnumerable<string> Strangers(OwnFiles own) =>
        !Directory.Exists(own.Output) ? [] :
        Directory.EnumerateFiles(own.Output, "*", WithoutLinks).Select(file => Path.GetRelativePath(own.Output, file))
            .Where(path => !path.StartsWith(OwnFiles.FolderName, StringComparison.Ordinal)
                && !path.EndsWith(WholeFile.Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string? LinkIn(string folder) =>
        new DirectoryInfo(folder).LinkTarget is not null ? folder
        : !Directory.Exists(folder) || EntriesBelow(folder, 0) == EntriesBelow(folder, FileAttributes.ReparsePoint) ? null
        : Directory.EnumerateDirectories(folder, "*", WithoutLinks).Prepend(folder)
            .SelectMany(below => new DirectoryInfo(below).EnumerateFileSystemInfos())
            .FirstOrDefault(entry => entry.LinkTarget is not null)?.FullName;

    // A system lists links as such, so that leaving them out asks nothing of each entry, of which there are many.
    private static int EntriesBelow(string folder, FileAttributes without) => new FileSystemEnumerable<bool>(folder,
        (ref FileSystemEntry _) => true,
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = without })
    {
        ShouldRecursePredicate = (ref FileSystemEntry below) => !below.Attributes.HasFlag(FileAttributes.ReparsePoint),
    }.Count();

    private static bool Refuse(string path, Sentence problem, DiagnosticBag bag)
    {
        bag.Report(Rules.ForeignOutput, new Location(path), problem, $"move it away, or name another folder with --output");
        return false;
    }

    private static bool IsSource(string folder, string site) =>
        RealPath.IsWithin(site, folder) || MadeFrom.Any(name => RealPath.IsWithin(folder, RealPath.Of(Path.Combine(site, name))));
}
