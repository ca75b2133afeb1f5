using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Tests.Proofs;

namespace Banmian.Tests.Site;

/// <summary>
/// A lead-in (提要) of a proof stands between heading and text in all that is made of its story, in both scripts.
/// </summary>
public class LeadInTests
{
    private const string First = "步道沿等高线修建";
    private const string Second = "沿线的六处将改为缓坡";

    private static readonly ProofPage Page =
        ProofPage.Small.With("\n本报讯", $"\n{First} {{.leadIn}}\n\n{Second} {{.leadIn}}\n\n本报讯");

    [Fact]
    public void Stands_before_the_text_as_a_list_of_points()
    {
        var story = Page.Lay().Reading.Stories[0];
        Assert.Equal(
            [UnitKind.Headline, UnitKind.LeadIn, UnitKind.LeadIn, UnitKind.Dateline, UnitKind.Paragraph, UnitKind.Paragraph],
            story.Units.Select(unit => unit.Kind));
        var split = JsonDocument.Parse(SplitJson.Write(Page.Lay().Reading)).RootElement.GetProperty("stories");
        Assert.Equal([First, Second], split[0].GetProperty("leadIn").EnumerateArray().Select(text => text.GetString()));
        Assert.False(split[1].TryGetProperty("leadIn", out _));
    }

    [Fact]
    public void Is_written_and_read_by_a_proof_and_stays_when_it_is_brought_up_to_date()
    {
        var written = ProofWriter.Write(Page.Page, Page.Lay());
        Assert.Contains($"{First} {{.leadIn}}\n", written, StringComparison.Ordinal);
        Assert.Equal([First, Second], Texts(new ProofPage(Page.Page, written).Lay()));
        var merged = Page.Merge().Merged!;
        Assert.Equal([First, Second], Texts(new ProofPage(Page.Page, merged).Lay()));
    }

    [Theory]
    [InlineData("zh-hans", First, Second)]
    [InlineData("zh-hant", "步道沿等高線修建", "沿線的六處將改為緩坡")]
    public void Stands_on_the_sheet_on_the_story_page_and_in_all_its_other_forms(string script, string first, string second)
    {
        using var site = TestSite.Create().Write("seeds/page.txt", ProofPage.Dump).Write("seeds/page.md", Page.Proof);
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var page = $"_site/{script}/undated/page";

        var sheet = Html(site, $"{page}/index.html").QuerySelector("#s01 .body")!;
        var story = Html(site, $"{page}/01/index.html").QuerySelector(".body")!;
        foreach (var body in new[] { sheet, story })
        {
            var leadIns = body.QuerySelectorAll(".lead-in");
            Assert.Equal([first, second], leadIns.Select(leadIn => leadIn.TextContent));
            Assert.Equal(["lead-in", "lead-in"], body.Children.Take(2).Select(block => block.ClassList[0]));
        }

        var text = File.ReadAllText(site.FullPath($"{page}/page.txt"));
        Assert.Contains($"\n\n{first}\n\n{second}\n\n", text, StringComparison.Ordinal);
        var data = JsonDocument.Parse(File.ReadAllText(site.FullPath("_site/zh-hans/undated/page/page.json"))).RootElement;
        var units = data.GetProperty("stories")[0].GetProperty("units");
        Assert.Equal(2, units.EnumerateArray().Count(unit => unit.GetProperty("kind").GetString() == "leadIn"));

        var tei = site.FullPath("_site/zh-hans/undated/page/page.xml");
        XNamespace ns = "http://www.tei-c.org/ns/1.0";
        Assert.Equal(2, XDocument.Load(tei).Descendants(ns + "argument").Count());
        if (TeiTests.Jing([]) is not null)
            Assert.Equal((0, ""), TeiTests.Jing(["-c", Repository.Path("tests/Generator.Tests/Proofs/page-tei.rnc"), tei]));
    }

    private static IEnumerable<string> Texts(Transcript page) =>
        page.Reading.Stories[0].Units.Where(unit => unit.Kind == UnitKind.LeadIn).Select(unit => unit.Text);

    private static IHtmlDocument Html(TempFolder site, string path) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(File.ReadAllText(site.FullPath(path)));
}
