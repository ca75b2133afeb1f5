using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Likeness;

namespace Banmian.Tests.Archive;

/// <summary>Which kickers are labels of columns and series.</summary>
public class SeriesTests
{
    private static ComparedStory Story(string? kicker, string headline) =>
        new("s01", kicker, headline, [], 100, new TextRuns([]));

    // One page a day; the paper is known unless told.
    private static string[] Found(params ComparedStory[] stories)
    {
        var entries = stories
            .Select((_, day) => Samples.Entry($"seeds/{day}.txt", Samples.Dated($"2021-02-0{day + 1}", 6))).ToArray();
        var archive = Samples.Archive(Samples.Config(), new DiagnosticBag(), entries);
        var byPage = entries.Zip(stories).ToDictionary(page => page.First.Path, page => ImmutableArray.Create(page.Second));
        return [.. Series.Of(archive, page => byPage[page]).Select(series =>
            $"{series.Label}: {string.Join(' ', series.Stories.Select(story => story.Number ?? "-"))}")];
    }

    [Fact]
    public void A_kicker_over_different_stories_on_two_pages_is_one() =>
        Assert.Equal(["今日谈: - -"], Found(Story("今日谈", "好作风"), Story("今 日 谈", "真功夫")));

    [Fact]
    public void A_kicker_over_one_story_is_none_however_often_it_was_printed() =>
        Assert.Empty(Found(Story("江西高安推行智慧服务", "一网通办 高效便民"), Story("江西高安推行智慧服务", "一网通办高效便民")));

    [Fact]
    public void A_number_makes_one_of_a_single_kicker_and_is_no_part_of_the_label() => Assert.Equal(["红色星火: ⑫ 三 十三"],
        Found(Story("红色星火⑫", "甲"), Story("红色星火（三）", "乙"), Story("红色星火之十三", "丙")));

    [Fact]
    public void A_kicker_may_number_its_stories_by_parts_and_stand_behind_a_dash() => Assert.Equal(["乡村调查: 上 下 三"],
        Found(Story("乡村调查（上）", "甲"), Story("乡村调查(下)", "乙"), Story("——乡村调查（之三）", "丙")));

    [Theory]
    [InlineData("水从哪里来？（上）", "水从哪里来？（下）", "水从哪里来？: 上 下")]
    [InlineData("让山河作证①", "让山河作证 ②", "让山河作证: ① ②")]
    [InlineData("百年老街的新生——之一", "百年老街的新生之二", "百年老街的新生: 一 二")]
    [InlineData("老区行（之一）", "老区行（之二）", "老区行: 一 二")]
    public void Headlines_that_differ_by_a_number_are_one(string first, string second, string series) =>
        Assert.Equal([series], Found(Story(null, first), Story(null, second)));

    [Fact]
    public void Headlines_that_are_numbered_go_before_the_column_they_stand_in_and_not_before_a_numbered_kicker()
    {
        Assert.Equal(["水从哪里来？: 上 下", "记者调查: - -"], Found(Story("记者调查", "水从哪里来？（上）"),
            Story("记者调查", "水从哪里来？（下）"), Story("记者调查", "甲"), Story("记者调查", "乙")));
        Assert.Equal(["红色星火: ⑫ ⑬"], Found(Story("红色星火⑫", "长桥（上）"), Story("红色星火⑬", "长桥（下）")));
        Assert.Equal(["今日谈: - -"], Found(Story("今日谈", "入选十大新闻之一"), Story("今日谈", "真功夫")));
    }

    [Fact]
    public void A_headline_with_a_number_is_none_by_itself_however_often_it_was_printed()
    {
        Assert.Empty(Found(Story(null, "入选十大新闻之一")));
        Assert.Empty(Found(Story(null, "水从哪里来？（上）"), Story(null, "水从哪里来？（上）")));
    }

    [Theory]
    [InlineData("年龄最大88，最小61")]
    [InlineData("江西宜春市袁州区西岭村易小根——")]
    [InlineData("中国气象局气候变化特别顾问丁一汇院士指出")]
    [InlineData(null)]
    public void A_sentence_is_none(string? kicker) => Assert.Empty(Found(Story(kicker, "甲"), Story(kicker, "乙")));
}
