using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Tests.Segmentation;
using Banmian.Text;

namespace Banmian.Tests.Proofs;

/// <summary>
/// ASCII commas among ideographs are read as ，, and everything tells so: the runs of the text, the ledger, the proof. What a
/// person wrote stands.
/// </summary>
public class CommaTests
{
    private const string Dump = """
        健步道全线贯通
        　　云麓山健步道昨天全线贯通,步道沿等高线修建 , 全程没有一级台阶，轮椅和
        婴儿车都能通过，老人和孩子也走得安心,
        参加的有1,200人,约翰,Tom,李明。
        """;

    private const string Read =
        "云麓山健步道昨天全线贯通，步道沿等高线修建，全程没有一级台阶，轮椅和婴儿车都能通过，老人和孩子也走得安心，"
        + "参加的有1,200人，约翰,Tom,李明。";

    private static readonly ProofPage Page = ProofPage.Of(Dump);

    [Theory]
    [InlineData("强翅,各", "强翅，各")]
    [InlineData("家中 , 引起", "家中 ， 引起")]
    [InlineData("《春》,“秋”", "《春》，“秋”")]
    [InlineData("1,200人", "1,200人")]
    [InlineData("人,200", "人,200")]
    [InlineData("甲,Tom,乙", "甲,Tom,乙")]
    [InlineData("甲,", "甲,")]
    [InlineData(",甲", ",甲")]
    [InlineData("甲,,乙", "甲,,乙")]
    public void A_comma_is_full_width_where_Chinese_stands_on_both_sides(string text, string read) =>
        Assert.Equal(read, Commas.FullWidthIn(text));

    [Fact]
    public void The_reading_has_them_full_width_with_their_place_and_the_rule()
    {
        var text = ProofPage.Read(Page.Page).Reading.Stories[0][UnitKind.Paragraph]!;
        Assert.Equal(Read, text.Text);
        Assert.Equal([12, 21, 52, 63], text.Printed.Runs.Where(run => run.Rule == TextRun.Comma).Select(run => run.At));
        Assert.Equal((2, 14), text.PlaceOf(12));
    }

    [Fact]
    public void The_ledger_counts_them_and_nothing_counts_as_changed_by_hand()
    {
        var collation = ProofPage.Read(Page.Page).Collation;
        Assert.Equal((4, 0, 0), (collation.Ledger.Commas, collation.Ledger.Changed, collation.Ledger.Added));
        Assert.Empty(collation.Changes);
        Assert.Equal([2, 3, 4], Strip.Of(collation).Where(strip => strip.HasComma).Select(strip => strip.Line));
    }

    [Fact]
    public void A_site_may_keep_them_as_the_dump_has_them()
    {
        var reader = new PageReader(ReaderModel.Shared, Cues.Shared, widensCommas: false);
        Assert.Equal(Read.Replace("贯通，", "贯通,").Replace("修建，", "修建,").Replace("安心，", "安心,").Replace("人，", "人,"),
            reader.Read(Page.Page, null).Stories[0][UnitKind.Paragraph]!.Text);
    }

    [Fact]
    public void The_proof_of_a_page_with_such_commas_reads_as_the_page() => Assert.Null(RoundTripTests.Difference(Page.Page));

    [Fact]
    public void A_proof_that_keeps_the_commas_of_the_dump_stands()
    {
        var text = Page.With("贯通，步道", "贯通,步道").Lay();
        Assert.Contains("贯通,步道", text.Reading.Stories[0].Paragraphs[0], StringComparison.Ordinal);
        Assert.Equal((3, 0), (text.Collation.Ledger.Commas, text.Collation.Ledger.Changed));
    }

    [Fact]
    public void An_ASCII_comma_that_a_person_wrote_for_a_full_width_one_is_a_change()
    {
        var text = Page.With("台阶，轮椅", "台阶,轮椅").Lay();
        Assert.Equal(("，", ","), Assert.Single(text.Collation.Changes) is var change ? (change.Old, change.New) : default);
    }

    [Fact]
    public void An_ASCII_comma_where_the_dump_has_a_full_width_one_is_a_fault_without_a_proof()
    {
        var other = TestPage.Read(TestPage.Of("甲乙丙,丁戊己a,b"));
        var bag = new DiagnosticBag();
        Conservation.Check(TestPage.Of("甲乙丙，丁戊己a，b"), other, bag);
        Assert.Contains("the reading holds 1 characters that the dump does not", Assert.Single(bag.Items).Message.ToString(),
            StringComparison.Ordinal);
    }
}
