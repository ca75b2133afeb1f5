using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class CueMarksTests
{
    private static readonly CueMarks Marks = new([("本报记者", 0), ("记者", 1), ("报", 2), ("摄", 3), ("报社", 4)]);

    [Theory]
    [InlineData("本报记者张三", 0b00111)]
    [InlineData("记者张三摄", 0b01010)]
    [InlineData("本报社", 0b10100)]
    [InlineData("今日无事", 0)]
    public void A_bit_tells_that_a_word_of_a_list_stands_in_the_text(string text, ulong bits) =>
        Assert.Equal(bits, Marks.In(text));
}
