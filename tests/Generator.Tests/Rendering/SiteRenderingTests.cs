using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

public class SiteRenderingTests
{
    private const string Base = "https://example.org/archive/";

    private static readonly Story Attack =
        Samples.Story("s01", StoryKind.Article, "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)> & \"quoted\"")
        .With(UnitKind.Kicker, "<i>").With(UnitKind.Deck, "</p>").With(UnitKind.Byline, "▶ 本报记者 <b>名</b>", "<b>名</b>");

    private static readonly Story Brief = Samples.Story("s02", StoryKind.Brief, "简讯", "第一段。", "第二段——完。")
        .With(UnitKind.Dateline, "本报讯").With(UnitKind.Byline, "甲 乙", "甲", "乙");

    private static readonly Story Photo = Samples.Story("s03", StoryKind.Photo, null, "图为新区一角，这是一句比较长的图片说明文字。")
        .With(UnitKind.Credit, "丙/摄", "丙");

    private static ImmutableSortedDictionary<string,
    ReadOnlyMemory<byte>> Render(string? baseUrl, Sidecar sidecar, DiagnosticBag bag, params Story[] stories) =>
        RenderedSite.Files(Samples.Config(baseUrl), ListedArchive.Unconverted, bag,
            Samples.Page("seeds/a.txt", sidecar, stories));

