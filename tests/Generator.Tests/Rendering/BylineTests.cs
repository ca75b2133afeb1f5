using Banmian.Rendering;
using Banmian.Segmentation;
using Banmian.Tests.Archive;
using Banmian.Text;

namespace Banmian.Tests.Rendering;

public class BylineTests
{
    // What nobody knows the place of is named where such stories name it.
    private static Byline Of(StoryKind kind, string printed) =>
        Byline.Of(Samples.Story("s01", kind).With(UnitKind.Byline, printed, "叶伟"));

    [Theory]
    [InlineData("▶ 本报记者 叶伟", "▶", "本报记者 叶伟")]
    [InlineData("■■本报记者 叶伟", "■■", "本报记者 叶伟")]
    [InlineData("本报记者 叶伟", "", "本报记者 叶伟")]
    public void An_article_names_its_reporters_under_the_headline_and_the_printed_mark_stands_apart(
        string printed, string mark, string text) =>
        Assert.Equal(new Byline((mark, text), null), Of(StoryKind.Article, printed));

    [Theory]
    [InlineData("甲 乙")]
    [InlineData("（甲 乙）")]
    [InlineData("通讯员 甲 乙")]
    public void A_brief_names_its_reporters_at_its_end_in_brackets_only_where_print_has_them(string printed) =>
        Assert.Equal(new Byline(null, printed), Of(StoryKind.Brief, printed));

    [Theory]
    [InlineData("brief")]
    [InlineData("article")]
    public void Reporters_the_dateline_names_are_not_named_again(string kind) =>
        Assert.Equal(new Byline(null, null),
            Byline.Of(Samples.Story("s01", KindOf(kind)).With(UnitKind.Dateline, "本报讯（记者 叶 伟）", "叶伟")));

    [Fact]
    public void A_byline_without_text_below_it_stands_under_the_headline() =>
        Assert.Equal(new Byline(("", "叶伟"), null), Byline.Of(Placed(StoryKind.Brief, [(UnitKind.Byline, "叶伟", 2)])));

    [Theory]
    [InlineData("article")]
    [InlineData("brief")]
    public void A_byline_printed_over_the_text_stands_over_it(string kind) =>
        Assert.Equal(new Byline(("", "记者 叶伟"), null), Byline.Of(Placed(KindOf(kind),
            [(UnitKind.Headline, "新桥通车", 1), (UnitKind.Byline, "记者 叶伟", 2), (UnitKind.Paragraph, "新桥昨日通车。", 3)])));

    [Theory]
    [InlineData("article")]
    [InlineData("brief")]
    public void A_byline_printed_below_the_text_stands_below_it(string kind) =>
        Assert.Equal(new Byline(null, "叶伟"), Byline.Of(Placed(KindOf(kind),
            [(UnitKind.Headline, "新桥通车", 1), (UnitKind.Paragraph, "新桥昨日通车。", 2), (UnitKind.Byline, "叶伟", 3)])));

    [Fact]
    public void A_byline_that_extraction_gives_with_the_headline_behind_the_text_stands_under_the_headline() =>
        Assert.Equal(new Byline(("", "记者 叶伟"), null), Byline.Of(Placed(StoryKind.Brief,
            [(UnitKind.Paragraph, "新桥昨日通车。", 1), (UnitKind.Headline, "新桥通车", 2), (UnitKind.Byline, "记者 叶伟", 3)])));

    [Theory]
    [InlineData("article", "▶ 叶伟", null)]
    [InlineData("brief", null, "▶ 叶伟")]
    public void Where_extraction_gives_the_headline_behind_a_byline_that_follows_the_text_it_tells_no_side(
        string kind, string? head, string? end) =>
        Assert.Equal((head, end), Byline.Of(Placed(KindOf(kind),
            [(UnitKind.Paragraph, "新桥昨日通车。", 1), (UnitKind.Byline, "▶ 叶伟", 2), (UnitKind.Headline, "新桥通车", 3)]))
            is var byline ? (byline.Head, byline.AtEnd) : default);

    [Theory]
    [InlineData("article", "叶伟", null)]
    [InlineData("brief", null, "叶伟")]
    public void A_byline_far_from_the_text_stands_where_such_stories_have_it(string kind, string? head, string? end) =>
        Assert.Equal((head, end), Byline.Of(Placed(KindOf(kind), [(UnitKind.Headline, "新桥通车", 1),
            (UnitKind.Paragraph, "新桥昨日通车。", 2), (UnitKind.Byline, "叶伟", 9)]) with
        {
            Lines = [new LineRange(1, 2), new LineRange(9, 9)],
        }) is var byline ? (byline.Head, byline.AtEnd) : default);

    [Fact]
    public void Of_a_byline_printed_in_two_places_each_part_stands_in_its_own()
    {
        var story = Placed(StoryKind.Article, [(UnitKind.Headline, "新桥通车", 1), (UnitKind.Byline, "▶ 记者 叶伟", 2),
            (UnitKind.Paragraph, "新桥昨日通车。", 3)]);
        var printed = SourcedText.Of("▶ 记者 叶伟 （王明参与采写）", at => at < 8 ? (2, at) : (4, at - 8));
        story = story with
        {
            Units = [.. story.Units.Select(unit => unit.Kind != UnitKind.Byline ? unit
                : new Unit(UnitKind.Byline, printed, ["叶伟", "王明"], []))],
            Lines = [new LineRange(1, 4)],
        };
        Assert.Equal(new Byline(("▶", "记者 叶伟"), "（王明参与采写）"), Byline.Of(story));
    }

    private static StoryKind KindOf(string name) => name == "brief" ? StoryKind.Brief : StoryKind.Article;

    /// <summary>A story whose units each stand in a line of the dump, one below the other.</summary>
    private static Story Placed(StoryKind kind, (UnitKind Kind, string Text, int Line)[] units) => new("s01", kind, 1,
        [.. UnitKinds.InOrder(units, unit => unit.Kind).Select(unit =>
            new Unit(unit.Kind, SourcedText.Of(unit.Text, at => (unit.Line, at)), [], []))])
    {
        Lines = [new LineRange(units.Min(unit => unit.Line), units.Max(unit => unit.Line))],
    };
}
