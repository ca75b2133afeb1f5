using AngleSharp.Html.Parser;

namespace Banmian.Tests.Site;

public class WithoutAddressTests
{
    [Fact]
    public void A_site_without_an_address_leaves_absolute_addresses_out_and_says_so_once()
    {
        using var site = TestSite.Create();
        var (code, errors, _) = TestSite.Build(site);
        Assert.Equal(0, code);
        Assert.StartsWith("site-config.yml: warning NP510:", errors[0], StringComparison.Ordinal);
        Assert.Equal("1 warning", errors[1]);

        Assert.False(site.Exists("_site/sitemap.xml"));
        Assert.False(Directory.Exists(site.FullPath("_site/sharing")));
        Assert.All(Directory.GetFiles(site.FullPath("_site"), "*.html", SearchOption.AllDirectories), file =>
        {
            var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(File.ReadAllText(file));
            Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=alternate][hreflang]"));
        });
    }
}
