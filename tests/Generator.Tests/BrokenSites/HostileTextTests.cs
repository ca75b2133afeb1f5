using AngleSharp.Html.Parser;

namespace Banmian.Tests.BrokenSites;

/// <summary>Text is data: whatever stands in a dump or a sidecar is shown and never run.</summary>
public class HostileTextTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Handler = "\"'><img src=x onerror=alert(2)>";
    private const string Template = "{{7*7}}";

    [Fact]
    public void Html_in_a_dump_or_a_sidecar_is_shown_as_text()
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, $"""
            新区{Script}公布
            本报讯 日前，新区{Handler}公布年度复核
            结果，特色产业基地{Script}顺利通过。
            </p></article><iframe src="http://example.org/">
            数据显示，{Template}基地今年将增长。

            """);
        site.Write("seeds/page.yml", $"section: '{Script}'\nrights: '{Handler.Replace("'", "''", StringComparison.Ordinal)}'\neditors: ['{Script}']\nnote: '{Script}'\n");
        var (code, errors, _) = TestSite.Build(site);
        Assert.Equal((0, 2), (code, errors.Length));

        var pages = Directory.GetFiles(site.FullPath("_site"), "*.html", SearchOption.AllDirectories);
        var shown = "";
        foreach (var page in pages.Select(file => new HtmlParser().ParseDocument(File.ReadAllText(file))))
        {
            Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.GetAttribute("type") != "application/ld+json");
            Assert.Empty(page.QuerySelectorAll("iframe, [onerror], img[src=x]"));
            shown += page.Body!.TextContent;
        }
        Assert.Contains(Script, shown, StringComparison.Ordinal);
        Assert.Contains("<img src=x", shown, StringComparison.Ordinal);
        Assert.Contains(Template, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("49基地", shown, StringComparison.Ordinal);
    }
}
