using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Banmian.Tests.Rendering;

/// <summary>What a story tells programs of itself, as schema.org names it.</summary>
public class JsonLdTests
{
    [Fact]
    public void A_story_tells_its_place_in_print_its_length_its_picture_and_its_twin_and_nothing_that_is_not_known()
    {
        using var site = TestSite.Create();
        site.Write("seeds/page.yml", "date: 2021-02-01\npage: A08\nsection: 体育\npublisher: 青溪报社\n")
            .Write("seeds/bare.txt", "长桥通车\n一座长桥昨天通车，从此过江不用摆渡。\n");
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/a/").ExitCode);
        var story = Of(site, "zh-hant/unnamed/2021-02-01/a08/01");
        Assert.Equal(("A08", "體育", "青溪報社"), (story.GetProperty("printPage").GetString(),
            story.GetProperty("printSection").GetString(), story.GetProperty("publisher").GetProperty("name").GetString()));
        Assert.True(story.GetProperty("wordCount").GetInt32() > 40);
        Assert.Equal("https://example.org/a/zh-hans/unnamed/2021-02-01/a08/01/",
            Assert.Single(story.GetProperty("workTranslation").EnumerateArray()).GetProperty("url").GetString());
        Assert.All((string[])["printPage", "printSection", "publisher", "image", "isPartOf"],
            name => Assert.False(Of(site, "zh-hans/undated/bare/01").TryGetProperty(name, out _)));
    }

    [Fact]
    public void A_story_tells_the_way_to_it_below_the_front_page_and_another_view_of_its_page_says_nothing()
    {
        using var site = TestSite.Create();
        site.Write("seeds/page.yml", "date: 2021-02-01\npage: A08\n");
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/a/").ExitCode);
        var trail = All(site, "zh-hans/unnamed/2021-02-01/a08/01")[^1];
        Assert.Equal("BreadcrumbList", trail.GetProperty("@type").GetString());
        var steps = trail.GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal("https://example.org/a/zh-hans/unnamed/", steps[0].GetProperty("item").GetString());
        Assert.Equal("https://example.org/a/zh-hans/unnamed/2021-02-01/a08/", steps[^1].GetProperty("item").GetString());
        Assert.All((string[])["reading", "source"], view => Assert.DoesNotContain("ld+json",
            site.Read($"_site/zh-hans/unnamed/2021-02-01/a08/{view}/index.html"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_of_one_script_says_nothing_empty()
    {
        using var site = TestSite.Create();
        site.Write("site-config.yml", "title: { zh-Hans: 档案 }\nscripts: [zh-Hans]\n");
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/a/").ExitCode);
        Assert.All(Directory.GetFiles(site.FullPath("_site"), "*.html", SearchOption.AllDirectories), page =>
            Assert.All((string[])["[]", "{}", ":\"\""], nothing => Assert.DoesNotContain(nothing,
                string.Concat(new HtmlParser().ParseDocument(File.ReadAllText(page))
                    .QuerySelectorAll("script[type='application/ld+json']").Select(data => data.TextContent)),
                StringComparison.Ordinal)));
    }

    private static JsonElement Of(TempFolder site, string page) => All(site, page)[0];

    private static List<JsonElement> All(TempFolder site, string page) =>
        [.. JsonDocument.Parse(new HtmlParser().ParseDocument(site.Read($"_site/{page}/index.html"))
            .QuerySelector("script:not([src])")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];
}
