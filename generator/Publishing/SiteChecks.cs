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

    /// <param name="paths">every file of the site</param>
    /// <param name="links">the links between bundles</param>
    /// <param name="ids">the ids of a page of the site, one a line, by its path</param>
    /// <param name="written">gives the place where a person wrote a link that stands in a file; null where a template did</param>
    public static void Check(
        IReadOnlyCollection<string> paths, IEnumerable<OutwardLink> links, Func<string, string> ids,
        Func<string, string, Location?> written, DiagnosticBag bag)
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

        // Many links lead into one page.
        var idsOf = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            var target = link.Target;
            if (!taken.TryGetValue(target.Path, out var path) || path != target.Path)
                bag.Report(Rules.BrokenLink, PlaceOf(link), $"“{link.Link}” leads to {target.Path}, which is not made",
                    HowToCorrectLinks);
            else if (target.Fragment.Length > 0 && Bundle.IsPage(path) && !HasId(path, target.Fragment))
                bag.Report(Rules.BrokenLink, PlaceOf(link),
                    $"“{link.Link}” leads to “#{target.Fragment}”, which {target.Path} does not have", HowToCorrectLinks);
        }

        bool HasId(string path, string id)
        {
            if (!idsOf.TryGetValue(path, out var known))
                idsOf[path] = known = [.. ids(path).Split('\n')];
            return known.Contains(id);
        }

        Location PlaceOf(OutwardLink link) => written(link.From, link.Link) ?? new Location(link.From, link.Line, link.Column);
    }
}
