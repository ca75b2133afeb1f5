using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

public class DraftTests
{
    [Fact]
    public void A_story_begins_at_each_start_and_goes_on_past_what_interrupts_it()
    {
        var draft = MadePage.Draft(
            (LineTag.StoryStart, "每天早上七点，黄土寨的大喇叭"), (LineTag.Credit, "张小满摄"), (LineTag.GoesOn, "准时响起来。"),
            (LineTag.ParagraphStart, "播的是天气。"), (LineTag.StoryStart, "农机服务站开通热线。"));
        Assert.Equal(["0 2 3", "4"], draft.Stories.Select(s => string.Join(' ', s.Lines)));
        Assert.Equal([2, 1], draft.Stories.Select(s => s.Paragraphs.Count));
    }

    [Fact]
    public void Kicker_headline_and_deck_make_one_heading_and_a_second_headline_another()
    {
        var draft = MadePage.Draft(
            (LineTag.Kicker, "引题"), (LineTag.Headline, "主题"), (LineTag.HeadlineTurned, "转行"), (LineTag.Deck, "副题"),
                (LineTag.Headline, "另一题"));
        Assert.Equal(["0/1 2/3", "/4/"], draft.Headings.Select(h => $"{string.Join(' ', h.Kicker)}/{string.Join(' ', h.Headline)}/{string.Join(' ', h.Deck)}"));
    }

    [Fact]
    public void Interleaved_columns_are_put_together_by_the_segments_that_follow_each_other()
    {
        var page = MadePage.Of(
            (LineTag.StoryStart, "甲一"), (LineTag.StoryStart, "乙一"), (LineTag.Resumes, "甲二"), (LineTag.Resumes, "乙二"));
        var draft = Draft.Of(page, MadePage.Tags(page), (_, _) => [-1, -1, 0, 1]);
        Assert.Equal(["0 2", "1 3"], draft.Stories.Select(s => string.Join(' ', s.Lines)));
    }

    [Fact]
    public void Blocks_out_of_order_are_read_in_the_order_of_the_text()
    {
        var page = MadePage.Of((LineTag.Resumes, "的后半"), (LineTag.StoryStart, "文章"));
        var draft = Draft.Of(page, MadePage.Tags(page), (_, _) => [1, -1]);
        Assert.Equal([1, 0], Assert.Single(draft.Stories).Lines);
    }

    [Fact]
    public void Segments_that_would_follow_each_other_in_a_circle_are_one_story_from_the_first_on()
    {
        var page = MadePage.Of((LineTag.Resumes, "前半的"), (LineTag.Resumes, "后半的"));
        // Each is likelier to follow the other than to begin a story.
        Assert.Equal([-1, 0], Continuations.Of(Draft.Of(page, MadePage.Tags(page),
            (_, segments) => [.. segments.Select(_ => -1)]),
            [new TextSegment(true, [0]), new TextSegment(true, [1])], (_, score) => score[0] = 1000));
    }

    [Fact]
    public void Text_that_follows_nothing_else_goes_on_with_what_stands_right_above()
    {
        var draft = MadePage.Draft((LineTag.StoryStart, "甲"), (LineTag.StoryStart, "乙"), (LineTag.Resumes, "乙二"));
        Assert.Equal([-1, -1, 1], Continuations.Of(draft,
            [new TextSegment(false, [0]), new TextSegment(false, [1]), new TextSegment(true, [2])],
            (_, score) => score[0] = -9000));
    }

    [Fact]
    public void Text_that_resumes_follows_what_is_likeliest_though_nothing_is_likely()
    {
        var draft = MadePage.Draft((LineTag.StoryStart, "甲"), (LineTag.StoryStart, "乙"), (LineTag.Resumes, "甲二"));
        Assert.Equal([-1, -1, 0], Continuations.Of(draft,
            [new TextSegment(false, [0]), new TextSegment(false, [1]), new TextSegment(true, [2])],
            // The tenth value says that the first stands right above.
            (features, score) => score[0] = features[9] > 0 ? -3000 : -1000));
    }

    [Theory]
    [InlineData("甲，", 1)]
    [InlineData("甲。", -1)]
    public void Text_below_is_followed_against_the_odds_only_where_it_breaks_off_inside_a_sentence(string below, int before)
    {
        var draft = MadePage.Draft((LineTag.Resumes, "甲二"), (LineTag.StoryStart, below));
        Assert.Equal([before, -1], Continuations.Of(draft, [new TextSegment(true, [0]), new TextSegment(false, [1])],
            (_, score) => score[0] = -1000));
    }
}
