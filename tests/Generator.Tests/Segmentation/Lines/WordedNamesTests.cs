using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class WordedNamesTests
{
    private static readonly WordedNames Worded = new Openings(Cues.Shared).Worded;

    [Theory]
    [InlineData("■朱怀明", "朱怀明", false)]
    [InlineData("霍丹裕撰", "霍丹裕", false)]
    [InlineData("本报记者 王明、李小满", "王明 李小满", false)]
    [InlineData("（图文/高明）", "高明", true)]
    [InlineData("驻站记者王明摄", "王明", true)]
    [InlineData("王明/李小满", "王明 李小满", false)]
    public void Finds_the_names_between_words(string text, string names, bool isCredit)
    {
        var (found, ofPicture) = Worded.In(text);
        Assert.Equal((names, isCredit), (string.Join(' ', found.Select(name => text[name])), ofPicture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("王明")]
    [InlineData("记者从会上获悉")]
    [InlineData("■春耕开始")]
    [InlineData("撰")]
    public void Finds_none_where_anything_else_is_in_it(string text) => Assert.Empty(Worded.In(text).Names);
}
