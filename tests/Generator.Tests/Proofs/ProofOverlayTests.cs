using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;

namespace Banmian.Tests.Proofs;

/// <summary>What a person writes in a proof stands, and is told from what was printed.</summary>
public class ProofOverlayTests
{
    private static readonly ProofPage Small = ProofPage.Small;

    [Fact]
    public void A_corrected_character_stands_and_is_told_with_its_place()
    {
        var text = Small.With("打谷场上舞起草龙", "打谷场上舞起了火龙").Lay();
        Assert.Contains("舞起了火龙", text.Reading.Stories[1].Paragraphs[0], StringComparison.Ordinal);
        var change = Assert.Single(text.Collation.Changes);
        Assert.Equal((11, 22, "草", "了火"), (change.Line, change.Column, change.Old, change.New));
        Assert.Equal((1, 2), (text.Collation.Ledger.Changed, text.Collation.Ledger.Added));
    }

    [Fact]
    public void A_taken_out_sentence_is_told_at_its_line()
    {
        var change = Assert.Single(Small.With("，老人和孩子也走得安心", "").Lay().Collation.Changes);
        Assert.Equal((5, "，老人和孩子也走得安心", ""), (change.Line, change.Old, change.New));
    }

    [Fact]
    public void A_headline_written_anew_is_a_change_of_its_line()
    {
        var text = Small.With("## 健步道全线贯通", "## 云麓山有了健步道").Lay();
        Assert.Equal("云麓山有了健步道", text.Reading.Stories[0].Headline);
        Assert.All(text.Collation.Changes, c => Assert.Equal(1, c.Line));
        Assert.Equal("全线贯通", string.Concat(text.Collation.Changes.Select(c => c.Old)));
    }

    [Fact]
    public void A_paragraph_parted_in_two_changes_no_character()
    {
        var text = Small.With("轮椅和婴儿车", "\n\n轮椅和婴儿车").Lay();
        Assert.Equal(["云麓山健步道昨天全线贯通。步道沿等高线修建，全程没有一级台阶，", "轮椅和婴儿车都能通过，老人和孩子也走得安心。"], text.Reading.Stories[0].Paragraphs[..2]);
        Assert.Empty(text.Collation.Changes);
    }

    [Fact]
    public void What_a_person_left_in_no_story_is_not_asked_about()
    {
        var asked = Segmenter.Read(Small.Page, null) with { Loose = [new(LooseKind.Heading, 1, "健步道全线贯通")] };
        var laid =
            ProofOverlay.Proofed(Small.Page, asked, "seeds/page.md", Small.Proof, PrintedFolio.Shared, new DiagnosticBag());
        Assert.Empty(laid!.Reading.Loose);
    }

    [Theory]
    [InlineData("明年春天")]
    [InlineData("后年春天")]
    public void Two_paragraphs_joined_are_one(string changed)
    {
        var proof = Small.Proof;
        var first = proof.IndexOf(" {lines=3-5", StringComparison.Ordinal);
        var second = proof.IndexOf("明年春天", StringComparison.Ordinal);
        var end = proof.IndexOf(" {lines=6-7", StringComparison.Ordinal);
        var attributes = proof[first..proof.IndexOf('\n', first)];
        var joined = proof[..first] + proof[second..end].Replace("明年春天", changed, StringComparison.Ordinal)
            + attributes + proof[proof.IndexOf('\n', end)..];
        var text = (Small with { Proof = joined }).Lay();
        Assert.EndsWith("改为缓坡。", Assert.Single(text.Reading.Stories[0].Paragraphs), StringComparison.Ordinal);
        Assert.Equal(changed == "明年春天" ? [] : ["明"], text.Collation.Changes.Select(c => c.Old));
    }

    [Fact]
    public void Lines_a_person_turned_over_are_one_paragraph() =>
        Assert.Equal(Small.Lay().Reading.Stories[0].Paragraphs[0],
            Small.With("步道沿等高线修建，", "步道沿\n等高线修建，\n").Lay().Reading.Stories[0].Paragraphs[0]);

    [Fact]
    public void Stories_keep_their_ids_when_others_are_put_in_or_change_places()
    {
        var at = Small.Proof.IndexOf(":::photo", StringComparison.Ordinal);
        var front = Small.Proof.IndexOf("## ", StringComparison.Ordinal);
        var text =
            (Small with
            {
                Proof = Small.Proof[..front] + Small.Proof[at..] + "\n## 补遗 {#s03 .brief}\n\n原版漏印的一段。\n\n"
                + Small.Proof[front..at]
            }).Lay();
        Assert.Equal(["s02", "s03", "s01"], text.Reading.Stories.Select(s => s.Id));
        Assert.Equal(["补遗", "原版漏印的一段。"], text.Collation.Changes.Select(c => c.New));
        Assert.Equal(0, text.Collation.Changes[0].Line);
    }

    [Fact]
    public void A_crosshead_is_made_of_a_paragraph_and_back()
    {
        var text = Small.With("\n明年春天", "\n### 明年春天").Lay();
        Assert.Single(text.Reading.Stories[0].Paragraphs);
        Assert.Equal([UnitKind.Paragraph, UnitKind.Crosshead], text.Reading.Stories[0].Units.Select(u => u.Kind)
            .Where(k => k.Traits().Setting == UnitSetting.Block));
        Assert.Empty(text.Collation.Changes);
    }

