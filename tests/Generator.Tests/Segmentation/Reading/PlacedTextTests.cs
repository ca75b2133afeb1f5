using Banmian.Segmentation.Reading;

namespace Banmian.Tests.Segmentation.Reading;

public class PlacedTextTests
{
    [Theory]
    [InlineData("网址为https://shop.yunlu-", "example.org/goods", "网址为https://shop.yunlu-example.org/goods")]
    [InlineData("采用state-", "of-the-art设备", "采用state-of-the-art设备")]
    [InlineData("called archi-", "tecture", "called architecture")]
    [InlineData("题为Water", "Works的展览", "题为Water Works的展览")]
    [InlineData("年产值超10", "亿元", "年产值超10亿元")]
    public void A_line_is_joined_to_the_next(string above, string below, string joined) =>
        Assert.Equal(joined, PlacedText.Join([Placed(above, 1), Placed(below, 2)]).Text.Text);

    [Fact]
    public void A_hyphen_that_goes_is_told_with_its_place() =>
        Assert.Equal([new Place(1, 5)], PlacedText.Join([Placed("archi-", 1), Placed("tecture", 2)]).Hyphens);

    [Theory]
    [InlineData("由 Mr. Smith 主持", "由Mr. Smith主持")]
    [InlineData("热线 8765 4321", "热线8765 4321")]
    [InlineData("写着 teachers’ day 的牌子", "写着teachers’ day的牌子")]
    [InlineData("floods of ’98", "floods of ’98")]
    [InlineData("写着‘day’ 等", "写着‘day’等")]
    [InlineData("本　报　讯", "本报讯")]
    public void White_space_goes_unless_it_parts_Latin_words(string printed, string read) =>
        Assert.Equal(read, Placed(printed, 1).Closed().Text);

    [Theory]
    [InlineData(" 湖畔新城  百家企业落户 ", "湖畔新城 百家企业落户")]
    [InlineData("绿 色 家 园", "绿色家园")]
    public void A_display_line_keeps_one_space_between_phrases(string printed, string read) =>
        Assert.Equal(read, Placed(printed, 1).Phrases().Text);

    private static PlacedText Placed(string text, int line) =>
        new(text, [.. Enumerable.Range(0, text.Length).Select(i => new Place(line, i))]);
}
