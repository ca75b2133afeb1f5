using Banmian.Search;

namespace Banmian.Tests.Search;

/// <summary>What is found as the same.</summary>
public class SearchFoldingTests
{
    [Theory]
    [InlineData("发布", "發佈", "發布")]
    [InlineData("头发", "頭髮", "頭发")]
    [InlineData("台风", "颱風", "臺风")]
    [InlineData("后来", "後來")]
    [InlineData("群众", "羣衆", "群眾")]
    [InlineData("２０２１年ＧＤＰ", "2021年gdp", "2021年GDP")]
    [InlineData("“新动力”", "「新動力」")]
    [InlineData("马丁·路德", "馬丁・路德", "馬丁‧路德")]
    [InlineData("综合保税区", "综合 保税区", "綜合　保稅\u200b區")]
    [InlineData("𫓧", "鈇")]
    [InlineData("葛城", "葛\U000E0100城", "葛\uFE00城")]
    [InlineData("Āōǎ ЀѠ Άή", "āŌǍ ѐѡ άΉ")]
    [InlineData("￥５０。", "¥50｡")]
    public void Ways_to_write_one_text_are_one(string text, params string[] others) =>
        Assert.All(others, other => Assert.Equal(SearchFolding.Of(text), SearchFolding.Of(other)));

    [Theory]
    [InlineData("人民", "入民")]
    [InlineData("New York", "NewYork")]
    [InlineData("12 日", "1 2日")]
    [InlineData("你好，", "你好。")]
    public void What_differs_stays_apart(string text, string other) =>
        Assert.NotEqual(SearchFolding.Of(text), SearchFolding.Of(other));

    [Fact]
    public void Folded_text_stays_as_it_is() =>
        Assert.Empty(SearchFolding.Table.Where(pair =>
            SearchFolding.Of(char.ConvertFromUtf32(pair.Form)) != char.ConvertFromUtf32(pair.Form)));
}
