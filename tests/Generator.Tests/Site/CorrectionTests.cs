using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Banmian.Tests.Site;

/// <summary>Where the configuration says where to, a reader is led to a form or a mail that is filled in already.</summary>
public sealed class CorrectionTests : IDisposable
{
    // Text and path hold what ends an attribute, a parameter or an address.
    private const string Dump = "seeds/a&b #1.txt";

    private readonly TempFolder site = TestSite.Create();

    public CorrectionTests()
    {
        File.Delete(site.FullPath(TestSite.Dump));
        site.Write(Dump, """
            新区公布复核结果
            日前，新区公布年度复核结果，特色产业基地
            顺利通过复核，这是新区坚持创新的成果。
            数据显示，基地今年将实现总产值增长。

            """);
    }

    public void Dispose() => site.Dispose();

    private void Build(string setting)
    {
        site.Write("site-config.yml", site.Read("site-config.yml") + setting);
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/archive/").ExitCode);
    }

    private IEnumerable<(string Address, IHtmlAnchorElement? Link)> Links(string script) =>
        Directory.EnumerateFiles(site.FullPath($"_site/{script}/undated"), "index.html", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(site.FullPath("_site"), Path.GetDirectoryName(path)!).Replace('\\', '/') + "/",
                (IHtmlAnchorElement?)new HtmlParser().ParseDocument(File.ReadAllText(path)).QuerySelector("a.correct")))
            .OrderBy(found => found.Item1, StringComparer.Ordinal);

    private static Dictionary<string, string> Fields(string address) => address[(address.IndexOf('?') + 1)..].Split('&')
        .Select(field => field.Split('=')).ToDictionary(field => field[0], field => Uri.UnescapeDataString(field[1]));

    [Theory]
    [InlineData("zh-hans", "改正文字")]
    [InlineData("zh-hant", "改正文字")]
    public void An_issue_is_filled_in_with_the_dump_its_hash_and_the_page(string script, string word)
    {
        Build("\ncorrections: https://example.org/issues/new?labels=ocr\n");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(site.FullPath(Dump))));
        var links = Links(script).Where(found => found.Link is not null).ToList();
        Assert.Equal(script == "zh-hans" ? 4 : 3, links.Count); // page, story, reading edition; the source view in one script
        foreach (var (address, link) in links)
        {
            Assert.Equal(word, link!.TextContent);
            var href = link.GetAttribute("href")!;
            Assert.StartsWith("https://example.org/issues/new?labels=ocr&title=", href, StringComparison.Ordinal);
            Assert.Matches("^[!-~]+$", href);
            var lines = address.EndsWith("/01/", StringComparison.Ordinal) ? ":1-4" : "";
            Assert.Equal($"改正文字 {Dump}{lines}", Fields(href)["title"]);
            Assert.Equal($"SHA-256 {hash}\r\nhttps://example.org/archive/{address}", Fields(href)["body"]);
        }
    }

    [Theory]
    [InlineData("zh-hans", "改正这一行", "改正这一段")]
    [InlineData("zh-hant", null, "改正這一段")]
    public void The_script_gets_the_words_for_a_line_and_a_paragraph(string script, string? line, string paragraph)
    {
        Build("\ncorrections: a@example.org\n");
        foreach (var (address, link) in Links(script).Where(found => found.Link is not null))
            Assert.Equal(address.EndsWith("/source/", StringComparison.Ordinal) ? line : paragraph, link!.Dataset["here"]);
    }

    [Fact]
    public void A_mail_is_filled_in_too()
    {
        Build("\ncorrections: a@example.org\n");
        var href = Links("zh-hant").Last(found => found.Link is not null).Link!.GetAttribute("href")!;
        Assert.StartsWith("mailto:a@example.org?subject=%E6%94%B9", href, StringComparison.Ordinal);
        Assert.Contains("%0D%0Ahttps%3A%2F%2Fexample.org", href, StringComparison.Ordinal);
        Assert.DoesNotContain('+', href);
    }

    [Fact]
    public void Unless_it_is_asked_for_there_is_no_link()
    {
        Build("");
        foreach (var (_, link) in Links("zh-hans").Concat(Links("zh-hant")))
            Assert.Null(link);
    }
}
