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

/// <summary>
/// sitemap.xml (sitemaps.org) and robots.txt. Which pages are the same in other scripts each page says itself; to say it here too
/// is no use to a search engine (Google, "Tell Google about localized versions of your page"), and would be most of the bytes.
/// </summary>
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
        var start = $"{Xml}<urlset xmlns=\"{Namespace}\">\n";
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

    private static IEnumerable<string> Entries(SiteConfig config, Uri root, IEnumerable<string> folders) =>
        folders.SelectMany(below => config.Scripts.Select(script => Folders.Absolute(root, Folders.Below(script.Folder, below))))
            .Prepend(root.AbsoluteUri)
            .Select(address => $"<url><loc>{Html.Escape(address)}</loc></url>\n");
}
