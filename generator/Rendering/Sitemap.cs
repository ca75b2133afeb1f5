using System.Globalization;
using System.Text;
using Banmian.Config;

namespace Banmian.Rendering;

/// <summary>sitemap.xml (sitemaps.org, with Google's <c>xhtml:link</c> alternates) and robots.txt.</summary>
internal static class Sitemap
{
    /// <summary>The sitemap of the chooser and of pages in folders below the scripts', or null where the site has no base URL.</summary>
    public static string? Of(SiteConfig config, IEnumerable<string> folders)
    {
        if (config.BaseUrl is not { } root)
            return null;
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """.ReplaceLineEndings("\n"));
        Append(xml, root.AbsoluteUri, config, "");
        foreach (var below in folders)
            foreach (var (_, href) in Alternates.Of(config, below).SkipLast(1))
                Append(xml, href, config, below);
        return xml.Append("</urlset>\n").ToString();
    }

    public static string Robots(SiteConfig config) =>
        "User-agent: *\nAllow: /\n" + (config.BaseUrl is { } root ? $"Sitemap: {root.AbsoluteUri}sitemap.xml\n" : "");

    private static void Append(StringBuilder xml, string address, SiteConfig config, string below)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<url><loc>{Html.Escape(address)}</loc>");
        foreach (var (lang, href) in Alternates.Of(config, below))
            xml.Append(CultureInfo.InvariantCulture, $"<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{Html.Escape(href)}\"/>");
        xml.Append("</url>\n");
    }
}
