using Banmian.Segmentation;

namespace Banmian.Tests.Segmentation;

/// <summary>Lines that stand beside a folio look like display where they stand apart from it, and are no heading.</summary>
public class FolioFormsTests
{
    [Theory]
    [InlineData("农历庚子年十二月二十")]
    [InlineData("農曆辛丑年正月初三 立春")]
    [InlineData("腊月廿三")]
    [InlineData("第5678期")]
    [InlineData("总第 1234 期")]
    [InlineData("今日8版 第12345号")]
    [InlineData("国内统一连续出版物号 CN 44-0001")]
    [InlineData("刊号：CN11-0065 邮发代号 1-1")]
    [InlineData("ISSN 1000-1234")]
    [InlineData("零售价：1.50元")]
    [InlineData("每份2元")]
    [InlineData("2021年2月3日 星期三 第5678期")]
    public void What_stands_beside_a_folio_is_known_by_itself(string line) => Assert.True(FolioForms.IsBeside(line));

    [Theory]
    [InlineData("立春")]
    [InlineData("2021年2月3日 星期三")]
    [InlineData("农历新年到我家")]
    [InlineData("正月初一逛庙会")]
    [InlineData("每份2元的早餐")]
    [InlineData("总第1234期彩票开奖")]
    [InlineData("山村喇叭又响了")]
    [InlineData("")]
    public void A_line_that_says_more_may_be_a_heading(string line) => Assert.False(FolioForms.IsBeside(line));

    [Fact]
    public void A_line_of_a_million_such_pieces_is_read_in_no_time() =>
        Assert.False(FolioForms.IsBeside(string.Concat(Enumerable.Repeat("第1期 ", 20_000)) + "版"));

    [Theory]
    [InlineData("农历庚子年十二月二十")]
    [InlineData("第5678期")]
    [InlineData("CN 44-0001")]
    [InlineData("零售价1.50元")]
    public void It_never_becomes_a_headline(string line)
    {
        var reading = TestPage.Read(TestPage.Of(line, "", "本报讯（记者 张小满）每天早上七点，黄土寨的大喇叭准时响起来，",
            "播的是天气和农时，还有村里的通知，老人们端着碗坐在门槛上", "听，比看手机还上心。"));
        Assert.All(reading.Stories.SelectMany(story => story.Units),
            unit => Assert.DoesNotContain(line, unit.Text, StringComparison.Ordinal));
        Assert.Contains(line, reading.Furniture.Select(unit => unit.Text));
    }
}
