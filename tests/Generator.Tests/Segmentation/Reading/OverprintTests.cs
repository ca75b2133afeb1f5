using Banmian.Segmentation.Reading;

namespace Banmian.Tests.Segmentation.Reading;

public class OverprintTests
{
    [Theory]
    [InlineData("湖畔新城湖畔新城 引来百家企业落户引来百家企业落户", "湖畔新城 引来百家企业落户")]
    [InlineData("湖畔新城 引来百家企业 湖畔新城 引来百家企业", "湖畔新城 引来百家企业")]
    [InlineData("湖湖畔畔新新城城启启用用", "湖畔新城启用")]
    [InlineData("山山山村村村喇喇喇叭叭叭又又又响响响了了了", "山村喇叭又响了")]
    [InlineData("干部下田干部下田干部下田", "干部下田")]
    public void What_was_printed_over_is_read_once(string printed, string read) => Assert.Equal(read, Once(printed));

    [Theory]
    [InlineData("天天向上")]
    [InlineData("快快乐乐 平平安安")]
    [InlineData("等一等 再等一等")]
    [InlineData("8888")]
    public void Words_that_are_said_twice_stay(string printed) => Assert.Equal(printed, Once(printed));

    [Theory]
    // One line shows that a shadow fell on all of them.
    [InlineData("湖畔新城湖畔新城 启用启用 人人", "湖畔新城 启用 人")]
    [InlineData("湖畔新城湖畔新城 引来百家企业", "湖畔新城 引来百家企业")]
    // Or all together, be they short.
    [InlineData("湖畔湖畔 新城新城 启用启用", "湖畔 新城 启用")]
    [InlineData("湖湖 畔畔 新新 城城 启启 用用", "湖 畔 新 城 启 用")]
    // The copy of a line may be a line, or the heading's lines follow once more.
    [InlineData("湖畔新城 湖畔新城 启用 启用", "湖畔新城 启用")]
    [InlineData("湖 湖 畔 畔 新 新 城 城 啦 啦", "湖 畔 新 城 啦")]
    [InlineData("湖畔 新城 启用 湖畔 新城 启用", "湖畔 新城 启用")]
    [InlineData("湖畔新城 启用 湖畔新城", "湖畔新城 启用")]
    public void What_was_printed_over_a_heading_is_read_once(string printed, string read) =>
        Assert.Equal(read, OnceInLines(printed));

    [Theory]
    // Of a heading set upright, a character a line.
    [InlineData("分 区 分 级 防 疫 情")]
    [InlineData("外 国 游 客 体 验 中 国 年")]
    [InlineData("快 快 乐 乐")]
    [InlineData("研究研究 讨论讨论")]
    public void Lines_that_say_a_word_again_stay(string printed) => Assert.Equal(printed, OnceInLines(printed));

    [Fact]
    public void A_heading_with_spaces_between_its_characters_is_read_once_as_its_other_lines_are() =>
        Assert.Equal(["保护修复", "续 推 进"], Kept(["保护修复保护修复", "续 推 进 续 推 进"]));

    private static string OnceInLines(string lines) => string.Join(' ', Kept(lines.Split(' ')).Where(line => line.Length > 0));

    private static IEnumerable<string> Kept(string[] lines) =>
        Overprint.Once(lines).Select((kept, i) => string.Concat(kept.Select(at => lines[i][at])));

    private static string Once(string text) => string.Concat(Overprint.Once(text).Select(i => text[i]));
}
