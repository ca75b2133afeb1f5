using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

public class PagePairsTests
{
    private static readonly PagePairs Page = new(["山村喇叭又响了", "黄土寨的大喇叭，", "准时响起来", "农机热线"], (_, _) => 160);

    [Fact]
    public void A_headline_is_covered_by_the_text_that_holds_its_pairs() =>
        Assert.Equal(Numbers.Share(160, 6 * 160 + 160), Page.Covered(Page.OfLine(0), Page.Of([1, 2])));

    [Fact]
    public void Texts_without_a_common_pair_are_not_alike() => Assert.Equal(0, Page.Likeness(Page.OfLine(0), Page.OfLine(3)));

    [Fact]
    public void A_text_is_most_like_itself() => Assert.InRange(Page.Likeness(Page.OfLine(0), Page.OfLine(0)), Numbers.One - 1,
        Numbers.One);

    [Fact]
    public void A_seam_is_a_pair_that_stands_inside_a_line_of_the_page()
    {
        Assert.True(Page.Seam("有了喇", "叭响") >= 0);
        Assert.Equal(-1, Page.Seam("喇叭", "农机"));
    }

    [Fact]
    public void Punctuation_is_part_of_no_pair() => Assert.Equal(-1, Page.Seam("叭", "，"));
}
