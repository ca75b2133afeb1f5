using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Tests.Config;

public class SidecarParserTests
{
    private static readonly ImmutableDictionary<string, Paper> Papers =
        ImmutableDictionary<string,
        Paper>.Empty.Add("renmin-ribao", new Paper("renmin-ribao", ImmutableDictionary<Script, string>.Empty));

    private readonly DiagnosticBag bag = new();

    private Sidecar? Read(string yaml) => SidecarParser.Read(yaml, "seeds/x.yml", Papers, [Script.Hans, Script.Hant], bag);

    private string Only => Assert.Single(bag.Items).ToString();

    [Fact]
    public void Takes_over_everything_that_is_stated()
    {
        var sidecar = Read("""
            paper: renmin-ribao
            date: 2021-02-01
            page: 06
            section: 要闻
            editors: [凌凤, 李丹]
            rights: "© 人民日报社"
            source: https://example.org/2021/02/01/06.pdf
            note: |
              第一行
              第二行
            script: zh-Hant
            """)!;
        Assert.Empty(bag.Items);
        Assert.Equal(["凌凤", "李丹"], sidecar.Editors);
        Assert.Equal(
            new Sidecar("renmin-ribao", new EdtfDate("2021-02-01", 2021, 2, 1), PageLabel.Of(6), "要闻", sidecar.Editors, "© 人民日报社",
                new Uri("https://example.org/2021/02/01/06.pdf"), "第一行\n第二行", Script.Hant, sidecar.Photos, null)
            {
                NoteAt = sidecar.NoteAt,
                Was = sidecar.Was,
            },
            sidecar);
        Assert.Equal(8, sidecar.NoteAt?.Line);
    }

