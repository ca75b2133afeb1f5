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

    [Theory]
    [InlineData("米價續漲", false)]
    [InlineData("下转型功夫", false)]
    [InlineData("▲上接A1版", true)]
    [InlineData("上接第三版", true)]
    [InlineData("（续前）", true)]
    [InlineData("未完待续", true)]
    public void A_jump_line_says_where_or_that_a_text_goes_on(string line, bool isOne) => Assert.Equal(isOne,
        Changed(0, (LineTag.Jump, line), (LineTag.StoryStart, "春耕开始了。")) == LineTag.Jump);

    // Under a heading the networks take it for the heading's second line, for text, or for nothing at all.
    [Theory]
    [InlineData("（天馬）", nameof(LineTag.HeadlineTurned))]
    [InlineData("（馬二先生）", nameof(LineTag.GoesOn))]
    [InlineData("李涵秋著", nameof(LineTag.Furniture))]
    [InlineData("〔英〕罗素", nameof(LineTag.Furniture))]
    public void A_name_between_heading_and_text_signs(string line, string tag) =>
        Assert.True(UnderHeading(line, tag) is LineTag.Byline or LineTag.Credit);

    [Theory]
    [InlineData("（行与思）", nameof(LineTag.HeadlineTurned))]
    [InlineData("（小说）", nameof(LineTag.HeadlineTurned))]
    [InlineData("（一）", nameof(LineTag.HeadlineTurned))]
    [InlineData("（下转第三版）", nameof(LineTag.Furniture))]
    [InlineData("责任编辑 王明", nameof(LineTag.Furniture))]
    public void What_else_stands_there_stays(string line, string tag) => Assert.Equal(tag, $"{UnderHeading(line, tag)}");

    private static LineTag UnderHeading(string line, string tag) => Changed(1, (LineTag.Headline, "春耕开始"),
        (Enum.Parse<LineTag>(tag), line), (LineTag.StoryStart, "山上山下都开始了春耕。"));

    private static LineTag Changed(int line, params (LineTag, string)[] page) => MadePage.Changed(WordedRoles.In, page)[line];
}
