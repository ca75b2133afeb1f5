using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Banmian.Tests.Commands;

namespace Banmian.Tests.Hostile;

/// <summary>Text is data: whatever stands in any text of a site is shown and never run.</summary>
public class MarkupTests
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "\"'><img src=x onerror=alert(2)>", "</title></head><svg onload=alert(3)>",
        "</script><iframe src=\"http://example.org/\">", "{{7*7}}",
        "<a href=\"javascript:alert(5)\">x</a>", "]]><!--", "&lt;b&gt;&#60;i&#62;",
    ];

    /// <summary>A site with one text in every place that holds text.</summary>
    private static TempFolder SiteWith(string text)
    {
        var yaml = text.Replace("'", "''", StringComparison.Ordinal);
        var site = TestSite.Create().Write("seeds/a.png", Pictures.Png).Write(TestSite.Dump, $"""
            引题{text}
            新区公布{text}复核结果
            ▶ 本报记者 张三{text}
            本报讯（记者 张三{text}） 日前，新区公布年度复核结果，特色
            产业基地顺利{text}通过复核，这是新区坚持创新的成果。
            小标题{text}
            数据显示，基地今年将实现总产值增长。

            新区工人在车间里忙碌{text}。 李四/摄

            """);
        site.Write("seeds/page.yml", $"""
            paper: xinqu
            date: 2021-02-01
            page: 1
            section: '{yaml}'
            rights: '{yaml}'
            editors: ['{yaml}', 李丹]
            source: https://example.org/?a="<b>'&c
            note: |
              {text}

              `{text}` [x](javascript:alert(6)) ![{text}](http://example.org/x.png)
            """);
        site.Write("site-config.yml", site.Read("site-config.yml")
            .Replace("papers: {}", $"papers: {{ xinqu: {{ zh-Hans: '{yaml}', zh-Hant: '{yaml}' }} }}", StringComparison.Ordinal)
            .Replace("zh-Hans: 版面 · 报纸档案", $"zh-Hans: '{yaml}'", StringComparison.Ordinal)
            .Replace("zh-Hant: 中文報紙版面的文字檔案，簡體與繁體對照。", $"zh-Hant: '{yaml}'", StringComparison.Ordinal));
        site.Write("pages/about.md",
            $"---\ntitle: '{yaml}'\nscript: zh-Hans\n---\n\n# {text}\n\n{text}\n\n> {text}\n\n| {text} |\n|---|\n| x |\n\n"
                + $"[{text}][1] <javascript:alert(7)>\n\n[1]: data:text/html,x\n");
        site.Write("glossary/own.tsv", $"复核\t<b\t{text}\n");
        foreach (var words in (string[])["templates/words/zh-Hans.yml", "templates/words/zh-Hant.yml"])
            site.Write(words,
                string.Join('\n', SampleSite.Template(words).Split('\n')
                    .Select(line => line.StartsWith("known", StringComparison.Ordinal)
                        || line.StartsWith("source_view:", StringComparison.Ordinal)
                        || line.StartsWith("unknown_date:", StringComparison.Ordinal)
                        ? $"{line[..line.IndexOf(':', StringComparison.Ordinal)]}: '{yaml}'" : line)));
        site.Write("seeds/proofed.txt", "另一个版面的标题\n日前，新区公布年度复核结果，特色产业基地\n顺利通过复核，这是新区坚持创新的成果。\n");
        Assert.Equal("", ProgramRun.Within(site.Path, ["proof", "seeds/proofed.txt"]).Error);
        return site.Write("seeds/proofed.md", site.Read("seeds/proofed.md")
            .Replace("顺利通过", "顺利"
                + string.Concat(
                    text.Select(c => char.IsAscii(c) && char.IsPunctuation(c) || char.IsSymbol(c) ? $"\\{c}" : c.ToString()))
                        + "通过", StringComparison.Ordinal));
    }

    /// <summary>
    /// The markup of the same site with a text that has none in it, beside a page with all kinds of units and one with furniture:
    /// which of them a short page has, depends on how it was read.
    /// </summary>
    private static readonly Lazy<HashSet<string>> Usual = new(() =>
    {
        using var site = SiteWith("普通文字");
        foreach (var (path, bytes) in SampleSite.FilesBelow("seeds"))
            site.Write(path, bytes);
        site.Write("seeds/furniture.txt", File.ReadAllText(Repository.Path("tests/gold/furniture.txt")));
        var (code, errors, _) = TestSite.Build(site, baseUrl: "https://example.org/");
        Assert.True(code == 0, string.Join('\n', errors));
        return MarkupOf(site);
    });

    public static TheoryData<string> Texts => [.. Attacks];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_a_site_becomes_markup(string text)
    {
        using var site = SiteWith(text);
        var (code, errors, _) = TestSite.Build(site, baseUrl: "https://example.org/");
        Assert.True(code == 0, string.Join('\n', errors));
        Assert.Empty(MarkupOf(site).Except(Usual.Value));
        Assert.Contains(Pages(site), page => page.Body!.TextContent.Contains(text, StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(site.FullPath("_site"), "*.xml", SearchOption.AllDirectories))
            XDocument.Load(file);
        foreach (var file in Directory.EnumerateFiles(site.FullPath("_site"), "*.json", SearchOption.AllDirectories))
            JsonDocument.Parse(File.ReadAllText(file)).Dispose();
        foreach (var data in Pages(site).SelectMany(page => page.QuerySelectorAll("script:not([src])")))
            JsonDocument.Parse(data.TextContent).Dispose();
    }

    private static IEnumerable<AngleSharp.Html.Dom.IHtmlDocument> Pages(TempFolder site) =>
        Directory.EnumerateFiles(site.FullPath("_site"), "*.html", SearchOption.AllDirectories)
            .Select(file => new HtmlParser().ParseDocument(File.ReadAllText(file)));

    // Every kind of element with the names of its attributes, the type of a script and the scheme of a link.
    private static HashSet<string> MarkupOf(TempFolder site) =>
        [.. Pages(site).SelectMany(page => page.All)
            .SelectMany(element =>
                element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}{Value(element, attribute)}")
                    .Append(element.LocalName))];

    private static string Value(IElement element, IAttr attribute) => (element.LocalName, attribute.Name) switch
    {
        ("script", "type") => "=" + attribute.Value,
        (_, "href" or "src") => Uri.TryCreate(attribute.Value, UriKind.Absolute, out var address) ? " " + address.Scheme : "",
        _ => "",
    };
}
