using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Banmian.Tests.Rendering;

public class ReadingEditionTests
{
    private static IDocument Page(TempFolder site, string path) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(site.Read(path));

    [Fact]
    public void Holds_every_story_of_the_page_in_order_and_is_linked_from_it()
    {
        using var site = TestSite.Create().Write(TestSite.Dump, File.ReadAllText(SampleSite.Path(SampleSite.Dump)));
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/a/").ExitCode);
        var reading = Page(site, "_site/zh-hant/undated/page/reading/index.html");
        var stories = reading.QuerySelectorAll("article").Select(story => story.QuerySelector(".body")!.TextContent).ToList();

        Assert.Equal(7, stories.Count);
        Assert.Equal(Enumerable.Range(1, 7)
            .Select(n => Page(site, $"_site/zh-hant/undated/page/0{n}/index.html").QuerySelector(".body")!.TextContent), stories);
        Assert.Equal("https://example.org/a/zh-hant/undated/page/reading/", reading.QuerySelector(".address")!.TextContent);
        Assert.NotNull(Page(site, "_site/zh-hant/undated/page/index.html").QuerySelector("a[href='reading/index.html']"));
    }
}
