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

    private static string Once(string text) => string.Concat(Overprint.Once(text).Select(i => text[i]));
}
