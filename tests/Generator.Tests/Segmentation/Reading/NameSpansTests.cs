using Banmian.Segmentation.Reading;

namespace Banmian.Tests.Segmentation.Reading;

public class NameSpansTests
{
    [Theory]
    [InlineData("本报记者 李朝民", "aaaa nii", "李朝民")]
    [InlineData("陈  斌 李小满", "niii nii", "陈斌 李小满")]
    [InlineData("文／记者林小明　图／陈大文", "aaaaniiaaacdd", "林小明 credit:陈大文")]
    [InlineData("（癡）", "ana", "癡")]
    // Half a word is a name as a whole.
    [InlineData("陈大文", "oni", "陈大文")]
    [InlineData("祝　庆 庆　伟", "n n n n", "祝庆 庆伟")]
    [InlineData("买买提·艾力 报道", "niiiii aa", "买买提·艾力")]
    // What holds a figure's sign or a bracket is none.
    [InlineData("（张三", "nii", "")]
    public void Finds_whole_names(string text, string marks, string expected) =>
        Assert.Equal(expected, string.Join(' ',
            NameSpans.In(text, MadeMarks.Of(marks)).Select(n => (n.IsCredit ? "credit:" : "") + n.Name)));
}
