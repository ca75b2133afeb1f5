using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Tests.Archive;
using Banmian.Tests.Scripts;

namespace Banmian.Tests.Rendering;

public class FeedTests
{
    private const string Base = "https://example.org/archive/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly SiteConverters Converted =
        Converters.OfSite(Converters.Newspaper("s2tw"), Converters.Newspaper("t2s"));

    [Fact]
    public void Holds_the_newest_issues_with_what_atom_requires_of_each()
    {
        var feed =
            Feed("zh-hans", Base, Samples.Dated("2021-01-31", 1), Samples.Dated("2021-02-01", 6), Samples.Dated("2021-02-01", 7));
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(("报纸档案", Base + "zh-hans/", "2021-02-01T12:00:00Z", "报纸档案"),
            (Of(feed, "title"), Of(feed, "id"), Of(feed, "updated"), Of(feed, "author")));
        Assert.Equal(Base + "zh-hans/feed.xml", Link(feed, "self"));
        Assert.Equal(["新区报 · 2021年2月1日", "新区报 · 2021年1月31日"], Entries(feed).Select(e => Of(e, "title")));
        Assert.All(Entries(feed),
            entry =>
                Assert.All(["id", "title", "updated", "published", "author", "content"],
                    name => Assert.NotEmpty(Of(entry, name))));
        Assert.Equal((Base + "zh-hans/xinqu/2021-02-01/", Base + "zh-hans/xinqu/2021-02-01/"),
            (Of(Entries(feed)[0], "id"), Link(Entries(feed)[0], "alternate")));
    }

    [Fact]
    public void Lists_each_page_and_headline_of_an_issue_as_a_link()
    {
        var content = Entries(Feed("zh-hans", Base, Samples.Dated("2021-02-01", 6), Samples.Dated("2021-02-01", 7)))[0]
            .Element(Atom + "content")!;
        Assert.Equal("html", content.Attribute("type")!.Value);
        var links = new HtmlParser().ParseDocument(content.Value).QuerySelectorAll("a")
            .Select(a => (a.TextContent, a.GetAttribute("href")));
        Assert.Equal([("第6版", Base + "zh-hans/xinqu/2021-02-01/06/"), ("新区<公布>结果", Base + "zh-hans/xinqu/2021-02-01/06/01/"),
            ("第7版", Base + "zh-hans/xinqu/2021-02-01/07/"), ("新区<公布>结果", Base + "zh-hans/xinqu/2021-02-01/07/01/")], links);
    }

