using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

public class StoryFinderTests
{
    private static readonly (LineTag Tag, string Text)[] Page =
    [
        (LineTag.Headline, "茶山下了雪"), (LineTag.StoryStart, "本报讯 昨夜茶山上下了雪。"),
        (LineTag.Crosshead, "码头开了航"), (LineTag.ParagraphStart, "本报讯 今早码头开了航。"),
    ];

    [Fact]
    public void A_crosshead_is_the_headline_of_a_story_that_may_begin_under_it()
    {
        var found = Find(border: 10);
        Assert.Equal(["1", "3"], found.Draft.Stories.Select(s => string.Join(' ', s.Lines)));
        Assert.Equal([0, 1], found.Headed.Given);
    }

    [Fact]
    public void It_stays_a_crosshead_where_hardly_any_story_begins_under_it()
    {
        var found = Find(border: 2);
        Assert.Equal(["1 3"], found.Draft.Stories.Select(s => string.Join(' ', s.Lines)));
        Assert.Equal([2], Assert.Single(found.Draft.Crossheads));
    }

    // What stands apart from every headline was taken for a deck, and the paragraph that it speaks of for one of the story above.
    [Theory]
    [InlineData("码头开了航", 10, "1", "3")]
    [InlineData("码头开了航", 2, "1 3")]
    [InlineData("渔民们说好", 10, "1 3")]
    public void A_deck_is_the_headline_of_a_story_that_may_begin_with_its_words(
        string deck, int border, params string[] stories)
    {
        (LineTag Tag, string Text)[] page = [.. Page];
        page[2] = (LineTag.Deck, deck);
        Assert.Equal(stories, Find(border, page).Draft.Stories.Select(s => string.Join(' ', s.Lines)));
    }

    [Fact]
    public void A_line_that_was_printed_over_is_display_whatever_the_model_thinks()
    {
        var found = Find(border: -9,
            (LineTag.StoryStart, "本报讯 昨夜茶山上下了雪。"), (LineTag.GoesOn, "码头今早开了航码头今早开了航"),
            (LineTag.ParagraphStart, "本报讯 今早码头开了航。"));
        Assert.False(found.Draft.Tags[1].IsBody());
        Assert.Equal(["0 2"], found.Draft.Stories.Select(s => string.Join(' ', s.Lines)));
    }

    // 新华社北京3月14日电 on a line of its own, and the text indented under it.
    [Theory]
    [InlineData(true, "新华社北京3月14日电（记者戴小河）")]
    [InlineData(true, "本报北京3月14日电  （记者戴小河）")]
    [InlineData(false, "【本报讯】")]
    public void A_story_goes_on_under_its_opening(bool isText, string opening)
    {
        var found = Find(border: 10, (LineTag.Headline, "快递业务量大增"), (isText ? LineTag.StoryStart : LineTag.Furniture, opening),
            (LineTag.StoryStart, "国家邮政局昨日公布了数据。"));
        Assert.Equal(["1 2"], found.Draft.Stories.Select(s => string.Join(' ', s.Lines)));
    }

    [Theory]
    [InlineData(true, 3, true)]
    [InlineData(true, -3, false)]
    // Of what no line around makes likely nobody asks.
    [InlineData(false, 3, false)]
    public void Interrupted_text_resumes_where_the_page_says_so(bool isLikely, int odds, bool resumes)
    {
        var found = Find(border: -9, resumption: odds, (LineTag.StoryStart, "昨夜茶山上下了"),
            (isLikely ? LineTag.Resumes : LineTag.GoesOn, "雪，今早化了。"));
        Assert.Equal(resumes, found.Draft.Tags[1].IsResumed());
    }

    // The lines themselves speak for their tags and for nothing else; a heading is that of the story right under it.
    private static FoundStories Find(int border) => Find(border, Page);

    private static FoundStories Find(int border, params (LineTag Tag, string Text)[] page) => Find(border, -1, page);

    private static FoundStories Find(int border, int resumption, params (LineTag Tag, string Text)[] page) =>
        StoryFinder.Find(MadePage.Of(page), new StoryModels(
        Continuation: (_, score) => score.Clear(),
        Border: (_, score) => score[0] = border * LineRoles.One,
        Resumption: (_, score) => score[0] = resumption * LineRoles.One,
        Display: (_, scores) => scores.Clear(),
        Attachment: (row, score) => score[0] = (row[20] > 0 ? 6 : -6) * LineRoles.One,
        Heads: (_, score) => score.Clear(),
        DisplayAgain: (_, scores) => scores.Clear(),
        Headings: (_, score) => score.Clear(),
        Names: (_, score) => score.Clear(),
        Confidence: (_, score) => score.Clear()));
}
