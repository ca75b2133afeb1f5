using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Stories;

public class SureBordersTests
{
    [Fact]
    public void A_story_begins_under_a_heading_with_a_by_line() =>
        Assert.Equal([3], Of((StoryStart, "每天早上七点，喇叭响起来。"), (Crosshead, "赛程太密"), (Byline, "许楠"),
            (ParagraphStart, "十天五场，客场连轴转。"), (GoesOn, "赢了叫拼搏。")));

    [Fact]
    public void A_crosshead_begins_none() =>
        Assert.Empty(Of((StoryStart, "每天早上七点，喇叭响起来。"), (Crosshead, "赛程太密"), (ParagraphStart, "十天五场。")));

    [Fact]
    public void What_has_been_signed_is_over() =>
        Assert.Equal([2], Of((StoryStart, "用肉眼就能欣赏。（江 涛）"), (Furniture, "小资料"), (ParagraphStart, "狮子座流星雨的母体是彗星。")));

    [Fact]
    public void But_a_question_that_was_signed_has_its_answer() =>
        Assert.Empty(Of((StoryStart, "问：叶子卷成筒，是不是病了？（山门县 读者 李玉良）"), (ParagraphStart, "答：不一定。高温、强光都能引起。")));

    [Fact]
    public void So_it_is_where_its_writer_stands_on_a_line_below() =>
        Assert.Equal([3], Of((StoryStart, "群众很不满意，应当纠正。"), (Byline, "新桥乡农民 朱大有"), (Headline, "对来信的答复"),
            (ParagraphStart, "信收到。经检查，确有此事。")));

    private static readonly (LineTag, string)[] Items = [(StoryStart, "▍地铁末班车今起延长至二十三时。"),
        (ParagraphStart, "▍市图书馆本周四闭馆一天，"), (GoesOn, "周五恢复开放。"), (ParagraphStart, "▍路口早高峰增加绿灯时间。")];

    [Fact]
    public void Short_news_with_one_mark_under_the_name_of_its_column_are_a_list() =>
        Assert.Equal([2, 4], Of([(Furniture, "简讯"), .. Items]));

    [Fact]
    public void Under_a_heading_or_with_an_introduction_they_are_points()
    {
        Assert.Empty(Of([(Headline, "出行提示"), .. Items]));
        Assert.Empty(Of([(Furniture, "简讯"), (StoryStart, "本周有三件事。"), (ParagraphStart, Items[0].Item2), .. Items[1..]]));
    }

    [Theory]
    [InlineData("（記者江志雄攝）")]
    [InlineData("秦珍子/摄")]
    [InlineData("视觉中国 供图")]
    // A name that holds the word for text.
    [InlineData("卓文浩摄（影像中国）")]
    [InlineData("本报记者 张文摄")]
    public void A_line_over_a_photographer_is_a_caption(string credit) =>
        Assert.Equal([1], Of((StoryStart, "本报讯（记者 张小满）校门是旧时立的，屋主当场相赠。"), (Resumes, "蔥農在田間整理剛採收的青蔥。"), (Credit, credit)));

    // 4月10日，…: as agencies begin it, a caption may be longer.
    [Fact]
    public void A_dated_paragraph_over_a_photographer_is_a_caption() =>
        Assert.Equal([1], Of((StoryStart, "他从来没有弄错过。"), (GoesOn, "4月10日，卢家湾村的茶农在采"), (GoesOn, "茶。眼下正是春茶采摘旺季，茶农"),
            (GoesOn, "抢抓晴好天气采茶、制茶。"), (Credit, "周小舟 摄")));

    // Who wrote and took pictures signs his text; a sentence goes on; a caption of several sentences is one.
    [Theory]
    [InlineData("本报讯（记者 张小满）屋主当场相赠。", "本报记者 张小满 文/摄")]
    [InlineData("本报讯（记者 张小满）屋主当场相赠。", "张小满 文并摄")]
    [InlineData("本报讯（记者 张小满）屋主当场相赠。", "张小满 撰文摄影")]
    [InlineData("本报讯（记者 张小满）屋主当场", "秦珍子/摄")]
    [InlineData("眼下正是采茶旺季。", "秦珍子/摄")]
    public void Other_lines_go_on(string above, string credit) =>
        Assert.Empty(Of((StoryStart, above), (GoesOn, "蔥農在田間整理剛採收的青蔥。"), (Credit, credit)));

    private static int[] Of(params (LineTag Tag, string Text)[] lines)
    {
        var draft = MadePage.Draft(lines);
        return [.. Enumerable.Range(0, lines.Length).Where(i => draft.Tags[i].IsBody() && SureBorders.IsAt(draft, i))];
    }
}
