using Banmian.Diagnostics;

namespace Banmian.Tests.Proofs;

/// <summary><c>proof</c> on a page that has a proof: not a character of a person's text changes.</summary>
public class ProofUpdateTests
{
    private static readonly ProofPage Small = ProofPage.Small;

    [Fact]
    public void An_untouched_proof_stays_as_it_is() => Assert.Equal(Small.Proof, Small.Merge().Merged);

    [Fact]
    public void A_corrected_proof_stays_as_it_is()
    {
        var edited = Small.With("打谷场上舞起草龙", "打谷场上舞起了火龙").With("## 健步道", "##  健步道  ");
        Assert.Equal(edited.Proof, edited.Merge().Merged);
    }

    [Fact]
    public void Line_ends_stay_as_they_are()
    {
        var windows = Small.Proof.Replace("\n", "\r\n", StringComparison.Ordinal);
        var moved = (Small with { Proof = windows }).Beside("\n" + ProofPage.Dump + "\n又一行新的文字。\n").Merge();
        Assert.Contains("lines=12-13", moved.Merged, StringComparison.Ordinal);
        Assert.Contains(":::offered\r\n\r\n又一行新的文字。 {lines=15 ", moved.Merged, StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Merged!.Replace("\r\n", "", StringComparison.Ordinal), c => c is '\r' or '\n');
    }

    [Fact]
    public void New_lines_and_a_new_hash_are_noted_and_the_text_is_not_touched()
    {
        var edited = Small.With("打谷场上舞起草龙", "打谷场上舞起火龙").Beside("\n\n" + ProofPage.Dump);
        var (merged, _) = edited.Merge();
        Assert.Contains($"sha256: {edited.Page.Sha256}", merged, StringComparison.Ordinal);
        Assert.Contains("舞起火龙，祈愿新的一年风调雨顺。 {lines=13-14 sum=35-7c17589c}", merged, StringComparison.Ordinal);
        Assert.Empty((edited with { Proof = merged! }).TryLay().Found);
    }

    [Fact]
    public void Text_that_stands_nowhere_is_offered_and_shown_among_the_furniture_until_it_is_placed()
    {
        var paragraph = Small.Proof[Small.Proof.IndexOf("明年春天", StringComparison.Ordinal)..].Split('\n')[0];
        var without = Small.With(paragraph, "");
        var (merged, _) = without.Merge();
        Assert.EndsWith($"\n:::offered\n\n{paragraph}\n\n:::\n", merged, StringComparison.Ordinal);
        var (text, found) = (without with { Proof = merged! }).TryLay();
        Assert.Equal(Rules.ProofOffered, Assert.Single(found).Rule);
        Assert.StartsWith("明年春天", Assert.Single(text!.Reading.Furniture).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_a_person_divided_differently_is_a_conflict_with_both_texts()
    {
        var parted = Small.With("，轮椅和婴儿车", "。\n\n轮椅和婴儿车");
        var (merged, found) = parted.Merge();
        Assert.Contains(found, d => d.ToString()
            .StartsWith(
                "seeds/page.md:13:1: warning NP534: the proof says paragraph “云麓山健步道昨天全线贯通。步道沿等高线修建，全程没有一级台阶。”; read now: "
                    + "paragraph “云麓山", StringComparison.Ordinal));
        Assert.Contains("步道沿等高线修建，全程没有一级台阶。 {lines=3-4 sum=", merged, StringComparison.Ordinal);
        Assert.Equal(("，", "。"), Assert.Single((parted with { Proof = merged! }).Lay().Collation.Changes) is var change
            ? (change.Old, change.New) : default);
    }

    [Theory]
    [InlineData("read once", "[李小满 2026-11-23]")]
    [InlineData("read twice", "[李小满 2026-11-23, 王五 2026-11-25]")]
    public void Of_a_page_that_people_have_read_no_other_division_is_told(string state, string readers)
    {
        var parted = Small.With("，轮椅和婴儿车", "。\n\n轮椅和婴儿车");
        Assert.Contains(parted.Merge().Found, found => found.Rule == Rules.ProofConflict);
        Assert.Empty(parted.With("state: unread\nreaders: []", $"state: {state}\nreaders: {readers}").Merge().Found);
    }

    [Fact]
    public void A_broken_proof_is_not_merged() => Assert.Null(Small.With("schema: 1", "schema: 9").Merge().Merged);
}
