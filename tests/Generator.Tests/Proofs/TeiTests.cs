using System.Diagnostics;
using System.Xml.Linq;

namespace Banmian.Tests.Proofs;

/// <summary>
/// Stories as TEI: what a person changed and what the rules did are told apart, and the whole is what the schema says.
/// </summary>
public class TeiTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private const string Dump = """
        The Slow Road 慢 行 之 路 今 日 全 线 开 通

        本报讯（记者 解豪）云麓山健步道昨天全线贯通。步道
        沿等高线修建,全长 12 公里，没有一级台阶，interna-
        tional 客人、轮椅和婴儿车都能通过，外文名 the Slow
        Road 已经启用，老人和孩子也走得安心。
        """;

    [Fact]
    public void Marks_the_printed_line_ends_what_was_normalised_and_what_a_person_changed()
    {
        using var site = Site();
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var story = XDocument.Load(site.FullPath("_site/zh-hans/undated/page/page.xml"), LoadOptions.PreserveWhitespace);
        var paragraph = story.Descendants(Tei + "p").Single(p => p.Attribute(XNamespace.Xml + "id") is not null);
        Assert.Equal(
            "<lb n=\"3\" />云麓山健步道昨天全线贯通。步道<lb n=\"4\" break=\"no\" />沿等高线修建<choice><orig>,</orig><reg>，</reg></choice>全长<choice><orig xml:space=\"preserve\"> "
                + "</orig><reg></reg></choice>12"
            + "<choice><orig xml:space=\"preserve\"> "
            + "</orig><reg></reg></choice>公里，没有一级台阶，interna<choice><orig>-</orig><reg></reg></choice><lb n=\"5\" break=\"no\" "
            + "/>tional"
            + "<choice><orig xml:space=\"preserve\"> </orig><reg></reg></choice>客人、轮椅<choice><sic "
            + "xml:lang=\"zh-Hans\">和</sic><corr>与</corr></choice>婴儿车都能通过，外文名"
            + "<choice><orig xml:space=\"preserve\"> </orig><reg></reg></choice>the Slow <lb n=\"6\" />Road<choice><orig "
            + "xml:space=\"preserve\"> </orig><reg></reg></choice>已经启用，老人和孩子也走得安心。",
            Inner(paragraph));
        Assert.Contains("全长12公里，没有一级台阶，international客人、轮椅与婴儿车都能通过，外文名the Slow Road已经启用", Reading(paragraph),
            StringComparison.Ordinal);
        Assert.Equal("与", Reading(Assert.Single(story.Descendants(Tei + "choice"), c => c.Element(Tei + "sic") is not null)));
    }

    [Fact]
    public void Says_in_a_script_that_was_not_printed_where_the_printed_lines_ended_and_leaves_what_was_printed_as_it_was()
    {
        using var site = Site();
        site.Write("site-config.yml",
            site.Read("site-config.yml").Replace("scripts: [zh-Hans, zh-Hant]", "scripts: [zh-Hant]", StringComparison.Ordinal));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var paragraph = XDocument.Load(site.FullPath("_site/zh-hant/undated/page/page.xml")).Descendants(Tei + "p")
            .Single(p => p.Attribute(XNamespace.Xml + "id") is not null);
        Assert.StartsWith("<lb n=\"3\" />雲麓山健步道昨天全線貫通。步道<lb n=\"4\" break=\"no\" />沿等高線修建", Inner(paragraph),
            StringComparison.Ordinal);
        Assert.Contains("輪椅<choice><sic xml:lang=\"zh-Hans\">和</sic><corr>與</corr></choice>嬰兒車", Inner(paragraph),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Is_what_the_schema_says()
    {
        Assert.SkipWhen(Jing([]) is null && Environment.GetEnvironmentVariable("BANMIAN_JING") != "required",
            "jing is not installed (Debian: apt-get install jing)");
        using var site = Site().Write("seeds/_folder.yml", """
            edition: 晚
            issue-number: 总第123期
            cn: CN 11-0065
            call-number: N/7
            place: 青溪
            publisher: 青溪日报社
            rights: 保留权利
            rights-uri: https://example.org/rights
            """).Write("seeds/page.yml", "facsimile: https://example.org/scan.tif\n");
        foreach (var page in Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt"))
            site.Write("seeds/" + Path.GetFileName(page), File.ReadAllBytes(page));
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/archive/").ExitCode);
        var pages = Directory.GetFiles(site.FullPath("_site"), "page.xml", SearchOption.AllDirectories);
        Assert.True(pages.Length > 10);
        Assert.Equal("晚版 青溪 青溪日报社 总第123期 CN 11-0065 N/7 保留权利", string.Join(' ',
            XDocument.Load(site.FullPath("_site/zh-hans/undated/page/page.xml")).Descendants(Tei + "bibl").First()
                .Elements().Select(element => element.Value).Where(value => value.Length > 0).Take(7)));
        Assert.Equal((0, ""), Jing(["-c", Repository.Path("tests/Generator.Tests/Proofs/page-tei.rnc"), .. pages]));
    }

    private static TempFolder Site()
    {
        var proof = ProofPage.Of(Dump).With("轮椅和婴儿车", "轮椅与婴儿车")
            .With("state: unread\nreaders: []", "state: read once\nreaders: [李小满 2026-11-23]");
        return TestSite.Create().Write("seeds/page.txt", Dump).Write("seeds/page.md", proof.Proof);
    }

    // The text as it is read: of each choice the second.
    private static string Reading(XElement element) =>
        string.Concat(element.DescendantNodes().OfType<XText>()
            .Where(t => t.Ancestors().All(a => a.Name != Tei + "orig" && a.Name != Tei + "sic")).Select(t => t.Value));

    private static string Inner(XElement element) =>
        string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting)))
            .Replace($" xmlns=\"{Tei}\"", "", StringComparison.Ordinal);

    internal static (int Code, string Output)? Jing(string[] arguments)
    {
        try
        {
            using var jing =
                Process.Start(
                    new ProcessStartInfo("jing", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = jing.StandardError.ReadToEndAsync();
            var output = jing.StandardOutput.ReadToEnd();
            jing.WaitForExit();
            _ = error.Result; // warnings of Debian's launcher
            return (jing.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
