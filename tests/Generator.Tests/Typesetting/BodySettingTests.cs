using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

public class BodySettingTests
{
    // 就这样一点┃一滴干出来, 和预报和┃服务 were the lines of crossheads in narrow columns.
    [Theory]
    [InlineData("打赢蓝天保卫战，|就这样一点一滴干出来", 12, 1, 2, 4, 7, 8, 9, 11, 13, 15, 17, 18)]
    [InlineData("以工匠精神做好|气象预报和服务", 11, 1, 3, 5, 7, 9, 11, 12, 14)]
    [InlineData("做精做强龙头骨干企业", 12, 2, 4, 6, 8, 10)]
    public void A_crosshead_turns_over_as_a_headline_does(string lines, int measure, params int[] wordEnds)
    {
        foreach (var direction in Enum.GetValues<WritingDirection>())
        {
            var text = lines.Replace("|", "", StringComparison.Ordinal);
            var copy = new CrossheadCopy(DisplayUnits.Of(text, [], [.. wordEnds], direction), direction);
            var set = Assert.Single(BodySetting.Set(new Copy(CopyKind.Article, null, null, null, null, 0, [copy]), measure));
            Assert.Equal(lines, string.Join('|', set.Lines.Select(line => text[line.Start..line.End])));
            Assert.Equal(set.Lines.Length + 1, set.Rows.Rows);
        }
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(18, false)]
    public void A_last_line_is_short_that_holds_less_than_half_a_line(int characters, bool isShort) =>
        Assert.Equal(isShort, BodySetting.EndsShort(new ParagraphCopy(1, null, new string('国', characters), null), 10));
}