    [Fact]
    public void Marks_of_print_belong_to_a_text()
    {
        var sidecar = Read("section: “两会”专题\neditors: [\"凌凤，李丹\"]\n")!;
        Assert.Equal(("“两会”专题", "凌凤，李丹"), (sidecar.Section, Assert.Single(sidecar.Editors)));
        Assert.Empty(bag.Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing is known\n")]
    [InlineData("---\n")]
    public void Takes_an_empty_sidecar_for_nothing_known(string yaml)
    {
        var sidecar = Read(yaml)!;
        Assert.Empty(sidecar.Editors);
        Assert.Equal(Sidecar.Empty with { Editors = sidecar.Editors, Photos = sidecar.Photos, Was = sidecar.Was }, sidecar);
        Assert.Empty(bag.Items);
    }

    [Theory]
    [InlineData("papr: renmin-ribao",
        "1:1: error NP102: “papr” is not a key of this file (did you mean “paper”? use one of: paper, date, page, "
            + "section, editors, edition, "
            + "issue-number, cn, call-number, place, publisher, rights, rights-uri, source, facsimile, note, script, "
            + "added, withdrawn, photos, encoding, was, unconfirmed)")]
    [InlineData("page: 1\nPage: 2",
        "2:1: error NP102: “Page” is not a key of this file (did you mean “page”? use one of: paper, date, page, section, "
            + "editors, edition, "
            + "issue-number, cn, call-number, place, publisher, rights, rights-uri, source, facsimile, note, script, "
            + "added, withdrawn, photos, encoding, was, unconfirmed)")]
    [InlineData("paper：renmin-ribao", "1:6: error NP101: “：” is full-width, and YAML does not know it (write “:” and a space)")]
    [InlineData("section: 要闻: 综合", "1:12: error NP101: a value with “: ” in it stands without quotation marks (put the value in "
        + "quotation marks: \"…: …\")")]
    [InlineData("page: 1\nrights：x", "2:7: error NP101: “：” is full-width, and YAML does not know it (write “:” and a space)")]
    [InlineData("editors: ［凌凤］\npage 6: 7: 8", "1:10: error NP101: “［” is full-width, and YAML does not know it (write “[”)")]
    [InlineData("page: 1\neditors: [凌凤，李丹]", "2:11: error NP101: “，” is full-width, and YAML does not know it (write “,” and a "
        + "space; a value that holds “，” stands in quotation marks: \"…，…\")")]
    [InlineData("editors: [凌凤、李丹]", "1:11: error NP101: “、” is full-width, and YAML does not know it (write “,” and a "
        + "space; a value that holds “、” stands in quotation marks: \"…、…\")")]
    [InlineData("{page: 1，section: 要闻}", "1:9: error NP101: “，” is full-width, and YAML does not know it (write “,” and a "
        + "space; a value that holds “，” stands in quotation marks: \"…，…\")")]
    [InlineData("{page：1}", "1:6: error NP101: “：” is full-width, and YAML does not know it (write “:” and a space)")]
    [InlineData("{section: 要闻，page：1}", "1:13: error NP101: “，” is full-width, and YAML does not know it (write “,” and a "
        + "space; a value that holds “，” stands in quotation marks: \"…，…\")")]
    [InlineData("{page: 1｝", "1:9: error NP101: “｝” is full-width, and YAML does not know it (write “}”)")]
    [InlineData("editors: ［凌凤］", "1:10: error NP101: “［” is full-width, and YAML does not know it (write “[”)")]
    [InlineData("photos:\n  ｛file: a.jpg｝", "2:3: error NP101: “｛” is full-width, and YAML does not know it (write “{”)")]
    [InlineData("日期：2021-02-01", "1:3: error NP101: “：” is full-width, and YAML does not know it (write “:” and a space)")]
    [InlineData("日期: 2021-02-01", "1:1: error NP102: “日期” is not a key of this file (did you mean “date”? use one of: paper, "
        + "date, page, section, editors, edition, issue-number, cn, call-number, place, publisher, rights, rights-uri, source, "
        + "facsimile, note, script, added, withdrawn, photos, encoding, was, unconfirmed)")]
    [InlineData("page: 1\nunconfirmed: [page, date]", "2:21: error NP105: “date” is marked, and this file does not state it "
        + "(state it here, or take it out of the list)")]
    [InlineData("｛page: 1｝", "1:1: error NP101: “｛” is full-width, and YAML does not know it (write “{”)")]
    [InlineData("“page”: 1", "1:1: error NP101: ““” is full-width, and YAML does not know it (write \" on both sides)")]
    [InlineData("date: “2021-02-01”", "1:7: error NP101: ““” is full-width, and YAML does not know it (write \" on both sides)")]
    [InlineData("page: 1\npage: 2", "2:1: error NP103: “page” is in line 1 already (keep one of the two)")]
    [InlineData("page: 1\ndate: 2021-02-30",
        "2:7: error NP105: “2021-02-30” is not a day of the calendar (write 2021-02-01, 2021/2/1, 2021.2.1, "
            + "20210201, 2021年2月1日, 二〇二一年二月一日 or 民国一一〇年二月一日, a month as 2021-02, a year as 2021, with ? or ~ after "
            + "it where it is uncertain or approximate, or 2021-01/2021-02)")]
    [InlineData("page: A1B", "1:7: error NP105: “A1B” is not a page number (write a figure from 1 to 999, a label such as "
        + "A08, or 2-3 "
            + "for a spread)")]
    [InlineData("page: 0", "1:7: error NP105: “0” is not a page number (write a figure from 1 to 999, a label such as "
        + "A08, or 2-3 "
            + "for a spread)")]
    [InlineData("page: -1", "1:7: error NP105: “-1” is not a page number (write a figure from 1 to 999, a label such as "
        + "A08, or 2-3 "
            + "for a spread)")]
    [InlineData("page: 99999999999", "1:7: error NP105: “99999999999” is not a page number (write a figure from 1 to 999, "
        + "a label such as A08, or 2-3 "
            + "for a spread)")]
    [InlineData("paper: renmin",
        "1:8: error NP107: “renmin” is not a paper of this site (add it below “papers:” in site-config.yml, where these stand: "
            + "renmin-ribao)")]
    [InlineData("editors: 凌凤", "1:10: error NP104: “editors” must be a list, “[a, b]” or one “- a” a line")]
    [InlineData("editors:\n  - 凌凤\n  - [a]", "3:5: error NP104: the item must be a single value")]
    [InlineData("editors: [凌凤, ' ']",
        "1:15: error NP104: the value is blank (give one, or leave the key out if it is not known)")]
    [InlineData("section: [要闻]", "1:10: error NP104: “section” must be a single value")]
    [InlineData("date:", "1:6: error NP104: “date” has no value (give one, or leave the key out if it is not known)")]
    [InlineData("date: ~", "1:7: error NP104: “date” has no value (give one, or leave the key out if it is not known)")]
    [InlineData("script: zh-TW",
        "1:9: error NP105: “zh-TW” is not a script (use one of: zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK)")]
    [InlineData("page: 1\nscript: zh-Hant-HK",
        "2:9: error NP105: “zh-Hant-HK” is not a script of this site (write one of zh-Hans, zh-Hant, or add it to “scripts:” "
            + "in site-config.yml)")]
    [InlineData("source: javascript:alert(1)",
        "1:9: error NP105: “javascript:alert(1)” is not a web address (write it in full, beginning with https:// or http://)")]
    [InlineData("source: www.example.org",
        "1:9: error NP105: “www.example.org” is not a web address (write it in full, beginning with https:// or http://)")]
    [InlineData("a paper of 2021",
        "1:1: error NP101: the file does not hold keys and values (write it as “key: value”, one a line)")]
    [InlineData("- page: 1", "1:1: error NP101: the file does not hold keys and values (write it as “key: value”, one a line)")]
    public void Reports_what_it_cannot_use_at_its_line(string yaml, string report)
    {
        Assert.Null(Read(yaml));
        Assert.Equal("seeds/x.yml:" + report, Only);
    }

    [Theory]
    [InlineData("page: 1\nnote: [a, b", 2)]
    [InlineData("page: 1\n\tdate: 2021", 2)]
    [InlineData("page: \"1", 1)]
    [InlineData("page: 1\n---\npage: 2", 2)]
    [InlineData("note: a\n  b: c: d", 2)]
    [InlineData("page: 1\n? [a]\n: b", 2)]
    [InlineData("note: &a text\nrights: *a", 1)]
    [InlineData("note: !!binary aGk=", 1)]
    [InlineData("%YAML 9.9\n---\npage: 1", 1)]
    public void Translates_yaml_it_does_not_read_to_a_diagnostic_at_its_line(string yaml, int line)
    {
        Assert.Null(Read(yaml));
        var diagnostic = Assert.Single(bag.Items);
        Assert.Equal((Rules.YamlSyntax, line), (diagnostic.Rule, diagnostic.Location.Line));
        Assert.True(diagnostic.Location.Column > 0);
    }

    [Fact]
    public void Is_not_drowned_by_aliases_that_unfold_without_end()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + string.Concat(
                "bcdefghi".Select((c, i) => $"{c}: &{c} [{string.Join(',', Enumerable.Repeat("*" + "abcdefgh"[i], 9))}]\n"));
        Assert.Null(Read(bomb));
        Assert.Equal(
            "seeds/x.yml:1:4: error NP101: anchors (&) and aliases (*) are not read (put the value in quotation marks: "
                + "\"…\")", Only);
    }

    [Fact]
    public void Is_not_drowned_by_deep_nesting()
    {
        Assert.Null(Read("note: " + new string('[', 20_000)));
        Assert.Equal(Rules.YamlSyntax, Assert.Single(bag.Items).Rule);
    }

    [Fact]
    public void Reports_all_faults_of_a_file_at_once_in_the_order_of_its_lines()
    {
        Read("foo: z\npage: x\nbar: z\ndate: y");
        Assert.Equal([1, 2, 3, 4], bag.Items.Select(d => d.Location.Line));
    }

    [Fact]
    public void Takes_over_what_a_library_records()
    {
        var sidecar = Read("""
            page: A08
            edition: 晚版
            issue-number: 第 123 期
            cn: CN 11-0065
            call-number: D62/7
            place: 北京
            publisher: 人民日报社
            rights-uri: https://rightsstatements.org/vocab/InC/1.0/
            facsimile: https://example.org/06.jpg
            was: [/zh-hans/renmin-ribao/2021-02-11/06/, undated/x]
            """)!;
        Assert.Empty(bag.Items);
        Assert.Equal(("a08", "late", "CN 11-0065", "北京"),
            (sidecar.Label?.Address, sidecar.Edition?.Slug, sidecar.Particulars.Cn, sidecar.Particulars.Place));
        Assert.Equal(["renmin-ribao/2021-02-11/06", "undated/x"], sidecar.Was.Select(was => was.Folder));
    }

    [Theory]
    [InlineData("was: [06]")]
    [InlineData("was: [../06/x]")]
    [InlineData("was: [Paper/06]")]
    [InlineData("was: [names/u738b-u660e]")]
    [InlineData("was: [undated/list--2]")]
    [InlineData("was: [a/b/c/d]")]
    public void An_address_that_no_page_can_have_had_is_refused(string yaml)
    {
        Assert.Null(Read(yaml));
        Assert.Contains("is not an address of a page", Only, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_may_be_written_for_each_script()
    {
        var sidecar = Read("note: { zh-Hans: 打印稿, zh-Hant: 列印稿 }")!;
        Assert.Equal(("列印稿", Script.Hant), sidecar.NoteIn(Script.Hant, ofDump: Script.Hans));
        Assert.Equal(("列印稿", Script.Hant), sidecar.NoteIn(Script.HongKong, ofDump: Script.Hans));
        Assert.Equal(("一则", Script.Hans), Read("note: 一则")!.NoteIn(Script.Hant, ofDump: Script.Hans));
    }

    [Theory]
    [InlineData("note: [a]", "1:7: error NP104: “note” must be a single value, or one below each script")]
    [InlineData("note: { zh: a }", "1:9: error NP105: “zh” is not a script")]
    public void A_note_of_another_kind_is_an_error(string yaml, string expected)
    {
        Read(yaml);
        Assert.StartsWith($"seeds/x.yml:{expected}", Only, StringComparison.Ordinal);
    }
}
