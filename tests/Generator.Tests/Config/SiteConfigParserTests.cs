using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Typesetting;

namespace Banmian.Tests.Config;

public class SiteConfigParserTests
{
    private const string Title = "title: {zh-Hans: 报, zh-Hant: 報}\n";

    private readonly DiagnosticBag bag = new();

    private SiteConfig? Read(string yaml) => SiteConfigParser.Read(yaml, "site-config.yml", bag);

    [Fact]
    public void Fills_in_what_may_be_left_out()
    {
        var config = Read(Title)!;
        Assert.Equal("报", config.Titles[Script.Hans]);
        Assert.Equal("報", config.Titles[Script.Hant]);
        Assert.Equal([Script.Hans, Script.Hant], config.Scripts);
        Assert.Equal("s2tw", config.Traditional.Single().Config);
        Assert.Null(config.BaseUrl);
        Assert.Empty(config.Papers);
        Assert.Empty(config.Descriptions);
        Assert.Empty(config.Severities);
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Takes_over_everything_that_is_stated()
    {
        var config = Read("""
            schema: 1
            title: {zh-Hant: 報}
            description: {zh-Hant: 述}
            base-url: https://example.org/archive
            scripts: [zh-Hant]
            traditional: s2hk
            papers:
              renmin-ribao: {zh-Hans: 人民日报, zh-Hant: 人民日報}
            rules:
              NP008: off
            """)!;
        Assert.Empty(bag.Items);
        Assert.Equal("述", config.Descriptions[Script.Hant]);
        Assert.Equal("https://example.org/archive/", config.BaseUrl!.AbsoluteUri);
        Assert.Equal([Script.Hant], config.Scripts);
        Assert.Equal("s2hk", config.Traditional.Single().Config);
        Assert.Equal("人民日报", config.Papers["renmin-ribao"].Names[Script.Hans]);
        Assert.Equal(Severity.Off, config.Severities["NP008"]);
    }

    [Theory]
    [InlineData("https://例子.中国/报", "https://xn--fsqu00a.xn--fiqs8s/%E6%8A%A5/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    [InlineData("https://[::1]/a/", "https://[::1]/a/")]
    public void An_address_is_written_as_sitemaps_need_it(string written, string address) =>
        Assert.Equal(address, Read($"{Title}base-url: {written}")!.BaseUrl!.AbsoluteUri);

    [Fact]
    public void Reads_the_configuration_that_is_shipped()
    {
        Assert.NotNull(SiteConfigParser.Load(new SiteFolder(SampleSite.Folder), bag));
        Assert.Empty(bag.Items);
    }

    [Theory]
    [InlineData("", "site-config.yml: error NP106: “title” is missing (add “title:” with a line for each script below it)")]
    [InlineData("title: {zh-Hans: 报}", "site-config.yml:1:8: error NP106: title has no text for zh-Hant (add “zh-Hant: …”)")]
    [InlineData(Title + "schema: 2", "site-config.yml:2:9: error NP105: “2” is not a schema this program knows "
        + "(it reads schema 1: use the version of the program that this archive was made with, or a newer one)")]
    [InlineData("title: 报", "site-config.yml:1:8: error NP104: “title” must be keys and values, indented below it")]
    [InlineData("title: {zh-Hans: '', zh-Hant: 報}",
        "site-config.yml:1:18: error NP104: the value is blank (give one, or leave the key out if it is not known)")]
    [InlineData(Title + "baseurl: x",
        "site-config.yml:2:1: error NP102: “baseurl” is not a key of this file (did you mean “base-url”? use one of: "
            + "schema, title, description, "
            + "base-url, scripts, traditional, quotes, variants, page-size, print, make-up, papers, rules, encoding, "
                + "largest-dump, paths, "
            + "institution, contact, corrections, licence, commas, epub, missing-pictures)")]
    [InlineData(Title + "base-url: example.org",
        "site-config.yml:2:11: error NP105: “example.org” is not an address a site can have (write it in full, as "
            + "https://example.org/archive/)")]
    [InlineData(Title + "base-url: https://example.org/?a=b",
        "site-config.yml:2:11: error NP105: “https://example.org/?a=b” is not an address a site can have (write it in full, as "
            + "https://example.org/archive/)")]
    [InlineData(Title + "scripts: []",
        "site-config.yml:2:10: error NP105: no script is named (name one or more of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK)")]
    [InlineData(Title + "scripts: [zh-Hans, zh-Hans]",
        "site-config.yml:2:20: error NP105: “zh-Hans” is named twice (name each script once)")]
    [InlineData(Title + "scripts: [zh-Hans, ja]",
        "site-config.yml:2:20: error NP105: “ja” is not a script (use one of: zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK)")]
    [InlineData(Title + "traditional: tw2s",
        "site-config.yml:2:14: error NP105: “tw2s” does not make Traditional text (use one of: s2tw, s2t, s2hk, s2twp, and the "
            + "path of an OpenCC configuration of your own (.json))")]
    [InlineData(Title + "page-size: a0",
        "site-config.yml:2:12: error NP105: “a0” is not a page size (write broadsheet (390x540), tabloid (275x390), a3, a4, or "
            + "width x height in millimetres, as 300x450)")]
    [InlineData(Title + "page-size: 100x150",
        "site-config.yml:2:12: error NP105: “100x150” has a side that is not between 200 and 900 mm (write broadsheet "
            + "(390x540), tabloid (275x390), a3, a4, or width x height in millimetres, as 300x450)")]
    [InlineData(Title + "page-size: 540x390",
        "site-config.yml:2:12: error NP105: “540x390” is wider than high, as no newspaper page is (write broadsheet (390x540), "
            + "tabloid (275x390), a3, a4, or width x height in millimetres, as 300x450)")]
    [InlineData(Title + "make-up: vertical",
        "site-config.yml:2:10: error NP104: “make-up” must be keys and values, indented below it")]
    [InlineData(Title + "make-up: {zh-Hant: upright}",
        "site-config.yml:2:20: error NP105: “upright” is not a way to make up a page (use one of: horizontal, vertical)")]
    [InlineData(Title + "make-up: {ja: vertical}",
        "site-config.yml:2:11: error NP105: “ja” is not a script (use one of: zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK)")]
    [InlineData(Title + "corrections: http://example.org/new",
        "site-config.yml:2:14: error NP105: “http://example.org/new” is not where corrections can be sent (write an address of "
            + "mail, or of a form, as https://github.com/OWNER/REPO/issues/new)")]
    [InlineData(Title + "corrections: https://example.org/new#form",
        "site-config.yml:2:14: error NP105: “https://example.org/new#form” is not where corrections can be sent (write an "
            + "address of mail, or of a form, as https://github.com/OWNER/REPO/issues/new)")]
    [InlineData(Title + "corrections: javascript:alert(1)",
        "site-config.yml:2:14: error NP105: “javascript:alert(1)” is not where corrections can be sent (write an address of "
            + "mail, or of a form, as https://github.com/OWNER/REPO/issues/new)")]
    [InlineData(Title + "print: {crop-marks: yes}", "site-config.yml:2:21: error NP105: “yes” is neither true nor false")]
    [InlineData(Title + "print: {bleed: 30}",
        "site-config.yml:2:16: error NP105: “30” is not a bleed (write millimetres, from 0 to 20; 3 is usual)")]
    [InlineData(Title + "print: {bleed: -1}",
        "site-config.yml:2:16: error NP105: “-1” is not a bleed (write millimetres, from 0 to 20; 3 is usual)")]
    [InlineData(Title + "print: {marks: true}",
        "site-config.yml:2:9: error NP102: “marks” is not a key of this file (use one of: browser, crop-marks, bleed, qr)")]
    [InlineData(Title + "print: {qr: yes}", "site-config.yml:2:13: error NP105: “yes” is neither true nor false")]
    [InlineData(Title + "papers: {Renmin: {zh-Hans: 报, zh-Hant: 報}}",
        "site-config.yml:2:10: error NP105: “Renmin” cannot be part of an address (use lower-case letters a-z, figures and "
            + "hyphens between them)")]
    [InlineData(Title + "papers: {../x: {zh-Hans: 报, zh-Hant: 報}}",
        "site-config.yml:2:10: error NP105: “../x” cannot be part of an address (use lower-case letters a-z, figures and "
            + "hyphens between them)")]
    [InlineData(Title + "papers: {undated: {zh-Hans: 报, zh-Hant: 報}}",
        "site-config.yml:2:10: error NP105: “undated” is an address of the archive's own (give the paper another slug)")]
    [InlineData(Title + "papers: {a: 人民日报}",
        "site-config.yml:2:13: error NP104: “a” must be the paper's name in each script, as in “a: { zh-Hans: 人民日报, "
            + "zh-Hant: … }”")]
    [InlineData(Title + "papers: {a: {zh-Hans: 报}}",
        "site-config.yml:2:13: error NP106: paper “a” has no text for zh-Hant (add “zh-Hant: …”)")]
    [InlineData(Title + "rules: {NP999: off}",
        "site-config.yml:2:9: error NP105: “NP999” is not a rule (use the id a diagnostic shows, as NP008)")]
    [InlineData(Title + "rules: {NP008: loud}",
        "site-config.yml:2:16: error NP105: “loud” is not a severity (use one of: error, note, off, warning)")]
    [InlineData(Title + "rules: {NP001: off}",
        "site-config.yml:2:16: error NP105: NP001 (a text file is not in the encoding it should be in) stays an error (remove "
            + "this line and correct what it reports)")]
    public void Reports_what_it_cannot_use_at_its_line(string yaml, string report)
    {
        Assert.Null(Read(yaml));
        Assert.Equal(report, Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Reports_a_folder_without_configuration()
    {
        using var empty = new TempFolder();
        Assert.Null(SiteConfigParser.Load(new SiteFolder(empty.Path), bag));
        Assert.StartsWith("site-config.yml: error NP100: there is no site-config.yml in ", Assert.Single(bag.Items).ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("臺: 台", null)]
    [InlineData("裡: 里", null)]
    [InlineData("臺: 裡", "site-config.yml:3:6: error NP423: “臺” and “裡” are not two traditional forms of one character")]
    [InlineData("臺: 臺", "site-config.yml:3:6: error NP423: “臺” and “臺” are not two")]
    [InlineData("臺灣: 台灣", "site-config.yml:3:7: error NP423")]
    [InlineData("臺: [台]", "site-config.yml:3:6: error NP104")]
    [InlineData("zh-Hant: {臺: 台}", null)]
    [InlineData("zh-Hant: 台", "site-config.yml:3:12: error NP104: “zh-Hant” must be pairs of forms, as in “臺: 台”")]
    [InlineData("zh-Hant-HK: {臺: 台}", "site-config.yml:3:3: error NP105: “zh-Hant-HK” is not a script of this site")]
    public void Checks_the_forms_a_site_prefers(string line, string? error)
    {
        var config = Read($"{Title}variants:\n  {line}\n");

        Assert.Equal(error is null, config is not null);
        if (error is not null)
            Assert.StartsWith(error, Assert.Single(bag.Items).ToString());
    }

    [Theory]
    [InlineData("{裡: 裏, 裏: 里}", "site-config.yml:2:15: error NP423: “裏” is itself a form that is not wanted")]
    [InlineData("{裡: 裏, zh-Hant: {裏: 里}}", "site-config.yml:2:31: error NP423: “裏” is itself a form that is not wanted")]
    public void Refuses_a_form_that_is_wanted_and_not_wanted(string variants, string error)
    {
        Assert.Null(Read($"{Title}variants: {variants}\n"));
        Assert.StartsWith(error, Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Takes_marks_and_forms_for_all_of_Traditional_or_for_one_script()
    {
        var config = Read($$"""
            {{Title}}scripts: [zh-Hans, zh-Hant-TW, zh-Hant-HK]
            quotes: {zh-Hant-HK: curly}
            variants: {眾: 衆, zh-Hant-TW: { 臺: 台 } }

            """)!;
        Assert.Equal(["zh-Hant-TW Corner 眾衆 臺台", "zh-Hant-HK Curly 眾衆"], config.Traditional.Select(form =>
            $"{form.Script} {form.Quotes} {string.Join(' ', form.Variants.Select(v => v.Key + v.Value).Order(StringComparer.Ordinal))}"));
    }

    [Theory]
    [InlineData("", 390, 540)]
    [InlineData("page-size: broadsheet\n", 390, 540)]
    [InlineData("page-size: tabloid\n", 275, 390)]
    [InlineData("page-size: a3\n", 297, 420)]
    [InlineData("page-size: a4\n", 210, 297)]
    [InlineData("page-size: 300x450\n", 300, 450)]
    [InlineData("page-size: 390 × 550 mm\n", 390, 550)]
    public void Takes_the_sheet_pages_are_made_up_for(string line, int width, int height) =>
        Assert.Equal(new Sheet(width, height), Read(Title + line)!.Sheet);

    [Theory]
    [InlineData("", false)]
    [InlineData("make-up: {zh-Hant: vertical}\n", true)]
    [InlineData("make-up: {zh-Hant: horizontal}\n", false)]
    public void Takes_how_the_pages_of_a_script_are_made_up(string line, bool isVertical)
    {
        var config = Read(Title + line)!;
        Assert.Equal(isVertical ? WritingDirection.Vertical : WritingDirection.Horizontal, config.DirectionOf(Script.Hant));
        Assert.Equal(WritingDirection.Horizontal, config.DirectionOf(Script.Hans));
    }

    [Theory]
    [InlineData("", "Corner")]
    [InlineData("quotes: corner\n", "Corner")]
    [InlineData("quotes: curly\n", "Curly")]
    public void Takes_the_quotation_marks_of_Traditional(string line, string expected) =>
        Assert.Equal(expected, Read(Title + line)!.Traditional.Single().Quotes.ToString());

    [Theory]
    [InlineData("quotes: round\n", "site-config.yml:2:9: error NP105")]
    [InlineData("quotes: [corner]\n", "site-config.yml:2:9: error NP104: “quotes” must be corner or curly, or a line for each")]
    [InlineData("quotes: {zh-Hans: curly}\n", "site-config.yml:2:10: error NP105: “zh-Hans” is not a script of this site")]
    [InlineData("traditional: s2twp\n", "site-config.yml:2:14: warning NP421")]
    public void Says_what_it_thinks_of_a_form_of_Traditional(string line, string expected)
    {
        Read(Title + line);
        Assert.StartsWith(expected, Assert.Single(bag.Items).ToString());
    }

    [Theory]
    [InlineData("scripts: [zh-Hans]\ntraditional: s2hk\n", "zh-Hant s2hk")] // for dumps in Traditional
    [InlineData("scripts: [zh-Hans, zh-Hant-TW, zh-Hant-HK]\n", "zh-Hant-TW s2tw, zh-Hant-HK s2hk")]
    [InlineData("scripts: [zh-Hant-HK, zh-Hans, zh-Hant]\n", "zh-Hant-HK s2hk, zh-Hant s2tw")]
    [InlineData("scripts: [zh-Hans, zh-Hant, zh-Hant-HK]\ntraditional: s2t\n", "zh-Hant s2t, zh-Hant-HK s2hk")]
    public void Takes_plain_zh_Hant_for_what_traditional_says(string lines, string forms)
    {
        Assert.Equal(forms, string.Join(", ", Read(Title + lines)!.Traditional.Select(form => $"{form.Script} {form.Config}")));
        Assert.Empty(bag.Items);
    }

    [Theory]
    [InlineData("scripts: [zh-Hans, zh-Hant-HK]\ntraditional: s2tw\n",
        "site-config.yml:3:14: error NP425: “traditional” is about zh-Hant, which this site does not publish (leave it out, or "
            + "publish zh-Hant: zh-Hant-HK is always s2hk)")]
    [InlineData("scripts: [zh-Hans, zh-Hant, zh-Hant-TW]\n",
        "site-config.yml:2:29: error NP425: zh-Hant and zh-Hant-TW would be the same text, both by s2tw (publish one of them, "
            + "or name another configuration for zh-Hant under “traditional”)")]
    [InlineData("traditional: s2hk\nscripts: [zh-Hant-HK, zh-Hant]\n",
        "site-config.yml:3:23: error NP425: zh-Hant-HK and zh-Hant would be the same text, both by s2hk")]
    public void Reports_scripts_that_do_not_go_together(string lines, string expected)
    {
        Assert.Null(Read(Title + lines));
        Assert.StartsWith(expected, Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Takes_for_Hong_Kong_what_is_said_of_zh_Hant_where_nothing_else_is()
    {
        var config = Read(Title + """
            description: {zh-Hans: 述, zh-Hant: 述, zh-Hant-HK: 港}
            scripts: [zh-Hans, zh-Hant-TW, zh-Hant-HK]
            make-up: {zh-Hant: vertical, zh-Hant-HK: horizontal}
            papers:
              renmin-ribao: {zh-Hans: 人民日报, zh-Hant: 人民日報}
            """)!;

        Assert.Empty(bag.Items);
        Assert.Equal("報", config.Titles[Script.HongKong]);
        Assert.Equal("港", config.Descriptions[Script.HongKong]);
        Assert.Equal("人民日報", config.Papers["renmin-ribao"].Names[Script.Taiwan]);
        Assert.Equal(WritingDirection.Vertical, config.DirectionOf(Script.Taiwan));
        Assert.Equal(WritingDirection.Horizontal, config.DirectionOf(Script.HongKong));
    }

    [Theory]
    [InlineData("5 MB", 5_000_000)]
    [InlineData("800 KB", 800_000)]
    [InlineData("12MB", 12_000_000)]
    public void Reads_how_large_a_dump_may_be(string size, long bytes)
    {
        var config = Read($"{Title}largest-dump: {size}\nencoding: Big5-HKSCS")!;
        Assert.Equal((bytes, "big5-hkscs"), (config.LargestDump, config.Encoding!.Name));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("commas: full-width", true)]
    [InlineData("commas: as-dumped", false)]
    public void Reads_ASCII_commas_full_width_unless_told(string line, bool widens) =>
        Assert.Equal(widens, Read(Title + line)!.WidensCommas);

    [Theory]
    [InlineData("", true)]
    [InlineData("missing-pictures: box", true)]
    [InlineData("missing-pictures: caption", false)]
    public void Frames_missing_pictures_unless_told(string line, bool frames) =>
        Assert.Equal(frames, Read(Title + line)!.FramesMissingPictures);

    [Fact]
    public void Takes_dumps_of_up_to_5_mb_in_utf8_unless_told()
    {
        var config = Read(Title)!;
        Assert.Equal((5_000_000, null), (config.LargestDump, config.Encoding));
    }

    [Theory]
    [InlineData("largest-dump: 5", "2:15: error NP105: “5” is not a size a dump can have (write 800 KB, 5 MB, up to 100 MB)")]
    [InlineData("largest-dump: 0 MB",
        "2:15: error NP105: “0 MB” is not a size a dump can have (write 800 KB, 5 MB, up to 100 MB)")]
    [InlineData("largest-dump: 999999 MB",
        "2:15: error NP105: “999999 MB” is not a size a dump can have (write 800 KB, 5 MB, up to 100 MB)")]
    [InlineData("encoding: latin1",
        "2:11: error NP105: “latin1” is not an encoding this program reads (use one of: utf-8, gb18030, gbk, big5, big5-hkscs; "
            + "UTF-16 is recognised by its byte order mark)")]
    [InlineData("missing-pictures: none",
        "2:19: error NP105: “none” is not a way to show that a picture is missing (use one of: box, caption)")]
    [InlineData("commas: ascii",
        "2:9: error NP105: “ascii” is not a way to read ASCII commas (use one of: full-width, as-dumped)")]
    public void Reports_a_size_an_encoding_or_a_way_it_does_not_know(string line, string report)
    {
        Assert.Null(Read(Title + line));
        Assert.Equal($"site-config.yml:{report}", bag.Items.Single().ToString());
    }
}
