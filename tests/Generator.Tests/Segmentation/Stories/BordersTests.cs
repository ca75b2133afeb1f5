using Banmian.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Stories;

public class BordersTests
{
    // The text above the heading is the end of the story under it: no text stands above from which it could be parted, and asking
    // what does ended the program.
    [Fact]
    public void A_heading_asks_for_no_border_over_the_pages_first_text()
    {
        var page = MadePage.Of((Headline, "春耕机械下田"), (ResumesAtParagraph, "春耕机械下田了。"), (StoryStart, "村里人都来看。"));
        var draft = Draft.Of(page, MadePage.Tags(page), (_, _) => [1, -1]);
        Assert.Equal([2, 1], Assert.Single(draft.Stories).Lines);
        Assert.Equal(-1, Borders.For(draft, draft.Headings[0], (_, score) => score[0] = 0).Line);
    }

    [Fact]
    public void A_heading_finds_the_paragraph_that_speaks_of_it()
    {
        var draft = MadePage.Draft((Headline, "春耕机械下田"), (StoryStart, "村里人都来看。"), (ParagraphStart, "春耕机械下田了。"));
        Assert.Equal(2, Borders.For(draft, draft.Headings[0], (_, score) => score[0] = 0).Line);
    }
}
