using Banmian.Segmentation.Roles;
using Banmian.Tests.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Roles;

/// <summary>Each page has the heads 夜市开张, 渡口停航 and 桃花开了 over blocks of lines of nine characters.</summary>
public class BlockRolesTests
{
    [Fact]
    public void Where_most_blocks_have_a_heading_one_that_looks_like_text_is_a_heading_too()
    {
        var tags = Of(Block(Headline, StoryStart, "夜市开张"), Block(Headline, StoryStart, "渡口停航"), Block(Resumes, GoesOn, "桃花开了"));
        Assert.True(tags[8].IsHeading());
        Assert.Equal([StoryStart, GoesOn, GoesOn], tags[9..]);
    }

    [Fact]
    public void A_by_line_stands_between_heading_and_text() =>
        Assert.Equal([Byline, StoryStart, GoesOn], Of(Block(Headline, StoryStart, "夜市开张"), Block(Headline, StoryStart, "渡口停航"),
            [(Headline, "\n桃花开了"), (Byline, "本报记者 王小满"), .. Text(GoesOn)])[9..12]);

    // It may be a number or a by-line of a form that the networks do not know.
    [Fact]
    public void What_does_not_fill_its_column_under_a_heading_need_not_begin_the_text() =>
        Assert.Equal([GoesOn, StoryStart], Of(Block(Headline, StoryStart, "夜市开张"), Block(Headline, StoryStart, "渡口停航"),
            [(Headline, "\n桃花开了"), (GoesOn, "（八）"), .. Text(StoryStart)])[9..11]);

    // 第五章　邵湘秋花底感滄桑　趙鷺翁尊前話簪盍 under a novelist's name.
    [Fact]
    public void Nor_need_what_its_column_cannot_hold() =>
        Assert.Equal([Byline, GoesOn], Of(Block(Headline, StoryStart, "夜市开张"), Block(Headline, StoryStart, "渡口停航"),
            [(Headline, "\n桃花开了"), (Byline, "本报记者 王小满"), (GoesOn, "第五章　山上的桃花都开了"), .. Text(GoesOn)])[9..11]);

    [Fact]
    public void Where_fewer_have_one_each_line_is_what_it_seems() =>
        Assert.Equal(Resumes, Of(Block(Headline, StoryStart, "夜市开张"), Block(Resumes, GoesOn, "渡口停航"),
            Block(Resumes, GoesOn, "桃花开了"))[4]);

    [Fact]
    public void Sections_under_crossheads_are_no_stories() =>
        Assert.Equal(ParagraphStart, Of(Block(Headline, StoryStart, "夜市开张"), Block(Headline, StoryStart, "渡口停航"),
            Block(Crosshead, ParagraphStart, "桃花开了"))[9]);

    [Fact]
    public void A_heading_may_be_wider_than_its_column() =>
        Assert.True(Of(Block(Headline, StoryStart, "南岭市深化农业农村改革"), Block(Headline, StoryStart, "渡口停航"),
            Block(Resumes, GoesOn, "桃花开了"))[8].IsHeading());

    // The first line of a paragraph fills its column.
    [Fact]
    public void A_line_that_fills_the_column_is_no_heading() =>
        Assert.Equal(ParagraphStart, Of(Block(Headline, StoryStart, "夜市开张"), Block(Headline, StoryStart, "渡口停航"),
            Block(ParagraphStart, GoesOn, "桃花开在村口的山坡"))[8]);

    private static (LineTag Tag, string Text)[] Block(LineTag head, LineTag text, string heading) =>
        [(head, "\n" + heading), .. Text(text)];

    private static (LineTag Tag, string Text)[] Text(LineTag first) =>
        [(first, "村里的人都来了站满"), (GoesOn, "了整条街从早上到天"), (GoesOn, "黑才散去。")];

    private static LineTag[] Of(params (LineTag Tag, string Text)[][] blocks) =>
        MadePage.Changed(BlockRoles.In, [.. blocks.SelectMany(block => block)]);
}