    [Fact]
    public void Is_in_the_script_of_its_folder()
    {
        var feed = Feed("zh-hant", Base, Samples.Dated("2021-02-01", 6) with { Rights = "新区报社" });
        Assert.Equal("zh-Hant", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(("報紙檔案", "新區報", "新區報社"),
            (Of(feed, "title"), Of(Entries(feed)[0], "author"), Of(Entries(feed)[0], "rights")));
    }

    [Theory]
    [InlineData("2021-02-01", "2021-02-01T12:00:00Z", "2021-02-01T12:00:00Z")]
    [InlineData("2021-02", "2021-02-01T12:00:00Z", null)]
    [InlineData("2021", "2021-01-01T12:00:00Z", null)]
    [InlineData("2021-02-15~", "2021-02-01T12:00:00Z", null)]
    [InlineData("2021-02/2021-04", "2021-02-01T12:00:00Z", null)]
    // .NET's zero, for which the library would write the time of day
    [InlineData("0001-01-01", "0001-01-01T12:00:00Z", "0001-01-01T12:00:00Z")]
    public void Dates_an_issue_by_the_first_day_its_date_can_mean_and_publishes_it_only_on_a_certain_one(string edtf,
        string updated, string? published)
    {
        var entry = Entries(Feed("zh-hans", Base, Samples.Dated(edtf, 1)))[0];
        Assert.Equal((updated, published), (Of(entry, "updated"), entry.Element(Atom + "published")?.Value));
    }

    [Fact]
    public void Leaves_out_what_has_no_date_and_is_there_even_when_nothing_has_one()
    {
        var feed = Feed("zh-hans", Base, Sidecar.Empty);
        Assert.Empty(Entries(feed));
        Assert.Equal("1970-01-01T00:00:00Z", Of(feed, "updated"));
    }

    [Fact]
    public void Holds_no_more_than_the_newest()
    {
        var feed = Feed("zh-hans", Base, [.. Enumerable.Range(1, 25).Select(day => Samples.Dated($"2021-03-{day:00}", 1))]);
        Assert.Equal(Enumerable.Range(6, Banmian.Rendering.Feed.Newest).Reverse()
            .Select(day => $"{Base}zh-hans/xinqu/2021-03-{day:00}/"), Entries(feed).Select(e => Of(e, "id")));
    }

    [Fact]
    public void Says_rights_only_where_all_pages_of_the_issue_share_them()
    {
        var one = Samples.Dated("2021-02-01", 1) with { Rights = "© 甲" };
        Assert.Null(Entries(Feed("zh-hans", Base, one, Samples.Dated("2021-02-01", 2)))[0].Element(Atom + "rights"));
        Assert.Equal("© 甲", Of(Entries(Feed("zh-hans", Base, one, one with { Label = PageLabel.Of(2) }))[0], "rights"));
    }

    [Fact]
    public void Without_a_base_url_links_are_relative_and_names_are_uuids_that_stay()
    {
        var (first, second) =
            (Feed("zh-hans", null, Samples.Dated("2021-02-01", 6)),
                Feed("zh-hans", null, Samples.Dated("2021-02-01", 6), Samples.Dated("2021-02-02", 1)));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Of(first, "id"));
        Assert.Equal(Of(Entries(first)[0], "id"), Of(Entries(second)[1], "id"));
        Assert.Equal(4, new[] { first, second }.SelectMany(f => Entries(f).Select(e => Of(e, "id")).Append(Of(f, "id")))
            .Append(Of(Feed("zh-hant", null, Samples.Dated("2021-02-01", 6)), "id")).Distinct().Count());
        Assert.Null(Link(first, "self"));
        Assert.Equal(("index.html", "xinqu/2021-02-01/index.html"),
            (Link(first, "alternate"), Link(Entries(first)[0], "alternate")));
        Assert.Contains("href=\"xinqu/2021-02-01/06/01/index.html\"", Of(Entries(first)[0], "content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_turns_the_direction_of_text_and_obeys_none_of_it()
    {
        var rights = Samples.Dated("2021-02-01", 1) with { Rights = "©\u202E甲" };
        var feed = Feed("zh-hans", Base, rights);
        Assert.Equal("©〓甲", Of(Entries(feed)[0], "rights"));
        Assert.DoesNotContain(feed.ToString(), c => DirectionControls.Contains(c));
    }

    [Fact]
    public void Is_utf8_and_says_so()
    {
        var bytes = Files(Base, Samples.Dated("2021-02-01", 6))["zh-hans/feed.xml"];
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", Encoding.UTF8.GetString(bytes.Span),
            StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', bytes.ToArray());
    }

    [Theory]
    [InlineData("zh-hant/index.html", "feed.xml")]
    [InlineData("zh-hant/xinqu/2021-02-01/index.html", "../../feed.xml")]
    [InlineData("zh-hant/xinqu/2021-02-01/06/01/index.html", "../../../../feed.xml")]
    [InlineData("index.html", null)]
    public void Is_named_in_the_head_of_the_pages_of_its_script(string path, string? href)
    {
        var page = new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(Files(Base, Samples.Dated("2021-02-01", 6))[path].Span));
        Assert.Equal(href, page.QuerySelector("link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData(Base)]
    [InlineData(null)]
    public void Leads_only_to_pages_of_the_site(string? baseUrl)
    {
        var files = Files(baseUrl, Samples.Dated("2021-02-01", 6), Samples.Dated("2021-02", 1));
        var feed = XDocument.Parse(Encoding.UTF8.GetString(files["zh-hans/feed.xml"].Span));
        var links = feed.Descendants(Atom + "link").Where(link => link.Attribute("rel")!.Value == "alternate")
            .Select(link => link.Attribute("href")!.Value)
            .Concat(feed.Descendants(Atom + "content")
                .SelectMany(content => new HtmlParser().ParseDocument(content.Value).QuerySelectorAll("a")
                    .Select(a => a.GetAttribute("href")!))).ToList();
        Assert.Equal(1 + 2 * 3, links.Count);
        Assert.All(links,
            link => Assert.Contains(new Uri(new Uri(Base + "zh-hans/feed.xml"), link).AbsoluteUri[Base.Length..] is var path
                && path.EndsWith('/') ? path + "index.html" : path, files.Keys));
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files(string? baseUrl, params Sidecar[] pages)
    {
        var bag = new DiagnosticBag();
        var files =
            RenderedSite.Files(Samples.Config(baseUrl), Converted, bag,
                [.. pages.Select((sidecar, i) =>
                    Samples.Page($"seeds/{i}.txt", sidecar, Samples.Story("s01", headline: "新区<公布>结果")))]);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Items));
        return files;
    }

    private static XElement Feed(string folder, string? baseUrl, params Sidecar[] pages) =>
        XDocument.Parse(Encoding.UTF8.GetString(Files(baseUrl, pages)[$"{folder}/feed.xml"].Span)).Root!;

    private static List<XElement> Entries(XElement feed) => [.. feed.Elements(Atom + "entry")];

    private static string Of(XElement element, string child) => element.Element(Atom + child)!.Value;

    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link")
            .SingleOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;
}
