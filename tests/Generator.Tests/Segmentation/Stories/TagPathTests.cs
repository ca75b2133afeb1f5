using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

public class TagPathTests
{
    [Fact]
    public void Takes_the_likeliest_tag_of_each_line_where_they_may_follow_each_other() =>
        Assert.Equal([LineTag.Headline, LineTag.HeadlineTurned, LineTag.StoryStart],
            TagPath.Best(MadeRoles.Of(LineTag.Headline, LineTag.HeadlineTurned, LineTag.StoryStart)));

    [Fact]
    public void A_headline_is_turned_over_only_under_a_headline()
    {
        var roles = MadeRoles.Weighing(
            [(LineTag.GoesOn, -10)],
            [(LineTag.HeadlineTurned, -100), (LineTag.Headline, -300)]);
        Assert.Equal([LineTag.GoesOn, LineTag.Headline], TagPath.Best(roles));
    }

    [Fact]
    public void A_line_that_is_surely_turned_over_makes_the_one_above_a_headline()
    {
        var roles = MadeRoles.Weighing(
            [(LineTag.Kicker, -500), (LineTag.Headline, -900)],
            [(LineTag.HeadlineTurned, -1)]);
        Assert.Equal([LineTag.Headline, LineTag.HeadlineTurned], TagPath.Best(roles));
    }

    [Fact]
    public void The_first_line_turns_nothing_over() =>
        Assert.Equal([LineTag.Furniture],
            TagPath.Best(MadeRoles.Weighing([(LineTag.KickerTurned, -1), (LineTag.Furniture, -5000)])));
}
