using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Tests.Archive;
using Banmian.Tests.Scripts;

namespace Banmian.Tests.Rendering;

/// <summary>The index of reporters, photographers and agencies.</summary>
public class NameIndexTests
{
    private const string WangMing = "names/u738b-u660e/index.html";

    private static readonly SiteConverters Converted =
        Converters.OfSite(Converters.Newspaper("s2tw"), Converters.Newspaper("t2s"));

    private static readonly Story Article = Samples.Story("s01", headline: "长桥通车")
        .With(UnitKind.Byline, "▶ 本报记者 王明 叶伟", "王明", "叶伟");

    private static readonly Story Dispatch = Samples.Story("s02", StoryKind.Brief, "冬麦返青")
        .With(UnitKind.Dateline, "据新华社济南2月1日电（记者 王明）", "王明").With(UnitKind.Byline, "日", "日");

    private static readonly Story Photo = Samples.Story("s03", StoryKind.Photo, "江上晨雾", "图为江上。")
        .With(UnitKind.Credit, "王明/摄", "王明");

    private static Dictionary<string, IDocument> Pages(params Page[] pages)
    {
        var bag = new DiagnosticBag();
        var files = RenderedSite.Files(Samples.Config(), Converted, bag, pages);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Items));
        return files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key,
            file => (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value.Span)), StringComparer.Ordinal);
    }

    private static Page Issue(string dump, string date, params Story[] stories) =>
        Samples.Page(dump, Samples.Dated(date, 6), stories);

    [Fact]
    public void A_name_has_one_page_at_the_code_points_of_its_simplified_form_in_every_script()
    {
        var pages = Pages(
            Issue("seeds/a.txt", "2019-02-01", Article, Dispatch, Photo), Issue("seeds/b.txt", "2021-02-01", Article));
        Assert.Equal("叶伟", pages["zh-hans/names/u53f6-u4f1f/index.html"].QuerySelector("h1")!.TextContent);
        Assert.Equal("葉偉", pages["zh-hant/names/u53f6-u4f1f/index.html"].QuerySelector("h1")!.TextContent);

        var page = pages["zh-hans/" + WangMing];
        Assert.Equal(["长桥通车", "长桥通车", "冬麦返青", "江上晨雾"], page.QuerySelectorAll("li a[href*='/xinqu/']").Select(a => a.TextContent));
        Assert.Contains("记者；摄影 2019–2021", page.QuerySelector(".from")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_in_another_paper_stands_apart()
    {
        var pages = Pages(Issue("seeds/a.txt", "2021-02-01", Article), Samples.Page("seeds/b.txt", Sidecar.Empty, Photo));
        var papers = pages["zh-hans/" + WangMing].QuerySelectorAll("section");
        Assert.Equal([("新区报", "长桥通车"), ("报纸名称不详", "江上晨雾")], papers.Select(paper =>
            (paper.QuerySelector("h2")!.TextContent, paper.QuerySelector("li a")!.TextContent)));
    }

    [Fact]
    public void The_index_has_names_and_agencies_by_first_character_and_nothing_that_is_no_name()
    {
        var index = Pages(Issue("seeds/a.txt", "2021-02-01", Article, Dispatch, Photo))["zh-hans/names/index.html"];
        Assert.Equal(["叶", "新", "王"], index.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(["叶伟", "新华社", "王明"], index.QuerySelectorAll("main li a").Select(a => a.TextContent));
    }

    [Fact]
    public void Each_script_has_the_names_in_the_order_of_its_own_forms()
    {
        var forms = new Dictionary<string, string> { ["叶伟"] = "葉偉", ["余立锦"] = "餘立錦", ["余嘉"] = "余嘉" };
        var site = RenderedSite.Of(Samples.Archive(Samples.Config(), new DiagnosticBag(),
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6))), ListedArchive.Unconverted);
        var list = NameList.OfPeople([.. forms.Select(form => new NameEntry(form.Key, Samples.Config().Scripts
            .ToImmutableSortedDictionary(script => script, script => script == Script.Hans ? form.Key : form.Value), []))]);
        var index = ListRenderer.IndexOfNames(site, list, new DiagnosticBag()).ToList();
        string Names(string script) => string.Join('|', ListedArchive.Document(index, $"{script}/names/index.html")
            .QuerySelectorAll("h2, main li a").Select(e => e.TextContent));
        Assert.Equal("余|余嘉|余立锦|叶|叶伟", Names("zh-hans"));
        Assert.Equal("余|余嘉|葉|葉偉|餘|餘立錦", Names("zh-hant"));
    }

    [Fact]
    public void An_index_of_many_names_has_a_page_for_each_first_character_and_every_page_is_light()
    {
        var story = new StoryCard("s01", StoryKind.Article, HasHeadline: true, Samples.Config().Scripts
            .ToImmutableSortedDictionary(script => script, _ => "这是一条长得需要转行才排得下的头条新闻的主标题"));
        var page = Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6));
        NameEntry Named(string name, int stories) => new(name,
            Samples.Config().Scripts.ToImmutableSortedDictionary(script => script, _ => name),
            [.. Enumerable.Repeat(new NamedStory(page, story, [NameRole.Reporter]), stories)]);
        var names = Enumerable.Range(0, 1_200).Select(n => Named($"王{(char)('一' + n)}", 1)).Append(Named("新华社", 9_000))
            .ToImmutableArray();
        var site = RenderedSite.Of(Samples.Archive(Samples.Config(), new DiagnosticBag(), page), ListedArchive.Unconverted);

        var list = NameList.OfPeople(names);
        var index = ListRenderer.IndexOfNames(site, list, new DiagnosticBag()).ToList();
        Assert.Equal([("新", "u65b0/index.html"), ("王", "u738b/index.html")],
            ListedArchive.Document(index, "zh-hans/names/index.html").QuerySelectorAll("main li a")
                .Select(a => (a.TextContent, a.GetAttribute("href"))).Order());
        Assert.Equal(1_200,
            ListedArchive.Document(index, "zh-hans/names/u738b/index.html").QuerySelectorAll("main li a").Length);
        var agency = ListRenderer.OfNames(site, list, [names[^1]], new DiagnosticBag()).ToList();
        Assert.Equal("8,500 篇", ListedArchive.Document(agency, "zh-hans/names/u65b0-u534e-u793e/index.html")
            .QuerySelector("main > p > a[href^='../../search/']")!.TextContent);
        Assert.All(index.Concat(agency), file => Assert.InRange(file.Bytes.Length, 1, 150_000));
    }

    [Fact]
    public void The_names_of_a_by_line_a_dateline_and_a_credit_lead_to_their_pages()
    {
        var pages = Pages(Issue("seeds/a.txt", "2021-02-01", Article, Dispatch, Photo));
        IEnumerable<(string, string?)> Links(string story, string within) =>
            pages[$"zh-hans/xinqu/2021-02-01/06/{story}/index.html"].QuerySelectorAll($"{within} a[href*=names]")
                .Select(a => (a.TextContent, a.GetAttribute("href")));

        Assert.Equal([("王明", "../../../../names/u738b-u660e/index.html"), ("叶伟", "../../../../names/u53f6-u4f1f/index.html")],
            Links("01", ".byline"));
        Assert.Equal(["新华社", "王明"], Links("02", ".dateline").Select(link => link.Item1));
        Assert.Equal(["王明"], Links("03", ".credit").Select(link => link.Item1));
        Assert.All(pages.Values.SelectMany(page => page.QuerySelectorAll(".byline a, .credit a, .dateline a"))
            .Select(link => "zh-hans/" + link.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal)),
            path => Assert.Contains(path, pages.Keys));
    }

    [Theory]
    [InlineData("日"), InlineData("2021"), InlineData("本报记者"), InlineData("张三 李四"), InlineData("A")]
    public void Is_no_name(string printed) =>
        Assert.DoesNotContain(
            Pages(Issue("seeds/a.txt", "2021-02-01", Samples.Story("s01").With(UnitKind.Byline, printed, printed))).Keys,
            path => path.StartsWith("zh-hans/names/u", StringComparison.Ordinal));

    [Theory]
    [InlineData("本报北京2月13日电（记者王明）", "北京")]
    [InlineData("据新华社金边1月30日电", "金边")]
    [InlineData("本报北京、上海 2 月 13 日电", "北京 上海")]
    [InlineData("〔記者王明／臺中報導〕", "臺中")]
    [InlineData("本报讯（记者王明）", "")]
    [InlineData("（中央社記者施芳高雄26日電）", "")]
    public void A_dateline_names_the_place_it_came_from_in_an_index_of_its_own(string dateline, string places)
    {
        var story = Samples.Story("s01", headline: "长桥通车").With(UnitKind.Dateline, dateline);
        var pages = Pages(Issue("seeds/a.txt", "2021-02-01", story));
        Assert.Equal(places.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            pages["zh-hans/places/index.html"].QuerySelectorAll("main li a").Select(a => a.TextContent));
        Assert.DoesNotContain(pages["zh-hans/names/index.html"].QuerySelectorAll("main li a"),
            a => places.Split(' ').Contains(a.TextContent));
    }
}