    [Fact]
    public void A_story_that_stands_as_read_is_filled_by_the_reading()
    {
        var front = Small.Proof.IndexOf("## ", StringComparison.Ordinal);
        var at = Small.Proof.IndexOf(":::photo", StringComparison.Ordinal);
        var text = (Small with { Proof = Small.Proof[..front] + "## {#s01 .as-read lines=3-7}\n\n" + Small.Proof[at..] }).Lay();
        Assert.Equal(Small.Lay().Reading.Stories[0].Paragraphs, text.Reading.Stories[0].Paragraphs);
        Assert.Equal("健步道全线贯通", text.Reading.Stories[0].Headline);
        Assert.Empty(text.Collation.Changes);
    }

    [Fact]
    public void A_persons_headline_stands_over_text_as_read()
    {
        var front = Small.Proof.IndexOf("## ", StringComparison.Ordinal);
        var at = Small.Proof.IndexOf(":::photo", StringComparison.Ordinal);
        var proof = Small.Proof[..front] + "## 健步道全贯通了 {#s01 .as-read lines=3-7}\n\n" + Small.Proof[at..];
        var text = (Small with { Proof = proof }).Lay();
        Assert.Equal("健步道全贯通了", text.Reading.Stories[0].Headline);
        Assert.Equal(2, text.Reading.Stories[0].Paragraphs.Length);
        Assert.Equal([("线", ""), ("", "了")], text.Collation.Changes.Select(c => (c.Old, c.New)));
    }

    [Fact]
    public void What_people_have_read_is_not_doubtful_any_more()
    {
        Assert.InRange(Small.Lay().Reading.Stories[0].Confidence, 0, 0.99);
        var text = Small.With("state: unread\nreaders: []", "state: read twice\nreaders: [李小满 2026-11-20, 王 五 2026-11-22]").Lay();
        Assert.All(text.Reading.Stories, s => Assert.Equal(1, s.Confidence));
        Assert.Equal([new Reader("李小满", "2026-11-20"), new Reader("王 五", "2026-11-22")], text.Review.Readers);
    }

    [Fact]
    public void Text_moved_to_the_furniture_or_dropped_stands_there()
    {
        var credit = Small.Proof[Small.Proof.IndexOf("许多福/摄", StringComparison.Ordinal)..].Split('\n')[0];
        var text =
            (Small with
            {
                Proof = Small.Proof.Replace(credit, "", StringComparison.Ordinal)
                + $"\n:::dropped\n{credit.Replace(".credit names=\"许多福\"", ".illegible", StringComparison.Ordinal)}\n:::\n"
            })
                    .Lay();
        Assert.Equal(("许多福/摄", 13, "illegible"), Assert.Single(text.Reading.Dropped) is var dropped
            ? (dropped.Text, dropped.Extent.First, dropped.Reason) : default);
        Assert.Equal(5, text.Collation.Ledger.Dropped["illegible"]);
        Assert.Empty(text.Reading.Stories[1].Credit);
    }

    [Fact]
    public void Text_taken_out_altogether_is_missed()
    {
        var paragraph = Small.Proof[Small.Proof.IndexOf("明年春天", StringComparison.Ordinal)..].Split('\n')[0];
        var found = Small.With(paragraph, "").TryLay().Found;
        Assert.Equal(
            "seeds/page.txt:6:1: error NP528: “明年春天，步道两边还将增设盲文导览牌，沿线的六处…” is nowhere in seeds/page.md (write it where it "
                + "belongs, below :::furniture, or below :::dropped with a reason, or have it offered there: "
                + "dotnet run --project generator -- proof seeds/page.txt)",
                Assert.Single(found).ToString());
    }

    [Fact]
    public void The_example_of_the_documentation_is_a_proof()
    {
        var lines = File.ReadAllLines(Repository.Path("docs/proofs.md")).SkipWhile(l => l.Trim() != "```markdown").Skip(1)
            .TakeWhile(l => l.Trim() != "```").Select(l => l.Length > 3 ? l[3..] : "");
        var bag = new DiagnosticBag();
        var proof = ProofParser.Read(string.Join('\n', lines), "06.md", "06.txt", bag);
        Assert.Empty(bag.Items);
        Assert.Equal(["s01", "s02"], proof!.Stories.Select(s => s.Id));
        Assert.Single(proof.Furniture);
    }

    [Fact]
    public void Units_are_known_by_their_own_lines_where_one_line_holds_two()
    {
        var text = ProofPage.Of("步道通了\n\n本报讯 云麓山健步道昨天全线贯通，轮椅和婴儿车都能\n通过。 解豪 康凯\n").Lay();
        Assert.Equal(["Headline 1-1", "Byline 4-4", "Dateline 3-3", "Paragraph 3-4"],
            text.Reading.Stories[0].Units.Select(u => $"{u.Kind} {u.Lines[0].First}-{u.Lines[^1].Last}"));
        Assert.Empty(text.Collation.Changes);
    }
}
