using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Tests.Scripts;
using Banmian.Text;

namespace Banmian.Tests.Archive;

public class PageConversionTests
{
    private static readonly Story Empty = Samples.Empty;

    [Fact]
    public void Converts_every_text_of_a_story_and_nothing_else()
    {
        var story = Empty
            .With(UnitKind.Kicker, "经济观察").With(UnitKind.Headline, "发展新材料").With(UnitKind.Deck, "龙头骨干企业")
            .With(UnitKind.Dateline, "本报讯").With(UnitKind.Byline, "▶ 本报记者 叶伟", "叶伟")
            .With(UnitKind.Paragraph, "日前，科技部公布2020年度结果。").With(UnitKind.Crosshead, "做精做强龙头骨干企业")
            .With(UnitKind.Paragraph, "数据显示，占有率达14.5%。").With(UnitKind.Credit, "陈海泉/摄", "陈海泉").With(UnitKind.Jump, "下转第8版");

        var converted = Convert(story, "s2tw");

        Assert.Equal("經濟觀察", converted.Kicker);
        Assert.Equal("發展新材料", converted.Headline);
        Assert.Equal("龍頭骨幹企業", converted.Deck);
        Assert.Equal("本報訊", converted.Dateline);
        Assert.Equal(["葉偉"], converted.Byline);
        Assert.Equal("▶ 本報記者 葉偉", converted.BylineText);
        Assert.Equal(["陳海泉"], converted.Credit);
        Assert.Equal("陳海泉/攝", converted.CreditText);
        Assert.Equal(["做精做強龍頭骨幹企業"], converted.Crossheads);
        Assert.Equal(story.Units.Select(unit => unit.Kind), converted.Units.Select(unit => unit.Kind));
        Assert.Equal(["日前，科技部公佈2020年度結果。", "數據顯示，佔有率達14.5%。"], converted.Paragraphs);
        Assert.Equal("下轉第8版", converted.Jump);
        Assert.Equal(story.Lines, converted.Lines);
        Assert.Equal(story.Confidence, converted.Confidence);
    }

    [Fact]
    public void Leaves_out_what_was_not_printed()
    {
        var converted = Convert(Empty, "s2tw");

        Assert.Null(converted.Headline);
        Assert.Null(converted.Kicker);
        Assert.Null(converted.BylineText);
        Assert.Empty(converted.Byline);
    }

    [Fact]
    public void Converts_a_phrase_that_a_headline_breaks_over_two_lines()
    {
        var story = Empty.With(UnitKind.Headline, "少年白头\n发AI\nRobot发展");

        Assert.Equal(["少年白頭", "髮AI", "Robot發展"], Convert(story, "s2tw")[UnitKind.Headline]!.Turned);
    }

    [Fact]
    public void Cuts_a_headline_by_characters_where_one_takes_two_UTF16_units()
    {
        var story = Empty.With(UnitKind.Headline, "㓆头\n发展");

        Assert.Equal(["𠗣頭", "髮展"], Convert(story, "s2tw")[UnitKind.Headline]!.Turned);
    }

    [Fact]
    public void Converts_headline_lines_alone_where_the_conversion_changes_their_length()
    {
        var story = Empty.With(UnitKind.Headline, "打印机\n里面");

        Assert.Equal(["印表機", "裡面"], Convert(story, "s2twp")[UnitKind.Headline]!.Turned);
    }

    [Theory]
    [InlineData(nameof(UnitKind.Byline), "本报记者 王皇后立")] // 皇后 keeps 后
    [InlineData(nameof(UnitKind.Dateline), "本报北京2月13日电（记者王皇后立）")]
    public void Gives_a_name_as_it_stands_in_the_printed_words(string kind, string printed)
    {
        var story = Empty.With(Enum.Parse<UnitKind>(kind), printed, "后立");

        Assert.Equal(["后立"], Convert(story, "s2tw").Byline);
        Assert.Equal("後立", Converters.Exact("s2tw").Convert("后立"));
    }

    [Fact]
    public void Converts_a_name_alone_where_it_stands_in_no_printed_words()
    {
        var story = Empty.With(UnitKind.Byline, "本报记者 叶 伟", "叶伟");

        Assert.Equal(["葉偉"], Convert(story, "s2tw").Byline);
    }

    [Theory]
    [InlineData("“甲”乙“丙", "「甲」乙“丙", "“丁”。", "「丁」。")]
    [InlineData("甲", "甲", "丁”。", "丁”。")]
    [InlineData("甲", "甲", "“丁。", "乙”。", "「丁。", "乙」。")]
    [InlineData("甲”", "甲”", "“丁”。", "“乙。", "「丁」。", "“乙。")]
    public void Leaves_a_mark_that_has_no_partner_in_its_story(string headline, string converted, params string[] paragraphs)
    {
        var count = paragraphs.Length / 2;
        var story = new Story("s01", StoryKind.Article, 1,
            [
                new Unit(UnitKind.Headline, headline, [], []),
                .. paragraphs[..count].Select(text => new Unit(UnitKind.Paragraph, text, [], [])),
            ]);
        var page = PageConversion.Convert(new PageReading("x.txt", Script.Hans, [story], [], []), Script.Hant,
            Load("s2tw").Between(Script.Hans, Script.Hant), KnownNames.None);

        Assert.Equal([converted, .. paragraphs[count..]], page.Stories[0].Units.Select(unit => unit.Text));
    }

