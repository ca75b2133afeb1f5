using Banmian.Diagnostics;

namespace Banmian.Tests.Proofs;

/// <summary>A proof beside a dump that was extracted anew.</summary>
public class DriftTests
{
    private static readonly ProofPage Edited = ProofPage.Small.With("打谷场上舞起草龙", "打谷场上舞起火龙");

    [Fact]
    public void Finds_its_texts_again_where_lines_were_put_in_above_them()
    {
        var (text, found) = Edited.Beside("\n\n\n" + ProofPage.Dump).TryLay();
        Assert.StartsWith("seeds/page.md:4:9: warning NP531: seeds/page.txt has changed since; every text was found in it again",
            Assert.Single(found).ToString(), StringComparison.Ordinal);
        Assert.Equal(14, Assert.Single(text!.Collation.Changes).Line);
    }

    [Fact]
    public void Finds_its_texts_again_where_lines_end_elsewhere()
    {
        var rewrapped = ProofPage.Dump.Replace("\n        ", "", StringComparison.Ordinal)
            .Replace("打谷场", "打谷\n场", StringComparison.Ordinal).Replace("昨天", "昨\n天", StringComparison.Ordinal);
        var text = Edited.Beside(rewrapped).Lay();
        Assert.Equal(("草", "火"), Assert.Single(text.Collation.Changes) is var change ? (change.Old, change.New) : default);
    }

    [Fact]
    public void Tells_what_it_expected_and_what_it_found_where_the_dump_says_something_else()
    {
        var (text, found) = Edited.Beside("\n" + ProofPage.Dump.Replace("明年春天，步道两边", "今年夏天，步道两旁", StringComparison.Ordinal))
            .TryLay();
        Assert.Null(text);
        Assert.Equal(
            "seeds/page.md:15:1: error NP530: expected “明年春天，步道两边还将增设盲文导…” in seeds/page.txt, found “今年夏天，步道两旁还将增设盲文导…” in "
                + "line 7 (correct the text and take lines and sum out of its braces, or put the old dump back)",
                Assert.Single(found).ToString());
    }

    [Fact]
    public void A_dump_that_now_says_what_the_person_wrote_is_no_change()
    {
        var text = Edited.Beside(ProofPage.Dump.Replace("舞起草龙", "舞起火龙", StringComparison.Ordinal)).Lay();
        Assert.Empty(text.Collation.Changes);
    }

    [Fact]
    public void New_text_in_the_dump_is_missed() =>
        Assert.Contains(Edited.Beside(ProofPage.Dump + "\n更正：昨天本版误排了一行。\n").TryLay().Found, d => d.Rule == Rules.ProofLeavesOut
            && d.Location.Line == 14);
}
