using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Banmian.Tests.Rendering;

/// <summary>What stands over a page that prints its folio, whatever its sidecar states.</summary>
public class FolioTests
{
    private const string Printed = "\n\n第2版\n\n2010年12月25日 星期六\n\n要闻·综合\n\n编辑：凌凤 校检：李亚男\n";

    private static IDocument Page(string? sidecar, string folder)
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, site.Read(TestSite.Dump) + Printed)
            .Write("site-config.yml", site.Read("site-config.yml")
                .Replace("papers: {}", "papers: {xinqu: {zh-Hans: 新区报, zh-Hant: 新區報}}"));
        if (sidecar is not null)
            site.Write("seeds/page.yml", sidecar);
        var run = TestSite.Build(site);
        Assert.True(run.ExitCode == 0, string.Join('\n', run.Errors));
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
            .ParseDocument(site.Read($"_site/zh-hant/{folder}/index.html"));
    }

    private static string Text(IDocument page, string selector) =>
        string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Shows_what_the_page_prints_once_and_says_so_below()
    {
        var page = Page(null, "unnamed/2010-12-25/02");
        Assert.Equal("報紙名稱不詳 第2版 要聞·綜合 2010年12月25日 星期六 編輯：凌鳳 校檢：李亞男", Text(page, ".folio"));
        Assert.Null(page.QuerySelector(".furniture"));
        Assert.Contains("2010年12月25日 星期六 （據版面所印）", Text(page, ".known"), StringComparison.Ordinal);
        Assert.Contains("報紙名稱不詳", Text(page, ".known"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_sidecar_states_takes_the_place_of_what_is_printed()
    {
        var page = Page("paper: xinqu\ndate: 2010-12-26\npage: 3\neditors: [李丹]", "xinqu/2010-12-26/03");
        Assert.Equal("新區報 第3版 要聞·綜合 2010年12月26日 星期日 編輯 李丹", Text(page, ".folio"));
        Assert.Equal("第2版 2010年12月25日 星期六 編輯：凌鳳 校檢：李亞男", Text(page, ".furniture"));
        Assert.DoesNotContain("所印", page.QuerySelector(".known div:nth-child(2)")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_sidecar_states_as_printed_is_shown_as_printed()
    {
        var page = Page("paper: xinqu\ndate: 2010-12-25\npage: 2\nsection: 要聞·綜合\neditors: [凌凤, 李亚男]", "xinqu/2010-12-25/02");
        Assert.Equal("新區報 第2版 要聞·綜合 2010年12月25日 星期六 編輯：凌鳳 校檢：李亞男", Text(page, ".folio"));
        Assert.Null(page.QuerySelector(".furniture"));
    }

    [Fact]
    public void The_number_stands_at_the_outer_edge()
    {
        Assert.NotNull(Page("paper: xinqu\ndate: 2010-12-26\npage: 3", "xinqu/2010-12-26/03").QuerySelector(".folio.mirrored"));
        Assert.Null(Page("paper: xinqu\ndate: 2010-12-26\npage: 4", "xinqu/2010-12-26/04").QuerySelector(".folio.mirrored"));
    }

    // A large 一 between two small characters floats like a dash.
    [Theory]
    [InlineData("第一版", "第一版")]
    [InlineData("第十一版", "第十一版")]
    [InlineData("第2版", "2")]
    [InlineData("A10版", "A10")]
    public void A_number_in_Chinese_figures_is_large_as_a_whole(string printed, string large)
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, site.Read(TestSite.Dump) + $"\n\n{printed} 2010年12月25日 星期六\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var page = Directory.EnumerateFiles(site.FullPath("_site/zh-hans/unnamed"), "index.html", SearchOption.AllDirectories)
            .Select(file => new HtmlParser().ParseDocument(File.ReadAllText(file)))
            .Single(file => file.QuerySelector(".folio-number") is not null);
        Assert.Equal(large, page.QuerySelector(".folio-number b")!.TextContent);
        Assert.Equal(printed, page.QuerySelector(".folio-number span")!.TextContent);
        Assert.Equal(printed is "第一版" or "第十一版", page.QuerySelector(".folio.mirrored") is not null);
    }

    [Fact]
    public void Sets_the_paper_of_a_front_page_as_its_nameplate() =>
        Assert.Equal("新區報",
            Text(Page("paper: xinqu\ndate: 2010-12-25\npage: 1", "xinqu/2010-12-25/01"), ".folio-nameplate .folio-paper"));

    // Hong Kong writes 衞生, which is none of the words a section is known by.
    [Fact]
    public void Shows_the_same_parts_in_both_scripts_whatever_form_conversion_gives_them()
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, site.Read(TestSite.Dump) + "\n\n6版 卫生 2021年2月1日 星期一\n")
            .Write("site-config.yml", site.Read("site-config.yml").Replace("traditional: s2tw", "traditional: s2hk"));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Equal("报纸名称不详 6版 卫生 2021年2月1日 星期一", Folio("zh-hans"));
        Assert.Equal("報紙名稱不詳 6版 衞生 2021年2月1日 星期一", Folio("zh-hant"));

        string Folio(string script) =>
            Text(new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
                .ParseDocument(site.Read($"_site/{script}/unnamed/2021-02-01/06/index.html")), ".folio");
    }
}
