using AngleSharp;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace Banmian.Tests.Site;

/// <summary>A site whose Traditional pages are set in vertical lines.</summary>
public sealed class VerticalSiteTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public VerticalSiteTests() => site.Write(TestSite.Dump, File.ReadAllBytes(SampleSite.Path(SampleSite.Dump)));

    public void Dispose() => site.Dispose();

    [Fact]
    public void Sets_only_the_pages_of_the_script_that_is_asked_for()
    {
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var simplified = File.ReadAllText(site.FullPath("_site/zh-hans/undated/page/index.html"));
        site.Write("site-config.yml", File.ReadAllText(site.FullPath("site-config.yml")) + "make-up: { zh-Hant: vertical }\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);

        Assert.Equal(simplified, File.ReadAllText(site.FullPath("_site/zh-hans/undated/page/index.html")));
        var page = new HtmlParser().ParseDocument(File.ReadAllText(site.FullPath("_site/zh-hant/undated/page/index.html")));
        Assert.Single(page.QuerySelectorAll(".sheet.vertical"));
        Snapshot.Matches("page.vertical", "html",
            page.QuerySelector(".sheet")!.ToHtml(new PrettyMarkupFormatter { Indentation = " ", NewLine = "\n" }));
    }
}
