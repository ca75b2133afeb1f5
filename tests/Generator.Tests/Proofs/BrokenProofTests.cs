using Banmian.Diagnostics;
using Banmian.Proofs;

namespace Banmian.Tests.Proofs;

/// <summary>Proofs that must be refused, with what is said of them and where.</summary>
public class BrokenProofTests
{
    private static readonly ProofPage Small = ProofPage.Small;

    public static TheoryData<string, string, string> Changes => new()
    {
        { "schema: 1", "schema: 2", "2:9: error NP520: “2” is not a schema this program knows" },
        { "schema: 1\n", "", "1:1: error NP520: the front matter has no schema" },
        { "source: \"page.txt\"", "source: other.txt",
            "3:9: error NP520: this proof was made from other.txt, but is beside page.txt" },
        { "sha256: 277f7e", "sha256: 277f7",
            "4:9: error NP521: “277f7034a478a678666087001bd1ebc31d8cc6606baa6a2ed8fe61d6d5156d5” is not a SHA-256" },
        { "state: unread", "state: done", "5:8: error NP520: “done” is not a state of a proof" },
        { "state: unread", "state: read once", "5:8: error NP520: the page is read once, but 0 readers are named" },
        { "state: unread\nreaders: []", "state: read once\nreaders: [李小满]",
            "6:11: error NP520: “李小满” is not a reader and a day" },
        { "readers: []", "readers: [", "6:11: error NP101: " },
        { "readers: []", "colour: red", "6:1: error NP102: “colour” is not a key of this file" },
        { "readers: []", "readers: []\nmoved: {s01: s02}",
            "7:8: error NP520: story s01 stands in this proof, so it has not moved" },
        { "readers: []", "readers: []\nmoved: {s05: s09}",
            "7:8: error NP520: story s05 is said to have moved to s09, which is not a story of this proof" },
        { "readers: []", "readers: []\nmoved: {s05: ../x}", "7:14: error NP520: “../x” is not a story" },
        { "---\nschema", "schema", "1:1: error NP520: there is no front matter between two lines of ---" },
        { "{#s01 .brief", "{#s01 .poem", "9:1: error NP522: “.poem” is not a kind of story" },
        { "{#s01 .brief", "{.brief", "9:1: error NP522: the story has no id" },
        { "{#s01 .brief", "{#one .brief", "9:1: error NP522: the story has no id of the form s01: “one”" },
        { "{#s01 .brief", "{#s02 .brief", "17:1: error NP524: story s02 is in line 9 already" },
        { ProofPage.SureOfFirst + " lines=1 ", "sure=much lines=1 ", "9:1: error NP522: “much” is not a confidence" },
        { "{lines=6-7", "{line=6-7", "15:38: error NP522: “line” is not an attribute of this text (paragraph)" },
        { "{lines=6-7", "{lines=7-6", "15:38: error NP522: “7-6” does not name lines" },
        { "{lines=6-7", "{lines=6-99", "15:1: error NP529: the dump has no line 99; it has 13" },
        { "{lines=6-7", "{.quote lines=6-7", "15:1: error NP522: “.quote” is not a kind of text" },
        { "{lines=6-7", "{#p2 lines=6-7", "15:1: error NP522: “#p2” is not on a story" },
        { "sum=36-769e621c", "sum=none", "15:38: error NP522: “none” is not a sum" },
        { "{lines=6-7", "{lines=5-7",
            "15:1: error NP526: line 5 of the dump does not belong to this text but to the paragraph in line 13" },
        { "明年春天，步道", "明年{春天}，步道", "15:3: error NP523: these braces do not hold attributes" },
        { "明年春天，步道", "明年 {lines=6} 春天，步道", "15:4: error NP523: these braces do not hold attributes" },
        { " {lines=9 sum=5-90732fb4}", "\\{lines=9}", "19:9: error NP523: these braces do not hold attributes" },
        { "明年春天，步道", "明年{春 天，步道", "15:3: error NP523: these braces do not hold attributes" },
        { "明年春天，步道", "明年<b>春天</b>，步道",
            "15:3: error NP523: this is read as a tag or an address, and its characters would be lost" },
        { "明年春天，步道", "[注]: abc\n\n明年春天，步道", "15:1: error NP523: as Markdown, this would lose characters" },
        { "## 草龙舞起来", "# 草龙舞起来", "19:1: error NP523: this is not a heading a proof can have" },
        { ":::photo", ":::picture", "17:1: error NP523: “:::picture” is not a container of a proof" },
        { "{lines=11-12", "{.credit lines=11-12", "23:1: error NP524: the story has a credit in line 21" },
        { "{#s01 .brief", "｛#s01 .brief", "9:12: error NP523: “｛” is full-width, so this is text and no mark of a proof (write {; in" },
        { "{#s01 .brief", "{＃s01 .brief", "9:13: error NP523: “＃” is full-width" },
        { "{lines=6-7", "{lines＝6-7", "15:44: error NP523: “＝” is full-width" },
        { "sum=36-769e621c}", "sum=36-769e621c｝", "15:64: error NP523: “｝” is full-width" },
        { "## 草龙舞起来", "＃＃ 草龙舞起来", "19:1: error NP523: “＃” is full-width" },
        { ":::photo", "：：：photo", "17:1: error NP523: “：” is full-width" },
        { "\n## 健步道", "\n正文。\n\n## 健步道", "9:1: error NP523: this text is in no story" },
        { "state: unread\nreaders: []\n---\n", "state: unread\nreaders: []\n---\n\n## 空 {#s09 .brief}\n",
            "9:1: error NP525: story s09 has no text" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Is_told_at_its_line_and_column(string old, string put, string expected)
    {
        var (text, found) = Small.With(old, put).TryLay();
        Assert.Contains(found, d => d.Severity == Severity.Error && d.ToString()
            .StartsWith("seeds/page.md:" + expected, StringComparison.Ordinal));
        Assert.True(text is null || found.Any(d => d.Severity == Severity.Error));
    }

    [Theory]
    [InlineData("state: unread", "state: read once", "5:8: error NP520")]
    [InlineData("{#s01 .brief", "{#one .brief", "9:1: error NP522")]
    [InlineData("sum=36-769e621c", "sum=none", "15:38: error NP522")]
    public void What_a_proof_lacks_is_told_beside_an_error_that_leaves_its_texts_in_place(string old, string put, string error)
    {
        var left = Small.Proof[Small.Proof.IndexOf("草龙舞起来", StringComparison.Ordinal)..].Split('\n')[0];
        var found = Small.With(old, put).With("## " + left, "").TryLay().Found;
        Assert.Equal([$"seeds/page.md:{error}", "seeds/page.txt:9:1: error NP528"],
            found.Select(told => told.ToString()).Select(told => told[..(told.IndexOf("NP", StringComparison.Ordinal) + 5)]));
    }

    [Theory]
    [InlineData("明年春天，步道", "明年{春天}，步道", "15:3: error NP523")]
    [InlineData("sha256: 277f7e", "sha256: 277f7", "4:9: error NP521")]
    public void Of_a_proof_whose_texts_are_not_all_known_nothing_is_said_to_be_lacking(string old, string put, string error) =>
        Assert.StartsWith($"seeds/page.md:{error}", Assert.Single(Small.With(old, put).TryLay().Found).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void A_proof_nested_deeper_than_any_is_told_at_the_line_where_it_is()
    {
        var bag = new DiagnosticBag();
        Assert.Null(ProofParser.Read(string.Concat(Enumerable.Repeat(":::photo\n", 130)), "seeds/page.md", "page.txt", bag));
        Assert.Matches("^seeds/page.md:1[0-9]{2}: error NP561: the proof is nested too deep ", Assert.Single(bag.Items)
            .ToString());
    }

    [Fact]
    public void A_container_that_is_not_closed_is_told()
    {
        var found = (Small with { Proof = Small.Proof.TrimEnd()[..^3] }).TryLay().Found;
        Assert.Contains(found,
            d => d.ToString() == "seeds/page.md:17:1: error NP523: “:::photo” is not closed "
                + "(end it with a line of three colons)");
    }

    // The advice for what stands in it, to write a backslash before each mark, would have spoilt a right proof.
    [Theory]
    [InlineData(":::furniture\n\n- 第三版\n\n:::\n")]
    [InlineData("## 渡口停航 {#s03 .brief}\n\n渡口停航三日。\n")]
    public void Of_what_an_open_photo_swallows_nothing_is_said(string swallowed)
    {
        var bag = new DiagnosticBag();
        var proof = $"---\nlines: 3\n---\n\n:::photo {{#s02}}\n\n许多福在山上。\n\n{swallowed}";
        Assert.Null(ProofParser.Read(proof, "seeds/page.md", "page.txt", bag));
        Assert.Equal("seeds/page.md:5:1: error NP523: “:::photo” is not closed "
            + "(end it with a line of three colons, above line 9 if that is not part of it)",
            Assert.Single(bag.Items, d => d.Rule == Rules.ProofMarkup).ToString());
    }

    [Fact]
    public void A_text_that_stands_twice_with_its_braces_is_told_so_also_where_one_was_changed()
    {
        var paragraph = Small.Proof[Small.Proof.IndexOf("明年春天", StringComparison.Ordinal)..].Split('\n')[0];
        var changed = paragraph.Replace("盲文导览牌", "语音导览牌", StringComparison.Ordinal);
        foreach (var both in (string[])[$"{paragraph}\n\n{paragraph}", $"{changed}\n\n{paragraph}", $"{paragraph}\n\n{changed}"])
            Assert.Equal("seeds/page.md:17:1: error NP526: this text stands twice, first in line 15 (remove one of the two; where "
                + "the paper printed it twice, take the braces off one of them)",
                Assert.Single(Small.With(paragraph, both).TryLay().Found).ToString());
    }

    [Fact]
    public void A_paragraph_that_stands_twice_once_without_braces_is_a_warning_and_one_that_the_dump_has_twice_is_none()
    {
        var paragraph = Small.Proof[Small.Proof.IndexOf("明年春天", StringComparison.Ordinal)..].Split('\n')[0];
        var added = paragraph.Split(" {")[0];
        var (text, found) = Small.With(paragraph, $"{paragraph}\n\n{added}").TryLay();
        Assert.Equal("seeds/page.md:17:1: warning NP535: this text stands twice, first in line 15 "
            + "(remove one of the two, unless the paper printed it twice)", Assert.Single(found).ToString());
        Assert.NotNull(text);

        var twice = ProofPage.Of(ProofPage.Dump.Replace("\n\n草龙", "\n\n明年春天，步道两边还将增设盲文导览牌，沿线的六处观\n"
            + "景台也将全部改为缓坡。\n\n草龙", StringComparison.Ordinal));
        Assert.Equal(3, twice.Proof.Split("明年春天").Length);
        Assert.Empty(twice.TryLay().Found);
    }

    [Fact]
    public void A_name_that_stands_in_no_text_is_a_warning()
    {
        var found = Small.With("许多福/摄 {.credit names=\"许多福\"", "许多富/摄 {.credit names=\"许多福\"").TryLay().Found;
        Assert.Equal(
            "seeds/page.md:23:1: warning NP533: names says 许多福, and the text does not (write the name the same way in both)",
            Assert.Single(found).ToString());
    }
}
