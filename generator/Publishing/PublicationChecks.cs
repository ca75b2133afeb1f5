using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// Checks a finished publication before its first byte is written: every path can be a file of its own, ids are unique,
/// every link inside leads to a file and to an id there, and pages in two scripts name each other.
/// </summary>
internal static class PublicationChecks
{
    private sealed record HtmlPage(string Path, string Html, List<HtmlTag> Tags, HashSet<string> Ids);

    public static void Check(Publication publication, Uri? baseUrl, DiagnosticBag bag)
    {
        CheckPaths(publication, bag);
        var pages = publication.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => Read(f.Key, Encoding.UTF8.GetString(f.Value.Span), bag)).ToDictionary(p => p.Path);
        foreach (var page in pages.Values.OrderBy(p => p.Path, StringComparer.Ordinal))
        {
            foreach (var tag in page.Tags)
            {
                if ((tag["href"] ?? tag["src"]) is { } link && tag.Name != "base")
                    CheckLink(page, tag, link, publication, pages, baseUrl, bag);
            }
        }
    }

    private static void CheckPaths(Publication publication, DiagnosticBag bag)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in publication.Files.Keys)
        {
            if (!PublicationPath.IsSafe(path))
                bag.Report(Rules.UnsafePath, new Location(path), "this path cannot be a file of the output folder", "rename what it is made from");
            else if (!taken.TryAdd(path, path))
                bag.Report(Rules.PathCollision, new Location(path), $"on many disks this is the same file as {taken[path]}", "rename what one of them is made from");
        }
        foreach (var path in publication.Files.Keys)
        {
            if (PublicationPath.Folders(path).FirstOrDefault(taken.ContainsKey) is { } file)
                bag.Report(Rules.PathCollision, new Location(path), $"{file} is a file, so nothing can stand below it", "rename what one of them is made from");
        }
    }

    private static HtmlPage Read(string path, string html, DiagnosticBag bag)
    {
        var page = new HtmlPage(path, html, [.. HtmlTag.In(html)], []);
        foreach (var tag in page.Tags)
        {
            if (tag["id"] is { } id && !page.Ids.Add(id))
                bag.Report(Rules.DuplicateId, At(page, tag), $"the id “{id}” stands on this page already", "mend the template that writes it");
        }
        return page;
    }

    private static void CheckLink(HtmlPage page, HtmlTag tag, string link, Publication publication, Dictionary<string, HtmlPage> pages, Uri? baseUrl, DiagnosticBag bag)
    {
        if (Links.Follow(page.Path, link, baseUrl) is not { } target)
            return;

        var there = pages.GetValueOrDefault(target.Path);
        if (!publication.Files.ContainsKey(target.Path))
            bag.Report(Rules.BrokenLink, At(page, tag), $"“{link}” leads to {target.Path}, which is not made", "mend the template or the text that writes the link");
        else if (target.Fragment.Length > 0 && there is not null && !there.Ids.Contains(target.Fragment))
            bag.Report(Rules.BrokenLink, At(page, tag), $"“{link}” leads to “#{target.Fragment}”, which {target.Path} does not have", "mend the template or the text that writes the link");
        else if (tag["hreflang"] is not (null or "x-default") && there is not null && IsAlternate(tag) && !NamesBack(there, page, baseUrl))
            bag.Report(Rules.OneWayAlternate, At(page, tag), $"{target.Path} does not name this page as its other script", "write the same alternates on both");
    }

    private static bool NamesBack(HtmlPage there, HtmlPage page, Uri? baseUrl) =>
        there.Tags.Any(tag => IsAlternate(tag) && tag["hreflang"] is not null && tag["href"] is { } href && Links.Follow(there.Path, href, baseUrl)?.Path == page.Path);

    private static bool IsAlternate(HtmlTag tag) => tag.Name == "link" && tag["rel"] == "alternate";

    private static Location At(HtmlPage page, HtmlTag tag)
    {
        var (line, column) = TextLines.PlaceOf(page.Html, tag.Offset);
        return new Location(page.Path, line, column);
    }
}
