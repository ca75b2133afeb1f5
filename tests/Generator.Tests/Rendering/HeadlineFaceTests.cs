using Banmian.Rendering;
using Banmian.Segmentation;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

public class HeadlineFaceTests
{
    [Theory]
    [InlineData("hei", "要闻", "dateline", "本报讯")]
    [InlineData("hei", "文化", "dateline", "本报北京2月13日电")]
    [InlineData("kai", "副刊", "byline", "叶伟")]
    [InlineData("kai", "要闻", "kicker", "今日时评")]
    [InlineData("kai", null, "byline", "叶伟（作者为大学教授）")]
    [InlineData(null, "要闻", "byline", "本报记者 叶伟")]
    [InlineData(null, null, "kicker", "文化和旅游部发布通知")]
    public void News_is_set_in_hei_comment_and_culture_in_kai(string? face, string? section, string kind, string printed) =>
        Assert.Equal(face, HeadlineFace.Of(section, Samples.Story("s02", StoryKind.Article)
            .With(Enum.Parse<UnitKind>(kind, ignoreCase: true), printed)));
}