    private static IDocument Page(string path, string? baseUrl = Base, Sidecar? sidecar = null, params Story[] stories)
    {
        var bag = new DiagnosticBag();
        var files = Render(baseUrl, sidecar ?? Sidecar.Empty, bag, stories.Length == 0 ? [Attack, Brief, Photo] : stories);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Items));
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
            .ParseDocument(Encoding.UTF8.GetString(files[path].Span));
    }

    [Theory]
    [InlineData("zh-hans/undated/a/index.html")]
    [InlineData("zh-hans/undated/a/01/index.html")]
    [InlineData("zh-hans/undated/index.html")]
    [InlineData("zh-hans/index.html")]
    public void Html_in_a_dump_is_shown_as_text(string path)
    {
        var page = Page(path);
        Assert.Empty(page.QuerySelectorAll("img, b b, i"));
        Assert.All(page.QuerySelectorAll("script:not([src])"),
            script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Structured_data_cannot_end_its_script_element()
    {
        var data = Article(Page("zh-hans/undated/a/01/index.html"));
        Assert.Equal("<script>alert(1)</script>", data.GetProperty("headline").GetString());
        Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
    }

    [Fact]
    public void What_is_unknown_is_said_to_be_unknown_and_never_in_metadata()
    {
        var story = Page("zh-hans/undated/a/02/index.html");
        Assert.Contains("日期不详", story.QuerySelector(".known")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("报纸名称不详", story.QuerySelector(".known")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(story.QuerySelectorAll("meta[name=citation_publication_date], meta[name=citation_journal_title], time"));
        Assert.DoesNotContain("不详", Article(story).ToString(), StringComparison.Ordinal);
    }

    // The first of the things a story tells programs of; the other is the way to it.
    private static JsonElement Article(IDocument story) =>
        JsonDocument.Parse(story.QuerySelector("script:not([src])")!.TextContent).RootElement.GetProperty("@graph")[0];

    [Fact]
    public void What_is_known_stands_on_the_folio_line_and_in_metadata()
    {
        var sidecar = Samples.Dated("2021-02-01", 6);
        var folio = Page("zh-hans/xinqu/2021-02-01/06/index.html", sidecar: sidecar).QuerySelector(".folio")!.TextContent;
        Assert.All(["6", "新区报", "2021年2月1日", "星期一"], known => Assert.Contains(known, folio, StringComparison.Ordinal));

        var story = Page("zh-hant/xinqu/2021-02-01/06/02/index.html", sidecar: sidecar);
        Assert.Equal("2021/02/01", story.QuerySelector("meta[name=citation_publication_date]")!.GetAttribute("content"));
        Assert.Equal("新區報", story.QuerySelector("meta[name=citation_journal_title]")!.GetAttribute("content"));
        Assert.Equal(["甲", "乙"], story.QuerySelectorAll("meta[name=citation_author]").Select(m => m.GetAttribute("content")));
    }

    [Fact]
    public void A_story_names_its_section_and_edition_where_Zotero_looks_for_them()
    {
        var sidecar = Samples.Dated("2021-02-01", 6) with { Section = "社会新闻", Edition = Edition.Of("号外") };
        var story = Page("zh-hans/xinqu/2021-02-01-extra/06/02/index.html", sidecar: sidecar);
        Assert.Equal("社会新闻", story.QuerySelector("meta[name='article:section']")!.GetAttribute("content"));
        Assert.Equal("号外", story.QuerySelector("meta[name='prism.edition']")!.GetAttribute("content"));
        Assert.Null(story.QuerySelector("meta[name=citation_pdf_url]"));
    }

    [Fact]
    public void Language_canonical_and_alternates_are_right()
    {
        var story = Page("zh-hant/undated/a/02/index.html");
        Assert.Equal("zh-Hant", story.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Base + "zh-hant/undated/a/02/", story.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            [("zh-Hans", Base + "zh-hans/undated/a/02/"), ("zh-Hant", Base + "zh-hant/undated/a/02/"),
                ("x-default", Base + "zh-hans/undated/a/02/")],
            story.QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")!)));
        Assert.Equal(Base, Page("zh-hans/index.html").QuerySelector("link[hreflang=x-default]")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_a_base_url_absolute_addresses_are_left_out_with_one_warning()
    {
        var bag = new DiagnosticBag();
        var files = Render(null, Sidecar.Empty, bag, Brief);
        Assert.Single(bag.Items, found => found.Rule == Rules.NoBaseUrl);
        Assert.False(files.ContainsKey("sitemap.xml"));
        Assert.Empty(Page("zh-hans/undated/a/02/index.html", null, null, Brief)
            .QuerySelectorAll("link[rel=canonical], link[rel=alternate][hreflang], meta[property='og:url']"));
    }

    [Fact]
    public void Links_are_relative_to_the_page_and_only_the_page_for_missing_addresses_links_from_the_base_path()
    {
        var files = Render(Base, Samples.Dated("2021-02-01", 6), new DiagnosticBag(), Attack, Brief, Photo);
        foreach (var path in files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var hrefs = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path].Span))
                .QuerySelectorAll("a[href], link[rel=stylesheet]").Select(a => a.GetAttribute("href")!)
                // A reference is in its link and leads nowhere.
                .Where(href => !href.StartsWith("data:application/", StringComparison.Ordinal))
                // One link leads elsewhere: to a search of the web, on the search page of a reader without script.
                .Where(href => !path.EndsWith("search/index.html", StringComparison.Ordinal)
                    || !href.StartsWith("https:", StringComparison.Ordinal))
                .ToList();
            Assert.NotEmpty(hrefs);
            if (path == "404.html")
                Assert.All(hrefs.Where(h => h[0] != '#'), href => Assert.StartsWith("/archive/", href, StringComparison.Ordinal));
            else
                Assert.All(hrefs.Where(h => h[0] != '#'),
                    href => Assert.True(files.ContainsKey(Resolve(path, href)), $"{path} links to {href}"));
        }
    }

    [Fact]
    public void Anchors_are_the_same_in_both_scripts() => Assert.Equal(
        Page("zh-hans/undated/a/02/index.html").QuerySelectorAll(".body p[id]").Select(p => p.Id),
        Page("zh-hant/undated/a/02/index.html").QuerySelectorAll(".body p[id]").Select(p => p.Id).ToList() is { Count: 2 } ids
            ? ids
            : []);

    [Fact]
    public void Nothing_is_styled_or_scripted_inline_or_fetched_from_another_host()
    {
        var files = Render(Base, Sidecar.Empty, new DiagnosticBag(), Attack, Brief, Photo);
        Assert.All(files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value.Span));
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json'])"));
            Assert.All(page.QuerySelectorAll("[src]"),
                e => Assert.Matches("^(/archive/|(\\.\\./)+)?assets/[a-z]+\\.js$", e.GetAttribute("src")!));
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'",
                page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
                StringComparison.Ordinal);
        });
        Assert.DoesNotContain("url(", Encoding.UTF8.GetString(files["assets/site.css"].Span)
            + Encoding.UTF8.GetString(files["assets/newspaper.css"].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_is_opened_by_its_dateline_and_closed_by_its_reporters()
    {
        var body = Page("zh-hans/undated/a/02/index.html").QuerySelectorAll(".body p");
        Assert.Equal("本报讯", body[0].QuerySelector(".dateline")!.TextContent);
        Assert.Equal("甲 乙", body[1].QuerySelector(".closing")!.TextContent);
        Assert.Equal("——", body[1].QuerySelector(".dash")!.TextContent);
    }

    [Fact]
    public void A_photo_without_its_picture_says_so_in_the_script_of_the_page()
    {
        Assert.Equal("此处原有图片", Page("zh-hans/undated/a/index.html").QuerySelector(".photo .frame")!.TextContent.Trim());
        Assert.Equal("此處原有圖片", Page("zh-hant/undated/a/index.html").QuerySelector(".photo .frame")!.TextContent.Trim());
        Assert.Equal("丙/摄", Page("zh-hans/undated/a/index.html").QuerySelector(".photo .closing")!.TextContent);
    }

    [Fact]
    public void Stories_lead_to_the_one_before_and_the_one_after()
    {
        var page = Page("zh-hans/undated/a/02/index.html");
        Assert.Equal("../01/index.html", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("../03/index.html", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Null(Page("zh-hans/undated/a/01/index.html").QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public void Pages_turn_to_the_next_of_their_issue_and_to_the_next_issue_at_the_top_and_at_the_foot()
    {
        var bag = new DiagnosticBag();
        var files = RenderedSite.Files(Samples.Config(Base), ListedArchive.Unconverted, bag,
            Samples.Page("seeds/a.txt", Samples.Dated("2021-02-01", 1), Brief),
            Samples.Page("seeds/b.txt", Samples.Dated("2021-02-01", 2), Brief),
            Samples.Page("seeds/c.txt", Samples.Dated("2022-03-01", 1), Brief));
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files["zh-hans/xinqu/2021-02-01/01/index.html"].Span));
        Assert.All([".trail", "main .neighbours"], place => Assert.Equal(
            ["../02/index.html", "../../2022-03-01/index.html"],
            page.QuerySelectorAll($"{place} [rel=next]").Select(a => a.GetAttribute("href"))));
        Assert.Equal(["首页", "新区报", "2021年", "2021年2月1日", "第1版"],
            page.QuerySelectorAll(".trail li").Select(step => step.TextContent.Trim()));
    }

    [Fact]
    public void The_last_story_of_a_page_turns_to_the_next_page_and_its_first_to_the_one_before()
    {
        var files = RenderedSite.Files(Samples.Config(Base), ListedArchive.Unconverted, new DiagnosticBag(),
            Samples.Page("seeds/a.txt", Samples.Dated("2021-02-01", 1), Attack, Brief),
            Samples.Page("seeds/b.txt", Samples.Dated("2021-02-01", 2), Attack, Brief));
        string?[] Turns(string story, string rel) => [.. new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(files[$"zh-hans/xinqu/2021-02-01/{story}/index.html"].Span))
            .QuerySelectorAll($".trail [rel={rel}]").Select(a => a.GetAttribute("href"))];

        Assert.Equal(["../02/index.html"], Turns("01/01", "next"));
        Assert.Equal(["../../02/index.html"], Turns("01/02", "next"));
        Assert.Equal(["../../01/index.html"], Turns("02/01", "prev"));
        Assert.Equal(["../01/index.html"], Turns("02/02", "prev"));
        Assert.Empty(Turns("02/02", "next"));
    }

    private static string Resolve(string path, string href) => new Uri(new Uri("file:///" + path), href).AbsolutePath[1..];
}
