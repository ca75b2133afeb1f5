using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class LineFoldingTests
{
    [Theory]
    [InlineData("⼈⺠⽇報", "人民日報")]
    [InlineData("⻔⻅⻋", "门见车")]
    [InlineData("\uf914\uf95c", "樂樂")]
    [InlineData("﹁新聞﹂︐︒", "「新聞」，。")]
    [InlineData("｢新聞｣｡､", "「新聞」。、")]
    [InlineData("oﬃce ﬁle ﬂy", "office file fly")]
    [InlineData("新\u200b华\u2060社\ufeff\u00ad", "新华社")]
    [InlineData("新华社\v北京\u001a", "新华社 北京")]
    [InlineData("ＡＢＣ１２％，。", "ＡＢＣ１２％，。")]
    public void Dirt_is_folded_and_nothing_else(string dump, string read) => Assert.Equal(read, LineFolding.Fold(dump).Text);

    [Fact]
    public void Each_character_knows_where_it_came_from() =>
        Assert.Equal([0, 2, 2, 3], LineFolding.Fold("a\u200bﬁb").Places);

    [Fact]
    public void Both_halves_of_a_rare_ideograph_keep_their_places()
    {
        var (text, places) = LineFolding.Fold("x𠮷y");
        Assert.Equal("x𠮷y", text);
        Assert.Equal([0, 1, 2, 3], places);
    }

    [Fact]
    public void What_is_folded_is_counted() => Assert.Equal(3, LineFolding.Count("⼈民\u200b日報ﬁ"));
}
