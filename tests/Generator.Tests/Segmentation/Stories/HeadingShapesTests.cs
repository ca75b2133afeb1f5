using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

public class HeadingShapesTests
{
    private const int Certain = 4 * LineRoles.One;

    [Fact]
    public void The_lines_of_a_heading_are_told_apart_together() => Assert.Equal(
        [LineTag.Kicker, LineTag.Headline, LineTag.HeadlineTurned, LineTag.StoryStart],
        Decide(shape => shape == new HeadingShape(0, 1, 2, 0) ? Certain : 0,
            (LineTag.Headline, "扎实调研"), (LineTag.HeadlineTurned, "创新消费场景"), (LineTag.HeadlineTurned, "释放潜力"),
            (LineTag.StoryStart, "本报讯 商务部昨日公布了数据。")));

    [Fact]
    public void Display_lines_make_several_headings_where_these_are_likelier_together() => Assert.Equal(
        [LineTag.Headline, LineTag.Headline, LineTag.Deck],
        Decide(shape => shape == new HeadingShape(0, 0, 1, 0) || shape == new HeadingShape(1, 0, 1, 1) ? Certain : 0,
            (LineTag.Kicker, "茶山下了雪"), (LineTag.Headline, "码头开了航"), (LineTag.HeadlineTurned, "首班船坐满")));

    [Fact]
    public void They_stay_as_they_are_where_nothing_is_clearly_likelier() => Assert.Equal(
        [LineTag.Headline, LineTag.HeadlineTurned],
        Decide(shape => shape == new HeadingShape(0, 1, 1, 0) ? LineRoles.One - 1 : 0,
            (LineTag.Headline, "扎实调研"), (LineTag.HeadlineTurned, "创新消费场景释放消费潜力")));

    [Fact]
    public void What_a_line_is_for_sure_it_stays() => Assert.Equal(
        [LineTag.Kicker, LineTag.Headline],
        Decide(shape => shape == new HeadingShape(0, 0, 2, 0) ? Certain : 0, asked: 1,
            (LineTag.Kicker, "合肥"), (LineTag.Headline, "快递业务量大增")));

    [Fact]
    public void What_is_much_less_likely_of_a_line_by_itself_is_not_tried() => Assert.Equal(
        [LineTag.Headline, LineTag.HeadlineTurned],
        Tags(shape => shape == new HeadingShape(0, 1, 1, 0) ? Certain : 0,
            line => line == 0 ? [0, 0, -6 * LineRoles.One, 0, 0, 0, 0, 0, 0] : new int[DisplayLooks.Answers],
            (LineTag.Headline, "扎实调研"), (LineTag.HeadlineTurned, "创新消费场景释放消费潜力")));

    private static LineTag[] Decide(Func<HeadingShape, int> worth, params (LineTag Tag, string Text)[] lines) =>
        Decide(worth, asked: 0, lines);

    // Of each line from one on that may head something all answers are as likely; the lines before were not asked about.
    private static LineTag[] Decide(Func<HeadingShape, int> worth, int asked, params (LineTag Tag, string Text)[] lines) =>
        Tags(worth, line => line >= asked ? new int[DisplayLooks.Answers] : null, lines);

    private static LineTag[] Tags(
        Func<HeadingShape, int> worth, Func<int, int[]?> answers, params (LineTag Tag, string Text)[] lines)
    {
        var draft = MadePage.Draft(lines);
        var scores = Enumerable.Range(0, lines.Length).Where(l => lines[l].Tag.IsHeading() && answers(l) != null)
            .ToDictionary(l => l, l => answers(l)!);
        return HeadingShapes.Decide(draft, scores, (HeadingRun _, HeadingShape shape) => worth(shape));
    }
}
