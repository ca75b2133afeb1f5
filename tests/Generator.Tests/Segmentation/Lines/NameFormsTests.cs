using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class NameFormsTests
{
    private static readonly NameForms Names = new Openings(Cues.Shared).Names;

    [Theory]
    [InlineData("王明李小满", "王明 李小满")]
    [InlineData("王明李强", "王明 李强")]
    [InlineData("阮玲圆栾少铁", "阮玲圆 栾少铁")]
    [InlineData("欧阳明李小满", "欧阳明 李小满")]
    [InlineData("王明·李小满", "王明 李小满")]
    [InlineData("王明·李小满·", "王明 李小满")]
    [InlineData("王小明·列夫·托尔斯泰·李小满", "王小明 列夫·托尔斯泰 李小满")]
    public void Parts_names_that_no_blank_parts(string word, string names) => Assert.Equal(names, Apart(word));

    [Theory]
    [InlineData("王小明")]
    [InlineData("欧阳玲茜")]
    [InlineData("阿依古丽")]
    [InlineData("列夫·托尔斯泰")]
    [InlineData("阿依古丽·木拉提")]
    [InlineData("马丁·路德·金")]
    [InlineData("次仁卓嘎")]
    [InlineData("记者王明李强")]
    public void Leaves_whole_what_may_be_one(string word) => Assert.Equal(word, Apart(word));

    private static string Apart(string word) => string.Join(' ', Names.Apart(word).Select(name => word[name]));
}
