using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

public class DisplayLinesTests
{
    private static string[] Lines(string headline, double measure, int[]? turns = null, int[]? wordEnds = null)
    {
        var units = DisplayUnits.Of(headline, [.. turns ?? []], [.. wordEnds ?? []]);
        return [.. DisplayLines.Of(units, measure).Select(line => headline.Substring(line.Start, line.Length))];
    }

    [Fact]
    public void A_headline_turns_over_where_it_did_in_print() =>
        Assert.Equal(["全国唯一农业特色", "综合保税区落户杨凌"], Lines("全国唯一农业特色综合保税区落户杨凌", 12, turns: [8]));

    [Fact]
    public void A_headline_that_fits_is_set_on_one_line() =>
        Assert.Equal(["全国唯一农业特色综合保税区落户杨凌"], Lines("全国唯一农业特色综合保税区落户杨凌", 18, turns: [8]));

    [Fact]
    public void A_headline_turns_over_at_its_space_and_after_its_comma()
    {
        Assert.Equal(["发展新材料", "清远高新区硬气十足"], Lines("发展新材料 清远高新区硬气十足", 10));
        Assert.Equal(["河湖连通，", "这里四季能赏景"], Lines("河湖连通，这里四季能赏景", 8));
    }

    [Fact]
    public void A_headline_turns_over_between_words() =>
        Assert.Equal(["上海优化", "营商环境再升级"], Lines("上海优化营商环境再升级", 8, wordEnds: [2, 4, 8, 9, 11]));

    [Fact]
    public void Lines_come_out_of_nearly_one_length() =>
        Assert.Equal(["一二三四五六", "七八九十一二"], Lines("一二三四五六七八九十一二", 10));

    [Theory]
    [InlineData("河湖连通，这里四季能赏景 清远高新区硬气十足")]
    [InlineData("《上海》优化“营商”环境：WTO 2020年再升级——")]
    [InlineData("一")]
    [InlineData("")]
    public void Counting_agrees_with_breaking(string headline)
    {
        for (var measure = 1.0; measure < 30; measure += 0.7)
            Assert.Equal(Lines(headline, measure).Length, DisplayLines.Count(DisplayUnits.Of(headline, [], []), measure).Lines);
    }

    [Fact]
    public void A_headline_divides_a_word_only_where_its_lines_do()
    {
        var headline = DisplayUnits.Of("上海优化营商环境再升级", [], [2, 4, 8, 9, 11]);
        Assert.Equal([(1, false, false), (2, false, false), (4, true, false)], ((double[])[11, 8, 3])
            .Select(measure => DisplayLines.Count(headline, measure)));
    }

    // Halves of one length were preferred to the sense: 春运，一场共享┃发展的旅程.
    [Theory]
    [InlineData("春运，一场共享发展的旅程", 9, "春运，┃一场共享发展的旅程", 3, 5, 7, 9, 10, 12)]
    [InlineData("广西长廊 全域联动游客络绎不绝", 10, "广西长廊┃全域联动游客络绎不绝", 2, 4, 5, 7, 9, 11, 15)]
    public void Two_lines_turn_over_at_a_pause_where_it_fits(string headline, double measure, string lines, params int[] ends)
    {
        var display = DisplayUnits.Of(headline, [], [.. ends]);
        Assert.Equal(lines, string.Join('┃', DisplayLines.Of(display, measure).Select(line =>
            headline[line.Start..(line.Start + line.Length)])));
        Assert.False(DisplayLines.Count(display, measure).PassPause);
        Assert.Equal((2, false, true), DisplayLines.Count(display, measure - 1.5));
    }
}
