using Banmian.Segmentation.Roles;
using Banmian.Tests.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Roles;

/// <summary>Pages in columns of nine characters, with a line between two texts.</summary>
public class ApartRolesTests
{
    private const string Wide = "南岭市深化农业农村改革";

    // The networks took 政策发力显效 消费潜力持续释放 for the first line of its text.
    [Fact]
    public void A_line_that_the_column_under_it_cannot_hold_is_no_running_text_and_text_begins_under_it()
    {
        var tags = Of(StoryStart, Wide, GoesOn);
        Assert.False(tags[0].IsBody());
        Assert.NotEqual(GoesOn, tags[1]);
    }

    [Theory]
    [InlineData("南岭市深化农业农村")]
    [InlineData("南岭市深化农业农村，")]
    public void A_line_of_the_column_may_be_text_with_a_stop_that_hangs_behind_it(string line) =>
        Assert.Equal([StoryStart, GoesOn], Of(StoryStart, line, GoesOn));

    [Fact]
    public void A_line_with_a_stop_inside_it_may_be_text_of_another_column() =>
        Assert.Equal([StoryStart, GoesOn], Of(StoryStart, "南岭市，深化农业农村改革", GoesOn));

    [Fact]
    public void A_text_that_breaks_off_may_go_on_in_a_wider_column() =>
        Assert.Equal([GoesOn, GoesOn], Of(GoesOn, Wide, GoesOn, above: "这里的人们都来了"));

    // The text runs round a picture.
    [Fact]
    public void A_line_as_wide_as_most_of_the_page_may_be_text() =>
        Assert.Equal([StoryStart, GoesOn],
            Of(StoryStart, Wide, GoesOn, below: [.. Enumerable.Repeat((GoesOn, "村里的人都来了站满了整"), 30)]));

    // The tags of the line between and of the one under it.
    private static LineTag[] Of(LineTag tag, string line, LineTag under, string above = "天黑才散去。",
        params (LineTag, string)[] below) =>
        MadePage.Changed((page, roles, _) => ApartRoles.In(page, roles),
            [(StoryStart, "村里的人都来了站满"), (GoesOn, above), (tag, line), (under, "了整条街从早上到天"),
                .. Enumerable.Repeat((GoesOn, "黑才散去村里的人都"), 6), (GoesOn, "来了。"), .. below])[2..4];
}
