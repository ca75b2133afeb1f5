using Banmian.Segmentation.Roles;

namespace Banmian.Training.Tests;

/// <summary>Lines that a tool took out of a printed page are found in the parts that were set.</summary>
public class FinderTests
{
    private static readonly Part Story = new(PartKind.Brief,
        [Passage.Of(PassageKind.Headline, "水库修缮一新")],
        [
            Passage.Of(PassageKind.Paragraph, "水库修缮一新，游人渐多，记者日前从县水务局了解到。"),
            Passage.Of(PassageKind.Paragraph, "水库修缮一新，船工轮流值守。") with { Tail = Copy.Of("（王明）", Mark.BylineNameIn) },
        ])
    { Story = 0 };

    private static readonly Part Folio = new(PartKind.Banner, [],
        [Passage.Of(PassageKind.Furniture, "2021年2月3日"), Passage.Of(PassageKind.Furniture, "第3版")])
    { Story = PressedLine.Furniture };

    [Fact]
    public void A_line_that_could_stand_in_three_places_stands_where_it_leaves_no_rest() =>
        Assert.Equal(
            [LineTag.StoryStart, LineTag.GoesOn, LineTag.ParagraphStart, LineTag.GoesOn, LineTag.Headline],
            Tags("水库修缮一新，游人渐多，", "记者日前从县水务局了解到。", "水库修缮一新，船工", "轮流值守。（王明）", "水库修缮一新"));

    [Fact]
    public void Spaces_that_a_tool_puts_in_and_those_it_leaves_out_make_no_difference() =>
        Assert.Equal([LineTag.Headline, LineTag.Furniture], Tags("水 库 修 缮 一 新", "2021 年2 月3 日"));

    [Fact]
    public void Pieces_of_a_folio_on_one_line_are_furniture() => Assert.Equal([LineTag.Furniture], Tags("第3版 2021年2月3日"));

    [Fact]
    public void A_line_across_two_columns_is_not_found() =>
        Assert.Null(Assert.Single(new Finder([Story]).Find(["游人渐多，记者 船工轮流"])));

    [Fact]
    public void The_characters_of_a_line_keep_their_marks()
    {
        var line = Assert.Single(new Finder([Story]).Find(["轮流值守。 （王 明）"]))!;
        Assert.Equal("轮流值守。 （王 明）", line.Copy.Text);
        Assert.Equal(Mark.Text, line.Copy.Marks[0]);
        Assert.NotEqual(Mark.Text, line.Copy.Marks[^3]);
    }

    private static LineTag[] Tags(params string[] lines) =>
        [.. Labelling.Label([.. new Finder([Folio, Story]).Find(lines).Select(l => l!)]).Select(l => l.Tag)];
}
