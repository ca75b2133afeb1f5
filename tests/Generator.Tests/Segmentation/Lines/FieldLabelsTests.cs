using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class FieldLabelsTests
{
    [Theory]
    [InlineData("标题：水磨坊", 3)]
    [InlineData("題：水磨坊", 2)]
    [InlineData("【正文】水磨坊", 4)]
    [InlineData("## 水磨坊", 3)]
    [InlineData("#水磨坊#", 0)]
    [InlineData("题目很难", 0)]
    public void A_label_or_a_mark_says_what_follows(string text, int length) => Assert.Equal(length, FieldLabels.LengthIn(text));

    // CommonMark 4.2.
    [Theory]
    [InlineData("# 水磨坊", 1)]
    [InlineData("###### 水磨坊", 6)]
    [InlineData("####### 水磨坊", 0)]
    [InlineData("#水磨坊", 0)]
    public void One_to_six_signs_and_a_blank_mark_a_heading(string text, int depth) =>
        Assert.Equal(depth, FieldLabels.DepthOf(text));
}
