using Banmian.Diagnostics;

namespace Banmian.Publishing;

/// <summary>
/// What can be told only of the whole site: every path is a file of its own on any disk, and links between bundles lead
/// somewhere.
/// </summary>
internal static class SiteChecks
{
    public static readonly Sentence HowToCorrectLinks =
        $"correct the template or the text that writes the link";

    /// <summary>Whether the files of a site are each a file of its own on any disk; what is not is reported.</summary>
    public static void CheckPaths(IReadOnlyCollection<string> paths, DiagnosticBag bag)
    {
        var places = new HashSet<string>(paths, StringComparer.OrdinalIgnoreCase);
        if (places.Count < paths.Count || HasFolderIn(places, paths))
            ReportCollisions(paths, bag);
    }

    /// <param name="links">links between bundles</param>
    /// <param name="isMade">whether the site has a file</param>
    /// <param name="ids">the ids of a page of the site, one a line, by its path</param>
    /// <param name="written">gives the place where a person wrote a link that stands in a file; null where a template did</param>
    public static void CheckLinks(IEnumerable<OutwardLink> links, Func<string, bool> isMade, Func<string, string> ids,
        Func<string, string, Location?> written, DiagnosticBag bag)
    {
        // Many links lead into one page.
        var idsOf = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            var (path, fragment) = link.Target;
            if (!isMade(path))
                bag.Report(Rules.BrokenLink, PlaceOf(link), $"“{link.Link}” leads to {path}, which is not made",
                    HowToCorrectLinks);
            else if (fragment.Length > 0 && Bundle.IsPage(path) && !HasId(path, fragment))
                bag.Report(Rules.BrokenLink, PlaceOf(link), $"“{link.Link}” leads to “#{fragment}”, which {path} does not have",
                    HowToCorrectLinks);
        }

        bool HasId(string path, string id)
        {
            if (!idsOf.TryGetValue(path, out var known))
                idsOf[path] = known = [.. ids(path).Split('\n')];
            return known.Contains(id);
        }

        Location PlaceOf(OutwardLink link) => written(link.From, link.Link) ?? new Location(link.From, link.Line, link.Column);
    }

    private static void ReportCollisions(IEnumerable<string> paths, DiagnosticBag bag)
    {
        var ordered = paths.Order(StringComparer.Ordinal).ToList();
        var taken = new Dictionary<string, string>(ordered.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var path in ordered)
            if (!taken.TryAdd(path, path))
                bag.Report(Rules.PathCollision, new Location(path),
                    $"on many disks this is the same file as {taken[path]}", $"rename what one of them is made from");
        foreach (var below in ordered.Where(path => path.Contains('/')).DistinctBy(path => path[..path.LastIndexOf('/')]))
            if (PublicationPath.Folders(below).FirstOrDefault(taken.ContainsKey) is { } file)
                bag.Report(Rules.PathCollision, new Location(below),
                    $"{file} is a file, so nothing can stand below it", $"rename what one of them is made from");
    }

    // Each folder once: a site has nearly as many as files, and a path leads through six of them.
    private static bool HasFolderIn(HashSet<string> places, IEnumerable<string> paths)
    {
        var isFile = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
            for (var end = path.LastIndexOf('/'); end > 0 && known.Add(path.AsSpan(0, end)); end = path.LastIndexOf('/', end - 1))
                if (isFile.Contains(path.AsSpan(0, end)))
                    return true;
        return false;
    }
}
