using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Tests.Archive;

public class StandingPagesTests
{
    private static readonly ImmutableArray<Script> Scripts = [Script.Hans, Script.Hant];

    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Front_matter_is_taken_off_the_text()
    {
        var page = StandingPages.Parse("pages/about.md", "---\r\ntitle: 关于\r\nscript: zh-Hans\r\n---\r\n正文\r\n", Scripts, bag);
        Assert.Equal(new StandingPage("about", Script.Hans, "关于", "正文", "pages/about.md") { FirstLine = 5 }, page);
    }

    [Fact]
    public void A_link_that_may_not_be_followed_is_warned_of_at_its_line()
    {
        StandingPages.Parse("pages/about.md", "---\ntitle: 关于\nscript: zh-Hans\n---\n正文\n\n[地图](javascript:x)\n", Scripts, bag);
        Assert.Equal(
            "pages/about.md:7: warning NP560: the link “javascript:x” leads nowhere (links lead to http:, https: or mailto: "
                + "addresses or to files of this site)",
            Assert.Single(bag.Items).ToString());
    }

    [Theory]
    [InlineData("正文\n", "pages/about.md:1:1: error NP301")]
    [InlineData("---\ntitle: 关于\nscript: zh-Hans\n", "pages/about.md:1:1: error NP301")]
    [InlineData("---\ntitle: 关于\n---\n", "pages/about.md:1:1: error NP301: the front matter has no script")]
    [InlineData("---\ntitle: 关于\nscript: zh-Hans\nlayout: x\n---\n", "pages/about.md:4:1: error NP102")]
    [InlineData("---\ntitle: 关于\nscript: zh\n---\n", "pages/about.md:3:9: error NP105")]
    [InlineData("---\ntitle: 關於\nscript: zh-Hant-HK\n---\n",
        "pages/about.md:3:9: error NP105: “zh-Hant-HK” is not a script of this site (write one of zh-Hans, zh-Hant, or add it")]
    [InlineData("---\ntitle: \"关于\nscript: zh-Hans\n---\n", "pages/about.md:2:8: error NP101")]
    public void Broken_front_matter_is_reported_at_its_line(string text, string expected)
    {
        StandingPages.Parse("pages/about.md", text, Scripts, bag);
        Assert.StartsWith(expected, Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_written_for_a_script_stands_there_in_place_of_a_converted_one()
    {
        using var site = TestSite.Create();
        site.Write("pages/help.md", "---\ntitle: 使用帮助\nscript: zh-Hans\n---\n打印本版。\n")
            .Write("pages/help.zh-Hant.md", "---\ntitle: 使用說明\nscript: zh-Hant\n---\n列印本版。\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Contains("打印本版", site.Read("_site/zh-hans/help/index.html"), StringComparison.Ordinal);
        var own = site.Read("_site/zh-hant/help/index.html");
        Assert.Contains("列印本版", own, StringComparison.Ordinal);
        Assert.Contains("<h1>使用說明</h1>", own, StringComparison.Ordinal);
        Assert.Contains(">使用說明</a>", site.Read("_site/zh-hant/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_says_another_script_than_the_front_matter_is_an_error()
    {
        StandingPages.Parse("pages/help.zh-Hant.md", "---\ntitle: 帮助\nscript: zh-Hans\n---\n", Scripts, bag);
        Assert.Equal("pages/help.zh-Hant.md:1:1: error NP301: the name of the file says zh-Hant, and its front matter says zh-Hans "
            + "(make them the same)", Assert.Single(bag.Items).ToString());
    }
}
