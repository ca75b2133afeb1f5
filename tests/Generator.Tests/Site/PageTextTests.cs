namespace Banmian.Tests.Site;

/// <summary>What a page gives to take away, once a page and not once a story or a script.</summary>
public sealed class PageTextTests : IDisposable
{
    private const string Dump = "长桥通车\n一座长桥昨天通车，从此过江不用摆渡，两岸的人都来看。\n";

    private readonly TempFolder site = TestSite.Create();

    public PageTextTests()
    {
        site.Write("seeds/page.txt", Dump).Write("seeds/page.yml", "date: 2021-02-01\npage: 2\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
    }

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("zh-hans", "长桥通车", "一座长桥昨天通车，从此过江不用摆渡，两岸的人都来看。", "2021年2月1日 · 第2版")]
    [InlineData("zh-hant", "長橋通車", "一座長橋昨天通車，從此過江不用擺渡，兩岸的人都來看。", "2021年2月1日 · 第2版")]
    public void The_text_of_a_page_has_its_stories_below_their_numbers(string script, string headline, string text, string from)
    {
        var folder = $"_site/{script}/unnamed/2021-02-01/02";
        Assert.Equal($"{from}\n\n01\n\n{headline}\n\n{text}\n", site.Read($"{folder}/page.txt"));
        Assert.Contains("<a href=\"../page.txt\">", site.Read($"{folder}/01/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"page.txt\">", site.Read($"{folder}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reference_of_a_story_is_to_be_had_in_the_script_of_its_dump_and_its_other_pages_lead_there()
    {
        Assert.Contains("href=\"data:application/x-research-info-systems;", Story("zh-hans"), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"data:", Story("zh-hant"), StringComparison.Ordinal);
        Assert.Contains("href=\"../../../../../zh-hans/unnamed/2021-02-01/02/01/index.html#references\"", Story("zh-hant"),
            StringComparison.Ordinal);
        Assert.Contains("id=\"references\"", Story("zh-hans"), StringComparison.Ordinal);
    }

    private string Story(string script) => site.Read($"_site/{script}/unnamed/2021-02-01/02/01/index.html");
}
