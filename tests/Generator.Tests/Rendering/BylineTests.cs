using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

public class BylineTests
{
    private static readonly Words Words =
        TemplateSet.Load(new SiteFolder(SampleSite.Folder), Layouts.All, new DiagnosticBag()).Words[Script.Hans];

    // Who is not named in a byline is named with the dateline.
    private static Byline Of(StoryKind kind, string? text, string? dateline, params string[] names)
    {
        var story = Samples.Story("s01", kind);
        if (text is not null) story = story.With(UnitKind.Byline, text, names);
        if (dateline is not null) story = story.With(UnitKind.Dateline, dateline, text is null ? names : []);
        return Byline.Of(story, Words);
    }

    [Theory]
    [InlineData("▶ 本报记者 叶伟", "▶", "本报记者 叶伟")]
    [InlineData("■■本报记者 叶伟", "■■", "本报记者 叶伟")]
    [InlineData("本报记者 叶伟", "", "本报记者 叶伟")]
    [InlineData(null, "", "叶伟", "本报讯")]
    public void An_article_names_its_reporters_under_the_headline_and_the_printed_mark_stands_apart(string? printed, string mark,
        string text, string? dateline = null) =>
        Assert.Equal((mark, text), Of(StoryKind.Article, printed, dateline, "叶伟").AtHead);

    [Theory]
    [InlineData("甲 乙", "（甲　乙）")]
    [InlineData("（甲 乙）", "（甲 乙）")]
    [InlineData("通讯员 甲 乙", "（通讯员 甲 乙）")]
    [InlineData(null, "（甲　乙）")]
    public void A_brief_names_its_reporters_at_its_end(string? printed, string shown) =>
        Assert.Equal(new Byline(null, shown), Of(StoryKind.Brief, printed, "本报讯", "甲", "乙"));

    [Theory]
    [InlineData("本报讯（记者 叶伟）")]
    [InlineData("本报讯（记者 叶 伟）")]
    public void Reporters_the_dateline_names_are_not_named_again(string dateline) =>
        Assert.All(new[] { StoryKind.Brief, StoryKind.Article },
            kind => Assert.Equal(new Byline(null, null), Of(kind, null, dateline, "叶伟")));

    [Fact]
    public void A_byline_below_a_dateline_with_names_names_only_the_others() =>
        Assert.Equal(new Byline(null, "（张建国）"), Byline.Of(
            Samples.Story("s01", StoryKind.Brief)
                .With(UnitKind.Dateline, "本报讯（通讯员 何丽 林大海）", "何丽", "林大海")
                .With(UnitKind.Byline, "张建国", "张建国"), Words));
}
