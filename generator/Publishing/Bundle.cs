using System.Collections.Immutable;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// Files of the site that were made together and checked among themselves: every path can be a file of its own, ids are
/// unique, every link inside leads to a file and to an id there, and pages in two scripts name each other. Where a link leads
/// out of the bundle is left to <see cref="SiteChecks"/>.
/// </summary>
/// <param name="written">gives the place where a person wrote a link that stands in a file; null where a template did</param>
internal sealed class Bundle(Uri? baseUrl, Func<string, string, Location?> written)
{
    private readonly SortedDictionary<string, HtmlPage?> files = new(StringComparer.Ordinal);

    private sealed record HtmlPage(string Html, ImmutableArray<HtmlTag> Tags, HashSet<string> Ids);

    /// <summary>The ids of the bundle's pages by path, one a line.</summary>
    public IReadOnlyDictionary<string, string> Ids =>
        files.Where(file => file.Value is not null).ToDictionary(file => file.Key, file => string.Join('\n', file.Value!.Ids));

    public void Add(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (!PublicationPath.IsSafe(path))
            bag.Report(Rules.UnsafePath, new Location(path),
                $"this path cannot be a file of the output folder", $"rename what it is made from");
        if (!files.TryAdd(path, IsPage(path) ? Read(path, Encoding.UTF8.GetString(bytes), bag) : null))
            bag.Report(Rules.PathCollision, new Location(path),
                $"two files were made for this path", $"rename what one of them is made from");
    }

    /// <summary>Checks the links of the finished bundle, and gives those that lead out of it: each target once.</summary>
    public ImmutableArray<OutwardLink> Close(DiagnosticBag bag)
    {
        var outward = new Dictionary<LinkTarget, OutwardLink>();
        foreach (var (path, page) in files)
        {
            var places = new PlacesInOrder(page?.Html);
            foreach (var tag in page?.Tags ?? [])
                if (!tag.Name.SequenceEqual("base") && (tag["href"] ?? tag["src"]) is { } link
                    && Links.Follow(path, link, baseUrl) is { } target)
                {
                    if (files.TryGetValue(target.Path, out var there))
                        CheckLink(path, page!, tag, link, target, there, bag);
                    else if (!outward.ContainsKey(target) && places.Of(tag.Offset) is var (line, column))
                        outward[target] = new OutwardLink(path, line, column, link, target);
                }
        }
        return [.. outward.Values];
    }

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The ids of a finished page, one a line.</summary>
    public static string IdsOf(string html) => string.Join('\n', HtmlTag.In(html).Select(tag => tag["id"]).OfType<string>());

    private static HtmlPage Read(string path, string html, DiagnosticBag bag)
    {
        var page = new HtmlPage(html, [.. HtmlTag.In(html)], []);
        foreach (var tag in page.Tags)
            if (tag["id"] is { } id && !page.Ids.Add(id))
                bag.Report(Rules.DuplicateId, At(path, page, tag),
                    $"the id “{id}” is on this page already", $"correct the template that writes it");
        return page;
    }

    private void CheckLink(
        string path, HtmlPage page, HtmlTag tag, string link, LinkTarget target, HtmlPage? there, DiagnosticBag bag)
    {
        if (there is null)
            return;
        if (target.Fragment.Length > 0 && !there.Ids.Contains(target.Fragment))
            bag.Report(Rules.BrokenLink, written(path, link) ?? At(path, page, tag),
                $"“{link}” leads to “#{target.Fragment}”, which {target.Path} does not have", SiteChecks.HowToCorrectLinks);
        else if (IsAlternate(tag) && tag["hreflang"] is not (null or "x-default") && !NamesBack(target.Path, there, path))
            bag.Report(Rules.OneWayAlternate, At(path, page, tag),
                $"{target.Path} does not name this page as its other script", $"write the same alternates on both");
    }

    private bool NamesBack(string path, HtmlPage page, string other) =>
        page.Tags.Any(tag => IsAlternate(tag) && tag["hreflang"] is not null
            && tag["href"] is { } href && Links.Follow(path, href, baseUrl)?.Path == other);

    private static bool IsAlternate(HtmlTag tag) => tag.Name.SequenceEqual("link") && tag["rel"] == "alternate";

    private static Location At(string path, HtmlPage page, HtmlTag tag)
    {
        var (line, column) = TextLines.PlaceOf(page.Html, tag.Offset);
        return new Location(path, line, column);
    }
}
