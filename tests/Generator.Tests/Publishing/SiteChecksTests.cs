using System.Text;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Tests.Publishing;

public class SiteChecksTests
{
    private static readonly Uri Base = new("https://example.org/archive/");

    /// <summary>
    /// The files once as one bundle and once as a bundle each: what is wrong must be found wherever the border runs.
    /// </summary>
    private static string[] Check(Uri? baseUrl, params (string Path, string Text)[] files)
    {
        var apart = Check(baseUrl, [.. files.Select(file => new[] { file })]);
        Assert.Equal(Check(baseUrl, [files]), apart);
        return apart;
    }

    private static string[] Check(Uri? baseUrl, (string Path, string Text)[][] parts)
    {
        var bag = new DiagnosticBag();
        var bundles = parts.Select(part =>
        {
            var bundle = new Bundle(baseUrl, (_, _) => null);
            foreach (var (path, text) in part)
                bundle.Add(path, Encoding.UTF8.GetBytes(text), bag);
            return (Links: bundle.Close(bag), bundle.Ids);
        }).ToList();
        var ids = bundles.SelectMany(bundle => bundle.Ids).ToDictionary();
        var paths = parts.SelectMany(part => part).Select(file => file.Path).ToList();
        SiteChecks.CheckPaths(paths, bag);
        SiteChecks.CheckLinks(bundles.SelectMany(bundle => bundle.Links), paths.Contains, path => ids[path], (_, _) => null, bag);
        return [.. bag.Items.Select(d => $"{d.Location} {d.Rule.Id}")];
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("index.html")]
    [InlineData("")]
    [InlineData("#p1")]
    [InlineData("../zh-hant/index.html#s02")]
    [InlineData("../zh-hant/index.html?a=b")]
    [InlineData("../%E7%89%88.css")]
    [InlineData("./../a&amp;b.css")]
    [InlineData("https://elsewhere.example/missing")]
    [InlineData("//elsewhere.example/missing")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://example.org/archive/zh-hant/")]
    [InlineData("https://example.org/archive/")]
    [InlineData("/archive/zh-hant/")]
    public void Follows_links_that_lead_somewhere(string link) => Assert.Empty(Check(Base, Site(link)));

    [Theory]
    [InlineData("missing.html")]
    [InlineData("../zh-hant/")] // a folder opens from a server but not from disk
    [InlineData("../zh-hant")]
    [InlineData("../../index.html")]
    [InlineData("../../../zh-hans/index.html")]
    [InlineData("#p2")]
    [InlineData("../zh-hant/index.html#p1")]
    [InlineData("https://example.org/archive/missing/")]
    [InlineData("/zh-hant/")]
    public void Reports_links_that_lead_nowhere(string link) =>
        Assert.Equal(["zh-hans/index.html:2:1 NP600"], Check(Base, Site(link)));

    private static (string, string)[] Site(string link) =>
    [
        ("index.html", "<p>"), ("版.css", ""), ("a&b.css", ""),
        ("zh-hans/index.html", $"<p id=\"p1\">\n<a class=\"x\" href=\"{link}\">清</a>"),
        ("zh-hant/index.html", "<p id=\"s02\">"),
    ];

    [Theory]
    [InlineData("<img src=\"missing.png\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"missing.css\">")]
    [InlineData("<script src=\"missing.js\"></script>")]
    public void Reports_missing_assets(string html) => Assert.Equal(["index.html:1:1 NP600"], Check(null, ("index.html", html)));

    [Theory]
    [InlineData("<!-- <a href=\"missing.html\"> -->")]
    [InlineData("<script>var a = '<a href=\"missing.html\">';</script>")]
    [InlineData("<p>&lt;a href=\"missing.html\"&gt;</p>")]
    public void Takes_only_tags_for_links(string html) => Assert.Empty(Check(null, ("index.html", html)));

    [Fact]
    public void Reports_an_id_that_stands_twice() =>
        Assert.Equal(["index.html:2:1 NP601"],
            Check(null, ("index.html", "<p id=\"a\">\n<p id=\"a\"><p id=\"b\">"), ("b.html", "<p id=\"a\">")));

    [Fact]
    public void Accepts_pages_that_name_each_other_as_their_other_script() =>
        Assert.Empty(Check(Base, [[("a/index.html", Alternates("a", "b")), ("b/index.html", Alternates("a", "b"))]]));

    [Fact]
    public void Reports_a_page_that_is_not_named_back() =>
        Assert.Equal(["a/index.html:2:1 NP602"],
            Check(Base, [[("a/index.html", Alternates("a", "b")), ("b/index.html", Alternates("b", "b"))]]));

    private static string Alternates(string hans, string hant) => $"""
        <link rel="alternate" hreflang="zh-Hans" href="https://example.org/archive/{hans}/">
        <link rel="alternate" hreflang="zh-Hant" href="https://example.org/archive/{hant}/">
        """;

    [Theory]
    [InlineData("../x.html")]
    [InlineData("/x.html")]
    [InlineData("a//x.html")]
    [InlineData("a/./x.html")]
    [InlineData("a\\x.html")]
    [InlineData("c:x.html")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("a\n.html")]
    [InlineData("a./x.html")]
    [InlineData("nul.html")]
    [InlineData(".banmian-files")]
    public void Reports_a_path_that_is_no_file_of_the_output(string path) =>
        Assert.Equal([$"{path} NP603"], Check(null, (path, "")));

    [Theory]
    [InlineData("a/Index.html", "a/index.html", "a/index.html")]
    [InlineData("a", "a/index.html", "a/index.html")]
    public void Reports_paths_that_are_one_place_on_disk(string first, string second, string reported) =>
        Assert.Equal([$"{reported} NP604"], Check(null, (first, ""), (second, "")));

    [Theory]
    [InlineData("zh-hans/undated/000-e511ca848f924cbd/index.html")]
    [InlineData(".nojekyll")]
    [InlineData("assets/版面.css")]
    public void Accepts_ordinary_paths(string path) => Assert.Empty(Check(null, (path, "")));
}
