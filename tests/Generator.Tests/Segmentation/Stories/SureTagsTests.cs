using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Stories;

public class SureTagsTests
{
    [Fact]
    public void A_signature_between_a_heading_and_its_text_is_a_by_line() =>
        Assert.Equal([Headline, Byline, StoryStart], Of(
            (Headline, "奶奶的算盘"), (HeadlineTurned, "2016级汉语言文学专业 苏荷"), (StoryStart, "搬家的时候，母亲翻出一把算盘。")));

    [Fact]
    public void What_stands_over_a_by_line_is_a_heading_though_a_comma_is_in_it() =>
        Assert.Equal([StoryStart, Headline, Byline, ParagraphStart], Of(
            (StoryStart, "每天早上七点，喇叭响起来。"), (ParagraphStart, "差异化是条窄路，但能走通"), (Byline, "张小满"),
            (ParagraphStart, "上周在山门看布，十个摊位卖一种灰。")));

    [Fact]
    public void The_last_words_of_a_sentence_over_a_by_line_are_text() =>
        Assert.Equal([StoryStart, ParagraphStart, Byline, ParagraphStart], Of(
            (StoryStart, "每天早上七点，喇叭"), (ParagraphStart, "响起来的时候"), (Byline, "张小满"),
            (ParagraphStart, "上周在山门看布。")));

    [Fact]
    public void A_signature_in_brackets_under_a_heading_of_verse_is_not_the_heading() =>
        Assert.Equal([Headline, Byline, StoryStart], Of(
            (Furniture, "秋日来信"), (Kicker, "（法学院 何以沫）"), (StoryStart, "你说北方的雪已经落下")));

    [Fact]
    public void A_by_line_that_breaks_off_before_a_name_goes_on() =>
        Assert.Equal([StoryStart, Byline, Byline, Headline, StoryStart], Of(
            (StoryStart, "今年的春耕比往年早了十天。"), (Byline, "文/图 本报记者 李木子 通讯员"), (Kicker, "方小文"),
            (Headline, "高速公路换新标牌"), (StoryStart, "昨日上午，记者从市交通局获悉。")));

    [Fact]
    public void A_heading_under_a_whole_by_line_is_one() =>
        Assert.Equal([StoryStart, Byline, Headline, StoryStart], Of(
            (StoryStart, "今年的春耕比往年早了十天。"), (Byline, "本报记者 李木子 通讯员 方小文"), (Headline, "高山茶"),
            (StoryStart, "昨日上午，记者从市交通局获悉。")));

    [Fact]
    public void A_letter_ends_with_its_writer_and_the_answer_has_a_heading() =>
        Assert.Equal([StoryStart, Byline, Headline, ParagraphStart], Of(
            (StoryStart, "这种做法，群众很不满意，应当纠正。"), (ParagraphStart, "新桥乡农民 朱大有"),
            (GoesOn, "对朱大有来信的答复"), (ParagraphStart, "信收到。经检查，确有此事。")));

    [Fact]
    public void A_line_of_verse_under_a_name_is_no_crosshead() =>
        Assert.Equal([Headline, Byline, StoryStart, GoesOn], Of(
            (Headline, "春雨"), (Byline, "黄思颖"), (Crosshead, "沙沙沙，沙沙沙，"), (GoesOn, "春雨姐姐来我家。")));

    [Fact]
    public void Places_over_several_headlines_are_their_kickers() =>
        Assert.Equal([Kicker, Headline, StoryStart, Kicker, Headline, StoryStart], Of(
            (Headline, "柘城县"), (HeadlineTurned, "三樱椒育苗忙"), (StoryStart, "连日来，大棚里一片忙碌。"),
            (Kicker, "封丘县"), (Headline, "金银花晒出好日子"), (StoryStart, "走进山门乡，房前屋后都是花。")));

    [Fact]
    public void One_place_may_be_the_first_line_of_a_headline() =>
        Assert.Equal([Headline, HeadlineTurned, StoryStart], Of(
            (Headline, "山门镇"), (HeadlineTurned, "种上三樱椒"), (StoryStart, "连日来，大棚里一片忙碌。")));

    [Fact]
    public void The_name_of_a_column_over_a_headline_is_no_by_line() =>
        Assert.Equal([Kicker, Headline, StoryStart], Of(
            (Byline, "评论员札记"), (Headline, "少些“差不多”"), (StoryStart, "“差不多”是训练场上的常用语。")));

    // The number of the page beside its section, at the head of the dump.
    [Theory]
    [InlineData("14 对话")]
    [InlineData("A7 僑社新聞")]
    [InlineData("体育 11")]
    public void A_page_of_a_section_is_no_heading(string line) =>
        Assert.Equal([Furniture, Headline, StoryStart], Of(
            (Headline, line), (Headline, "奶奶的算盘"), (StoryStart, "搬家的时候，母亲翻出一把算盘。")));

    [Theory]
    [InlineData("10 条建议")]
    [InlineData("2021 年度汉字")]
    public void A_figure_may_begin_a_heading(string line) =>
        Assert.Equal([Headline, StoryStart], Of((Headline, line), (StoryStart, "搬家的时候，母亲翻出一把算盘。")));

    private static LineTag[] Of(params (LineTag Tag, string Text)[] lines)
    {
        var page = MadePage.Of(lines);
        return SureTags.In(page, MadePage.Tags(page));
    }
}
