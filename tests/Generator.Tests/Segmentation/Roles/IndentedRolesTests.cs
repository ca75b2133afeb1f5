using Banmian.Segmentation.Roles;
using Banmian.Tests.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Roles;

/// <summary>Pages in columns of ten characters.</summary>
public class IndentedRolesTests
{
    private static readonly (LineTag, string)[] Indented = Text("　　山上的人们清早就", "把镰刀磨得雪亮了。", 6);
    private static readonly (LineTag, string)[] Flush = Text("山上的人们清早就带着", "把镰刀磨得雪亮了。", 6);

    // The networks took the first line for the headline's second and the second for a story's first.
    [Fact]
    public void A_full_line_that_is_indented_as_paragraphs_are_begins_one()
    {
        var tags = Of([.. Indented, (Headline, "桃花开了"), (Deck, "　　养老关系千家万户"), (StoryStart, "幸福，大家都在关心。")]);
        Assert.Equal(Headline, tags[^3]);
        Assert.True(tags[^2].IsBody());
        Assert.False(tags[^1] is StoryStart or ParagraphStart);
    }

    [Theory]
    [InlineData("养老关系千家万户的")]
    [InlineData("　　养老")]
    [InlineData("　　　　　养老关系")]
    public void What_is_set_otherwise_may_be_display(string line) =>
        Assert.Equal(Deck, Of([.. Indented, (Headline, "桃花开了"), (Deck, line), (StoryStart, "幸福，大家都在关心。")])[^2]);

    [Fact]
    public void A_heading_under_it_leaves_it_alone() => Assert.Equal([Headline, HeadlineTurned],
        Of([.. Indented, (Headline, "　　桃花开了春耕开始"), (HeadlineTurned, "山上山下忙个不停喽"), (StoryStart, "　　养老。")])[^3..^1]);

    [Fact]
    public void Where_paragraphs_are_not_indented_an_indent_says_nothing() =>
        Assert.Equal(Deck, Of([.. Flush, (Headline, "桃花开了"), (Deck, "　　养老关系千家万户"), (StoryStart, "幸福，大家都在关心。")])[^2]);

    private static (LineTag, string)[] Text(string first, string last, int paragraphs) =>
        [.. Enumerable.Range(0, paragraphs).SelectMany(_ => new[] { (ParagraphStart, first), (GoesOn, last) })];

    private static LineTag[] Of((LineTag, string)[] lines) =>
        MadePage.Changed((page, roles, _) => IndentedRoles.In(page, roles), lines);
}
