using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

public class NameOwnersTests
{
    [Fact]
    public void A_story_is_signed_once_so_a_second_by_line_is_that_of_the_story_below() =>
        Assert.Equal([0, 1], Owners(
            (LineTag.Byline, "记者林小明"), (LineTag.StoryStart, "茶山上下了雪。"), (LineTag.Byline, "记者陈大文"),
                (LineTag.StoryStart, "码头开了航。")));

    [Fact]
    public void Two_by_lines_stay_with_the_only_story_there_is() =>
        Assert.Equal([0, 0], Owners((LineTag.Byline, "记者林小明"), (LineTag.StoryStart, "茶山上下了雪。"), (LineTag.Byline, "通讯员陈大文")));

    [Fact]
    public void A_credit_may_stand_beside_a_by_line() =>
        Assert.Equal([0, 0], Owners(
            (LineTag.Byline, "记者林小明"), (LineTag.StoryStart, "茶山上下了雪。"), (LineTag.Credit, "陈大文摄"),
                (LineTag.StoryStart, "码头开了航。")));

    // Names are rather of the story above than of the one below, and of no other.
    private static int[] Owners(params (LineTag Tag, string Text)[] lines)
    {
        var draft = MadePage.Draft(lines);
        return NameOwners.Of(draft, [], (row, score) => score[0] = row[1] > 0 ? 2 * LineRoles.One : row[2] > 0 ? LineRoles.One
            : -6 * LineRoles.One);
    }
}
