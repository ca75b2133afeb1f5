using Banmian.Segmentation.Roles;
using Banmian.Tests.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Roles;

public class WordedRolesTests
{
    [Fact]
    public void A_line_of_names_by_its_words_is_no_heading() =>
        Assert.NotEqual(LineTag.Headline, Changed(0, (LineTag.Headline, "执笔：王明　李小满"), (LineTag.StoryStart, "春耕开始了。")));

    [Fact]
    public void A_heading_of_the_same_length_stays_one() =>
        Assert.Equal(LineTag.Headline, Changed(0, (LineTag.Headline, "记者走进黄土寨"), (LineTag.StoryStart, "春耕开始了。")));

    private static LineTag Changed(int line, params (LineTag, string)[] page) => MadePage.Changed(WordedRoles.In, page)[line];
}
