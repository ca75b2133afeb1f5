using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Banmian.Tests.Commands;
using Banmian.Tests.Proofs;

namespace Banmian.Tests.Site;

/// <summary>Sites with proofs: the same bytes where nobody corrected anything, and what readers see where somebody did.</summary>
public class ProofedSiteTests
{
    private const string Read = "state: read once\nreaders: [李小满 2026-11-23]";

    [Fact]
    public void The_proofs_of_untouched_pages_change_no_byte_of_the_site() =>
        AssertSameBytes(Directory.GetFiles(Repository.Path("tests/gold"), "*.txt"));

    [Fact]
    public void The_proofs_of_the_untouched_pages_of_others_change_no_byte_of_the_site()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_GOLD") is not { Length: > 0 },
            "BANMIAN_GOLD names no folder of pages with gold");
        AssertSameBytes(Directory.GetFiles(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!, "*.txt"));
    }

    [Fact]
    public void A_change_by_hand_stands_in_the_source_view_with_its_line_and_on_the_story()
    {
        using var site = Site(proof => proof.With("打谷场上舞起草龙", "打谷场上舞起火龙").With("state: unread\nreaders: []", Read));
        var source = Page(site, "_site/zh-hans/undated/page/source/index.html");
        Assert.Equal(["11", "草", "火", "草龙舞起来"], source.QuerySelectorAll(".changes tbody td").Select(cell => cell.TextContent));
        Assert.Equal("#L11", source.QuerySelector(".changes a")!.GetAttribute("href"));
        Assert.Contains("已校读一次 李小满 2026-11-23",
            source.QuerySelector(".known")!.TextContent.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("舞起火龍", Page(site, "_site/zh-hant/undated/page/02/index.html").QuerySelector(".body")!.TextContent,
            StringComparison.Ordinal);
        Assert.Single(source.QuerySelectorAll(".edited"));
    }

    [Fact]
    public void Each_line_of_the_dump_stands_in_the_source_view_and_each_paragraph_links_to_its_lines_and_back()
    {
        using var site = Site(proof => proof);
        var source = Page(site, "_site/zh-hans/undated/page/source/index.html");
        var lines = ProofPage.Dump.Split('\n');
        Assert.Equal(lines,
            lines.Select((_, i) => source.GetElementById($"L{i + 1}")!.ChildNodes.OfType<IText>().FirstOrDefault()?.Data ?? ""));

        var story = Page(site, "_site/zh-hans/undated/page/01/index.html");
        Assert.Equal(["../source/index.html#L3", "../source/index.html#L6"], story.QuerySelectorAll(".lines a")
            .Select(a => a.GetAttribute("href")));
        Assert.Contains("../01/index.html#p2", source.QuerySelectorAll(".unit a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(story.GetElementById("p2"));
    }

    [Fact]
    public void The_source_view_stands_in_the_script_of_the_dump_and_stories_of_the_others_lead_there()
    {
        using var site = Site(proof => proof);
        Assert.False(Directory.Exists(site.FullPath("_site/zh-hant/undated/page/source")));
        Assert.Equal("../../../../zh-hans/undated/page/source/index.html#L3",
            Page(site, "_site/zh-hant/undated/page/01/index.html").QuerySelector(".lines a")!.GetAttribute("href"));
        Assert.Equal(["index.html", "../../../../zh-hant/undated/page/index.html"],
            Page(site, "_site/zh-hans/undated/page/source/index.html").QuerySelectorAll(".switch a")
                .Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Shows_this_source_view()
    {
        using var site = Site(proof => proof.With("打谷场上舞起草龙", "打谷场上舞起火龙").With("state: unread\nreaders: []", Read));
        Snapshot.Matches("source.zh-Hans", "html", Page(site, "_site/zh-hans/undated/page/source/index.html")
            .QuerySelector("main")!.ToHtml(new PrettyMarkupFormatter { Indentation = " ", NewLine = "\n" }));
    }

    [Fact]
    public void Every_join_division_and_attachment_says_its_rule()
    {
        using var site = Site(proof => proof);
        var source = Page(site, "_site/zh-hans/undated/page/source/index.html");
        string Rules(int line) =>
            source.GetElementById(string.Create(CultureInfo.InvariantCulture, $"L{line}"))!.QuerySelector("small")?.TextContent
                ?? "";
        Assert.Equal("起篇", Rules(3));
        Assert.Equal("", Rules(4));
        Assert.Contains("未注明的行，接上行，不加空格。", source.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("起段：上行未满", Rules(6));
        Assert.Contains("在其文章之上", source.GetElementById("s01-headline-1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("与正文同行", source.GetElementById("s01-dateline-1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("在其文章之下", source.GetElementById("s02-credit-1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_account_says_that_no_character_is_missing()
    {
        using var site = Site(proof => proof);
        var total = ProofPage.Dump.Count(c => !char.IsWhiteSpace(c));
        Assert.Contains($"{total}个字符中，{total}个去向已明", Page(site, "_site/zh-hans/undated/page/source/index.html")
            .QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubt_is_said_in_words_until_somebody_has_read_the_page()
    {
        using var site = TestSite.Create().Write("seeds/page.txt", TestSite.DoubtfulDump);
        TestSite.Build(site);
        Assert.Contains("存疑", Page(site, "_site/zh-hans/undated/page/source/index.html")
            .QuerySelector(".unit .doubt")!.TextContent, StringComparison.Ordinal);
        site.Write("seeds/page.md", ProofPage.Of(TestSite.DoubtfulDump).With("state: unread\nreaders: []", Read).Proof);
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Empty(Page(site, "_site/zh-hans/undated/page/source/index.html").QuerySelectorAll(".doubt"));
    }

    [Fact]
    public void A_story_that_was_taken_out_leaves_the_way_to_where_it_is()
    {
        using var site =
            Site(proof => proof.With("readers: []", "readers: []\nmoved:\n  s03: s02\n  s04: about"),
                baseUrl: "https://example.org/archive/");
        var page = Page(site, "_site/zh-hant/undated/page/03/index.html");
        Assert.Equal("0; url=../02/index.html", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://example.org/archive/zh-hant/undated/page/02/",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(("草龍舞起來", "../02/index.html"), page.QuerySelector("main a") is var link
            ? (link!.TextContent, link.GetAttribute("href")) : default);
        Assert.Equal("../../../about/index.html", Page(site, "_site/zh-hant/undated/page/04/index.html")
            .QuerySelector("main a")!.GetAttribute("href"));
        Assert.DoesNotContain("/page/03/", site.Read("_site/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_keep_their_addresses_when_one_is_taken_out()
    {
        var without =
            ProofPage.Small.Proof[..ProofPage.Small.Proof.IndexOf("## ", StringComparison.Ordinal)] + ProofPage.Small.Proof[
                ProofPage.Small.Proof.IndexOf(":::photo", StringComparison.Ordinal)..];
        var first =
            string.Join('\n', ProofPage.Dump.Split('\n')[..7].Where(l => l.Length > 0).Select(l => l + " {.advertisement}\n"));
        using var site = Site(proof => proof with { Proof = without + $"\n:::dropped\n\n{first}\n:::\n" });
        Assert.False(site.Exists("_site/zh-hans/undated/page/01"));
        Assert.Equal("草龙舞起来", Page(site, "_site/zh-hans/undated/page/02/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_proof_without_its_dump_stops_the_build()
    {
        using var site = TestSite.Create().Write("seeds/lost.md", ProofPage.Small.Proof);
        var (code, errors, _) = TestSite.Build(site);
        Assert.Equal(1, code);
        Assert.Equal(
            "seeds/lost.md: error NP527: there is no dump beside this proof (name it like its dump, with .md in place of .txt; "
                + "other Markdown does not belong here)", errors[0]);
    }

    [Fact]
    public void A_broken_proof_stops_the_build_and_the_old_site_stays()
    {
        using var site = Site(proof => proof);
        var before = site.Snapshot("_site");
        site.Write("seeds/page.md", ProofPage.Small.With("{lines=6-7", "{lines=5-7").Proof);
        Assert.Equal(1, TestSite.Build(site).ExitCode);
        Assert.Equal(before, site.Snapshot("_site"));
    }

    private static void AssertSameBytes(string[] dumps)
    {
        Assert.NotEmpty(dumps);
        using var site = TestSite.Create();
        foreach (var dump in dumps)
            site.Write("seeds/" + Path.GetFileName(dump), File.ReadAllBytes(dump));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var run = ProgramRun.Within(site.Path, ["proof", .. dumps.Select(d => "seeds/" + Path.GetFileName(d))]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var (code, _, output) = TestSite.Build(site);
        Assert.Equal(0, code);
        Assert.Contains(" 0 files written, ", output, StringComparison.Ordinal);
        Assert.Contains(" unchanged, 0 removed", output, StringComparison.Ordinal);
    }

    private static TempFolder Site(Func<ProofPage, ProofPage> change, string? baseUrl = null)
    {
        var site = TestSite.Create().Write("seeds/page.txt", ProofPage.Dump)
            .Write("seeds/page.md", change(ProofPage.Small).Proof);
        var (code, errors, _) = TestSite.Build(site, baseUrl: baseUrl);
        Assert.True(code == 0, string.Join('\n', errors));
        return site;
    }

    private static IHtmlDocument Page(TempFolder site, string path) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(site.Read(path));
}
