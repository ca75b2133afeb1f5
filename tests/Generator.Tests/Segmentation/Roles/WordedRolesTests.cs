using Banmian.Segmentation.Roles;
using Banmian.Tests.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Roles;

public class WordedRolesTests
{
    [Theory]
    [InlineData("执笔：王明　李小满")]
    [InlineData("王明 李小满 陈大文")]
    public void A_line_of_names_is_no_heading(string line) => Assert.True(
        Changed(0, (LineTag.Headline, line), (LineTag.StoryStart, "春耕开始了。")) is LineTag.Byline or LineTag.Credit);

    [Theory]
    [InlineData("记者走进黄土寨")]
    [InlineData("安全 高效")]
    public void A_heading_of_the_same_length_stays_one(string line) =>
        Assert.Equal(LineTag.Headline, Changed(0, (LineTag.Headline, line), (LineTag.StoryStart, "春耕开始了。")));

    private static LineTag Changed(int line, params (LineTag, string)[] page) => MadePage.Changed(WordedRoles.In, page)[line];
}
