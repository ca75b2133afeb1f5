using System.Text;
using System.Xml.Linq;
using Banmian.Rendering;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

public class SitemapTests
{
    private const string Base = "https://example.org/archive/";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly string[] Folders = ["", "undated", "undated/a", "undated/b"];

    [Fact]
    public void Is_one_file_while_it_may_be()
    {
        var (path, text) = Assert.Single(Of(SitemapLimits.OfProtocol));
        Assert.Equal("sitemap.xml", path);
        Assert.Equal(9, Addresses(text).Count);
    }

    [Theory]
    [InlineData(4, int.MaxValue, new[] { 4, 4, 1 })]
    [InlineData(9, int.MaxValue, new[] { 9 })]
    [InlineData(8, int.MaxValue, new[] { 8, 1 })]
    [InlineData(50_000, 330, new[] { 3, 3, 3 })]
    public void Is_an_index_of_several_where_one_would_hold_too_much(int addresses, int bytes, int[] counts)
    {
        var files = Of(new SitemapLimits(addresses, bytes)).ToList();
        var maps = files.Count == 1 ? files : files[1..];
        Assert.Equal(counts, maps.Select(map => Addresses(map.Text).Count));
        Assert.All(maps, map => Assert.InRange(Encoding.UTF8.GetByteCount(map.Text), 1, bytes));
        Assert.Equal(Addresses(Of(SitemapLimits.OfProtocol).Single().Text), maps.SelectMany(map => Addresses(map.Text)));
        if (files.Count > 1)
        {
            var index = XDocument.Parse(files[0].Text).Root!;
            Assert.Equal(("sitemap.xml", Map + "sitemapindex"), (files[0].Path, index.Name));
            Assert.Equal(maps.Select(map => Base + map.Path), index.Elements(Map + "sitemap")
                .Select(map => map.Element(Map + "loc")!.Value));
            Assert.Equal(maps.Select((_, i) => $"sitemap-{i + 1}.xml"), maps.Select(map => map.Path));
        }
    }

    [Fact]
    public void Names_a_page_in_every_script_and_leaves_it_to_the_page_to_say_that_they_are_the_same()
    {
        var map = Of(SitemapLimits.OfProtocol).Single().Text;
        Assert.Equal([Base + "zh-hans/undated/a/", Base + "zh-hant/undated/a/"],
            Addresses(map).Where(address => address.EndsWith("/undated/a/", StringComparison.Ordinal)));
        Assert.DoesNotContain("hreflang", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_base_url_there_is_none_and_robots_may_read_all()
    {
        Assert.Empty(Sitemap.Of(Samples.Config(), Folders, SitemapLimits.OfProtocol));
        Assert.Equal("User-agent: *\nAllow: /\n", Sitemap.Robots(Samples.Config()));
        Assert.Equal($"User-agent: *\nAllow: /\nSitemap: {Base}sitemap.xml\n", Sitemap.Robots(Samples.Config(Base)));
    }

    private static IEnumerable<(string Path, string Text)> Of(SitemapLimits limits) =>
        Sitemap.Of(Samples.Config(Base), Folders, limits);

    private static List<string> Addresses(string map) =>
        [.. XDocument.Parse(map).Root!.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value)];
}
