using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

public class UprightLatinTests
{
    [Theory]
    [InlineData("7月", 0, 1)]
    [InlineData("14日", 2, 0)]
    [InlineData("190億", 0, 3)]
    [InlineData("2021年", 0, 4)]
    [InlineData("14.5%", 2, 3)]
    [InlineData("8856.1億", 0, 6)]
    [InlineData("1000000", 0, 7)]
    [InlineData("3%", 0, 2)]
    [InlineData("e家", 0, 1)]
    [InlineData("5G", 2, 0)]
    [InlineData("AI", 2, 0)]
    public void A_short_figure_or_letter_stands_upright_two_figures_in_one_em(string text, int combined, int stacked) =>
        Assert.Equal(new UprightLatin(combined, stacked), UprightLatin.At(text, 0, 0));

    [Theory]
    [InlineData("GU-PARK")]
    [InlineData("of")]
    [InlineData("TOP30")]
    [InlineData("86212345")]
    [InlineData("2018-2021")]
    [InlineData("(")]
    [InlineData(" 14")]
    [InlineData("年14")]
    public void A_word_a_long_figure_and_a_lone_bracket_lie_on_their_side(string text) =>
        Assert.Null(UprightLatin.At(text, 0, 0));

    [Fact]
    public void No_run_begins_inside_another_but_where_the_weight_changes()
    {
        Assert.Null(UprightLatin.At("G4", 1, 0));
        Assert.Equal(new UprightLatin(0, 1), UprightLatin.At("G4", 1, 1));
        Assert.Equal(new UprightLatin(0, 1), UprightLatin.At("24", 0, 1));
    }

    [Fact]
    public void Upright_figures_take_whole_ems_without_a_gap_and_never_break()
    {
        Assert.Equal(2 + 4 + 1 + 1 + 1, Width("一二2021年14日"));
        Assert.Equal(["一二三四", "2021年"], Lines("一二三四2021年", 7.5));
        Assert.NotEqual(2 + 4 + 1, Width("一二2021年", WritingDirection.Horizontal));
    }

    [Fact]
    public void A_word_on_its_side_is_as_long_as_in_horizontal_lines() =>
        Assert.Equal(Width("一二GU-PARK年", WritingDirection.Horizontal), Width("一二GU-PARK年"));

    private static double Width(string text, WritingDirection direction = WritingDirection.Vertical) =>
        LineBreaker.Width(SetUnits.Of(text, 0, direction));

    private static string[] Lines(string text, double measure) =>
        [.. LineBreaker.Break(SetUnits.Of(text, 0, WritingDirection.Vertical), measure, 0)
            .Select(line => text.Substring(line.Start, line.Length))];
}
