using System.Text;
using Banmian.Addresses;
using Banmian.Config;

namespace Banmian.Rendering;

/// <summary>How much one file of a sitemap may hold; <paramref name="Bytes"/> as they are, uncompressed.</summary>
internal sealed record SitemapLimits(int Addresses, int Bytes)
{
    /// <summary>sitemaps.org: 50,000 addresses and 50 MB (52,428,800 bytes).</summary>
    public static readonly SitemapLimits OfProtocol = new(50_000, 52_428_800);
}

/// <summary>sitemap.xml (sitemaps.org, with Google's <c>xhtml:link</c> alternates) and robots.txt.</summary>
internal static class Sitemap
{
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string End = "</urlset>\n";

    /// <summary>
    /// The sitemap of the chooser and of pages in folders below the scripts': one file, or where one would be too large several
    /// and <c>sitemap.xml</c> as their index. None where the site has no base URL.
    /// </summary>
    public static IEnumerable<(string Path, string Text)> Of(SiteConfig config, IEnumerable<string> folders, SitemapLimits limits)
    {
        if (config.BaseUrl is not { } root)
            return [];
        var maps = Maps(Entries(config, root, folders), limits).ToList();
        if (maps.Count == 1)
            return [(FileNames.Sitemap, maps[0])];
        var named = maps.Select((text, i) => (Path: FileNames.SitemapPart(i + 1), text)).ToList();
        var index = $"{Xml}<sitemapindex xmlns=\"{Namespace}\">\n"
            + string.Concat(named.Select(map => $"<sitemap><loc>{Html.Escape(root.AbsoluteUri)}{map.Path}</loc></sitemap>\n"))
            + "</sitemapindex>\n";
        return [(FileNames.Sitemap, index), .. named];
    }

    public static string Robots(SiteConfig config) =>
        "User-agent: *\nAllow: /\n" + (config.BaseUrl is { } root ? $"Sitemap: {root.AbsoluteUri}{FileNames.Sitemap}\n" : "");

    private static IEnumerable<string> Maps(IEnumerable<string> entries, SitemapLimits limits)
    {
        var start = $"{Xml}<urlset xmlns=\"{Namespace}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
        var (map, count, bytes) = (new StringBuilder(start), 0, start.Length + End.Length);
        foreach (var entry in entries)
        {
            var more = Encoding.UTF8.GetByteCount(entry);
            if (count == limits.Addresses || count > 0 && bytes + more > limits.Bytes)
            {
                yield return map.Append(End).ToString();
                (map, count, bytes) = (new StringBuilder(start), 0, start.Length + End.Length);
            }
            map.Append(entry);
            (count, bytes) = (count + 1, bytes + more);
        }
        yield return map.Append(End).ToString();
    }

    private static IEnumerable<string> Entries(SiteConfig config, Uri root, IEnumerable<string> folders)
    {
        yield return Entry(root.AbsoluteUri, Links(config, ""));
        foreach (var below in folders)
        {
            // Each page names itself and the others (Google, "Tell Google about localized versions of your page").
            var links = Links(config, below);
            foreach (var (_, href) in Alternates.Of(config, below).SkipLast(1))
                yield return Entry(href, links);
        }
    }

    // Which script is shown to whom reads neither is said by the pages themselves; here it would be a quarter of all bytes.
    private static string Links(SiteConfig config, string below) =>
        string.Concat(Alternates.Of(config, below).Where((_, i) => below.Length == 0 || i < config.Scripts.Length)
            .Select(a => $"<xhtml:link rel=\"alternate\" hreflang=\"{a.Lang}\" href=\"{Html.Escape(a.Href)}\"/>"));

    private static string Entry(string address, string links) => $"<url><loc>{Html.Escape(address)}</loc>{links}</url>\n";
}
