using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

public class BylineTests
{
    private static readonly Words Words = TemplateSet.Load(new SiteFolder(SampleSite.Folder), new DiagnosticBag()).Words[Script.Hans];

    private static Byline Of(StoryKind kind, string? text, string? dateline, params string[] names) =>
        Byline.Of(Samples.Story("s01", kind) with { Byline = [.. names], BylineText = text, Dateline = dateline }, Words);

    [Theory]
    [InlineData("▶ 本报记者 叶伟", "▶", "本报记者 叶伟")]
    [InlineData("■■本报记者 叶伟", "■■", "本报记者 叶伟")]
    [InlineData("本报记者 叶伟", "", "本报记者 叶伟")]
    [InlineData(null, "", "叶伟")]
    public void An_article_names_its_reporters_under_the_headline_and_the_printed_mark_stands_apart(string? printed, string mark, string text) =>
        Assert.Equal((mark, text), Of(StoryKind.Article, printed, null, "叶伟").AtHead);

    [Theory]
    [InlineData("甲 乙", "（甲　乙）")]
    [InlineData("（甲 乙）", "（甲 乙）")]
    [InlineData("通讯员 甲 乙", "（通讯员 甲 乙）")]
    [InlineData(null, "（甲　乙）")]
    public void A_brief_names_its_reporters_at_its_end(string? printed, string shown) =>
        Assert.Equal(new Byline(null, shown), Of(StoryKind.Brief, printed, "本报讯", "甲", "乙"));

    [Fact]
    public void Reporters_the_dateline_names_are_not_named_again() =>
        Assert.Equal(new Byline(null, null), Of(StoryKind.Brief, null, "本报讯（记者 甲）", "甲"));
}
