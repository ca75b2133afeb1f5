using Banmian.Rendering;
using Banmian.Typesetting;

namespace Banmian.Tests.Rendering;

public class SetTextTests
{
    [Theory]
    [InlineData(2, "last")]
    [InlineData(3, "last ends")]
    [InlineData(4, null)]
    public void A_dateline_that_ends_a_line_has_no_space_after_it(int dateline, string? classes)
    {
        var html = SetText.Of("本报讯近日", [new SetLine(0, 3, []), new SetLine(3, 2, [])], dateline).Text;
        Assert.StartsWith(classes is null ? "<span><b class=\"dateline\">" : $"<span><b class=\"dateline {classes}\">", html);
    }

    [Fact]
    public void The_hyphen_of_a_parted_word_is_not_in_its_text_and_no_other_width_breaks_there()
    {
        var html = SetText.Of("国international", [new SetLine(0, 8, [], IsParted: true), new SetLine(8, 6, [])]).Text;
        Assert.Equal("<span>国intern<span class=\"parted\">a</span></span><wbr class=\"part\"><span>tional</span>", html);
    }

    [Fact]
    public void Gaps_that_open_are_classes_of_the_characters_before_them()
    {
        var html = SetText.Of("国2月", [new SetLine(0, 3, []) { Widened = [0, 1, 0] }]).Text;
        Assert.Equal("<span><span class=\"wider\">国</span><span class=\"wide\">2</span>月</span>", html);
    }

    // 共同考试……“屏幕 was one word to a browser of a narrow screen.
    [Theory]
    [InlineData("试……“屏", "试……|“屏")]
    [InlineData("物”“锦", "物”“锦")]
    [InlineData("国“GDP", "国|“GDP")]
    [InlineData("了”GDP", "了”|GDP")]
    [InlineData("国“屏”了", "国“屏”了")]
    [InlineData("说：“屏", "说：“屏")]
    [InlineData("了“……屏", "了|“……屏")]
    [InlineData("（“……屏", "（“……屏")]
    [InlineData("了”——后", "了”——后")]
    public void A_narrow_screen_may_end_its_line_beside_a_quotation_mark_too(string text, string broken)
    {
        var html = SetText.Of(text, [new SetLine(0, text.Length, [])]).Text;
        Assert.Equal($"<span>{broken.Replace("|", "<wbr class=\"held\">", StringComparison.Ordinal)
            .Replace("——", "<span class=\"dash\">——</span>", StringComparison.Ordinal)}</span>", html);
    }

    // What a browser would part beside a sign or a mark, though no line begins there: in a short quotation, before 的.
    [Theory]
    [InlineData("推进“巡察＋整治”的改革", "推进|“巡[察＋整]治[”的]改革", 2, 3, 5, 6, 8, 9, 10, 12)]
    [InlineData("江湖联通城乡共荣", "江湖|联通|城乡|共荣", 2, 4, 6, 8)]
    [InlineData("“＋＋＋＋＋＋＋＋＋”", "“＋＋＋＋＋＋＋＋＋”")]
    public void A_headline_says_what_no_screen_parts(string text, string pieces, params int[] wordEnds)
    {
        var html = SetText.Headline(DisplayUnits.Of(text, [], [.. wordEnds]), [new SetLine(0, text.Length, [])]).Text;
        Assert.Equal($"<span><span class=\"phrase\">{pieces.Replace("|", "<wbr>", StringComparison.Ordinal)
            .Replace("[", "<span class=\"joined\">", StringComparison.Ordinal)
            .Replace("]", "</span>", StringComparison.Ordinal)}</span></span>", html);
    }
}
