using Banmian.MakeUp;

namespace Banmian.Tests.MakeUp;

public class TypeSettingTests
{
    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("一二三四五六七八", 10, 1)]
    [InlineData("一二三四五六七八九", 10, 2)]
    [InlineData("一二三四五六七八九十一二三四五六七八", 10, 2)]
    [InlineData("一二三四五六七八九十一二三四五六七八九", 10, 3)]
    public void Ideographs_are_one_em_and_the_first_line_is_indented_by_two(string text, double width, int lines) =>
        Assert.Equal(lines, TypeSetting.Lines(text, width));

    [Fact]
    public void A_mark_that_may_not_start_a_line_takes_a_character_along() =>
        Assert.Equal(3, TypeSetting.Lines("一二三四五六七八。一二三四五六七八九", 10)); // the stop would start line 2, so 八。 does, and it overflows

    [Fact]
    public void A_word_does_not_break() => Assert.Equal(2, TypeSetting.Lines("一二三四五六ABCDEFGH", 10));

    [Fact]
    public void A_word_longer_than_the_line_still_ends() => Assert.InRange(TypeSetting.Lines(new string('x', 400), 10), 20, 24);
}