    [Theory]
    [InlineData("北京把老年教\n育办到家门口", "北京把老年教育办到家门口", "北京把老年教育辦到家門口")]
    [InlineData("让“流动\n中国”跑起来", "让“流动中国”跑起来", "讓「流動中國」跑起來")]
    [InlineData("2020\n年销量", "2020年销量", "2020年銷量")]
    [InlineData("单日发送量创新高\n各地出招力保出行", "单日发送量创新高 各地出招力保出行", "單日發送量創新高 各地出招力保出行")]
    [InlineData("He plays for New\nYork City", "He plays for New York City", "He plays for New York City")]
    public void A_turn_inside_a_word_is_no_pause(string printed, string simplified, string traditional)
    {
        var story = new Story("s01", StoryKind.Article, 1, [new Unit(UnitKind.Headline, printed, [], [])]);
        var readings = PageConversion.Published(new PageReading("x.txt", Script.Hans, [story], [], []),
            [Script.Hans, Script.Hant], Load("s2tw"), KnownNames.None);
        Assert.Equal([simplified, traditional],
            new[] { Script.Hans, Script.Hant }.Select(script => readings[script].Stories[0].Headline));
    }

    [Theory]
    [InlineData("演出名为“梅花香——戏曲名家名段演唱会”。", "戏曲名家名段演唱会上演")]
    [InlineData("演出名为“梅花香——戏曲名家唱段演唱会”。", "戏曲名家名 段演唱会上演")]
    public void A_turn_inside_a_word_that_the_story_has_elsewhere_is_no_pause(string text, string headline)
    {
        var story = Empty.With(UnitKind.Headline, "戏曲名家名\n段演唱会上演").With(UnitKind.Paragraph, text);
        var readings = PageConversion.Published(new PageReading("x.txt", Script.Hans, [story], [], []),
            [Script.Hans], Load("s2tw"), KnownNames.None);
        Assert.Equal(headline, readings[Script.Hans].Stories[0].Headline);
    }

    [Fact]
    public void Converts_furniture_and_what_was_dropped()
    {
        var reading = new PageReading("x.txt", Script.Hans, [],
            [new Unit(UnitKind.Furniture, "责编：张华", [], [new LineRange(3, 3)])],
            [new Unit(UnitKind.Dropped, "发展", [], [new LineRange(9, 9)]) { Reason = "overprint" }]);

        var converted = PageConversion.Convert(reading, Script.Hant, Converters.Exact("s2tw"), KnownNames.None);

        Assert.Equal(Script.Hant, converted.Script);
        Assert.Equal(("責編：張華", new LineRange(3, 3)), (converted.Furniture[0].Text, converted.Furniture[0].Extent));
        Assert.Equal(("發展", new LineRange(9, 9), "overprint"),
            (converted.Dropped[0].Text, converted.Dropped[0].Extent, converted.Dropped[0].Reason));
    }

    [Fact]
    public void Converts_the_folio_as_it_was_found_in_the_dump()
    {
        var furniture = ImmutableArray.Create(new Unit(UnitKind.Furniture, "6版 卫生 2021年2月1日 星期一", [], [new LineRange(3, 3)]));
        var reading = new PageReading("x.txt", Script.Hans, [], furniture, []) { Folio = PrintedFolio.Shared.In(furniture) };

        var folio = PageConversion.Convert(reading, Script.Hant, Converters.Exact("s2hk"), KnownNames.None).Folio;

        Assert.Equal([("6版", 0), ("衞生", 3), ("2021年2月1日", 6), ("星期一", 16)],
            folio.Pieces.Select(piece => (piece.Text, piece.Start)));
    }

    [Theory]
    [InlineData("zh-Hans", "里面")]
    [InlineData("zh-Hant", "裡面")]
    public void Gives_a_page_in_both_scripts_whichever_it_was_printed_in(string printed, string kicker)
    {
        var script = Script.All.Single(s => s.Tag == printed);
        var reading = new PageReading("x.txt", script, [Empty.With(UnitKind.Kicker, kicker)], [], []);

        var readings = PageConversion.Published(reading, [Script.Hans, Script.Hant], Load("s2tw"), KnownNames.None);

        Assert.Equal("里面", readings[Script.Hans].Stories[0].Kicker);
        Assert.Equal("裡面", readings[Script.Hant].Stories[0].Kicker);
        Assert.All(readings, pair => Assert.Equal(pair.Key, pair.Value.Script));
        Assert.Same(reading, readings[script]);
    }

    private static Story Convert(Story story, string config) =>
        PageConversion.Convert(new PageReading("x.txt", Script.Hans, [story], [], []), Script.Hant, Converters.Exact(config),
            KnownNames.None).Stories[0];

    private static SiteConverters Load(string traditional) =>
        Converters.OfSite(traditional);
}
