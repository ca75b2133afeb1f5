using Banmian.Segmentation.Roles;
using Banmian.Tests.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Roles;

public class TypedRolesTests
{
    private const string Text = "夜市摆在旧粮站的院子里，一共六十个摊位，晚上六点开门。";
    private const string Quotation = "“这里不收摊位费，只要收摊的时候把地扫干净。”管理夜市的老周说。";

    [Fact]
    public void Under_a_whole_line_a_paragraph_begins() =>
        Assert.Equal([StoryStart, ParagraphStart, ResumesAtParagraph],
            Of((StoryStart, Text), (GoesOn, Quotation), (Resumes, Text)));

    [Fact]
    public void Under_one_that_breaks_off_it_goes_on() =>
        Assert.Equal([StoryStart, GoesOn, ParagraphStart, ParagraphStart], Of(
            (StoryStart, Text + "摊主多是附近的农户，卖自己种的瓜果，也卖编筐、扫帚、草帽"), (GoesOn, Text), (ParagraphStart, Text),
            (ParagraphStart, Text)));

    [Fact]
    public void In_a_column_of_print_lines_go_on() =>
        Assert.Equal([StoryStart, GoesOn],
            Of((StoryStart, "夜市摆在旧粮站的院子里，一共六十个摊位，晚"), (GoesOn, "上六点开门，摊主多是附近的农户。")));

    [Fact]
    public void An_item_has_a_heading_and_its_text_begins_a_story() =>
        Assert.Equal([Headline, StoryStart, ParagraphStart, Headline, StoryStart],
            Of((Headline, "镇上开了夜市"), (StoryStart, Text), (StoryStart, Text), (Crosshead, "\n志愿者招募"), (ParagraphStart, Text)));

    [Fact]
    public void Its_last_line_may_be_a_caption() =>
        Assert.Equal(StoryStart, Of((Headline, "镇上开了夜市"), (StoryStart, Text), (StoryStart, "图为夜市一角。 周小舟 摄"),
            (Headline, "\n渡口停航"), (StoryStart, Text))[2]);

    [Fact]
    public void An_advertisement_stays_one() =>
        Assert.Equal([Advert, Advert], Of((Headline, "镇上开了夜市"), (StoryStart, Text), (Advert, "\n旺铺招租"), (Advert, Text))[2..]);

    private static LineTag[] Of(params (LineTag Tag, string Text)[] lines) =>
        MadePage.Changed(TypedRoles.In, lines);
}
