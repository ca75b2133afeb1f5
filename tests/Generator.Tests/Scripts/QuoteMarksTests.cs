using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Opencc;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Scripts;

public class QuoteMarksTests
{
    [Theory]
    [InlineData("他说：“打造‘一带一路’中心。”", "他说：「打造『一带一路』中心。」")]
    [InlineData("“甲‘乙“丙”乙’甲”", "「甲『乙「丙」乙』甲」")]
    [InlineData("“甲”“乙”", "「甲」「乙」")]
    [InlineData("it’s “甲”", "it’s 「甲」")]
    [InlineData("无引号", "无引号")]
    public void Gives_each_mark_the_level_it_stands_at_and_back(string curly, string corner)
    {
        Assert.Equal(corner, QuoteMarks.ToCorner(curly));
        Assert.Equal(curly, QuoteMarks.ToCurly(corner));
    }

    [Theory]
    [InlineData("‘甲’与“乙”", "「甲」与「乙」")] // a headline's single marks are its outermost
    [InlineData("甲”，乙‘丙’", "甲」，乙『丙』")] // without a partner each becomes its counterpart
    [InlineData("‘甲’，乙。”丙", "『甲』，乙。」丙")] // the outer one closes a quotation that a paragraph before it opened
    [InlineData("甲’，乙。”丙", "甲』，乙。」丙")]
    public void Goes_by_level_where_the_marks_pair(string curly, string corner) =>
        Assert.Equal(corner, QuoteMarks.ToCorner(curly));

    [Theory]
    [InlineData("“甲‘乙”丙", "「甲‘乙」丙")]
    [InlineData("“甲”乙”丙", "「甲」乙”丙")]
    [InlineData("‘甲，乙”丙", "‘甲，乙」丙")]
    [InlineData("乙”，丙说：“丁", "乙」，丙说：「丁")]
    public void Leaves_a_mark_that_no_other_paragraph_can_have_a_partner_for(string curly, string corner) =>
        Assert.Equal(corner, QuoteMarks.ToCorner(curly));

    [Theory]
    [InlineData("“成绩5’30”，屏幕6.1”。”", "「成绩5’30”，屏幕6.1”。」")]
    [InlineData("屏幕6.1”", "屏幕6.1”")]
    [InlineData("’98洪水与“’98”", "’98洪水与「’98」")]
    [InlineData("teachers’ day", "teachers’ day")]
    [InlineData("‘teachers’与“2020”", "「teachers」与「2020」")]
    public void Takes_a_prime_or_an_apostrophe_for_no_mark(string curly, string corner)
    {
        Assert.Equal(corner, QuoteMarks.ToCorner(curly));
        Assert.Equal(curly.Replace('‘', '“').Replace("teachers’与", "teachers”与"), QuoteMarks.ToCurly(corner));
        Assert.Empty(QuoteMarks.Unpaired([curly]));
    }

    [Theory]
    [InlineData("他说\"好\"，又说\"再见\"。", "他说「好」，又说「再见」。")]
    [InlineData("他说“叫\"好\"”", "他说「叫『好』」")]
    [InlineData("他说'好'，又说'再见'。", "他说「好」，又说「再见」。")]
    [InlineData("他说\"叫'好'\"。", "他说「叫『好』」。")]
    [InlineData("it's '98 的 5'30\"", "it's '98 的 5'30\"")]
    [InlineData("12\"屏幕", "12\"屏幕")]
    [InlineData("call \"me\" now", "call \"me\" now")]
    public void Pairs_straight_marks_in_Chinese(string straight, string corner) =>
        Assert.Equal(corner, QuoteMarks.ToCorner(straight));

    [Fact]
    public void Follows_a_quotation_over_paragraphs()
    {
        Assert.Empty(QuoteMarks.Unpaired(["他说：“甲。", "“乙。”"]));
        Assert.Empty(QuoteMarks.Unpaired(["他说：“甲。", "乙。”"]));
        Assert.Equal([(0, 3)], QuoteMarks.Unpaired(["他说：“甲。", "乙。"]));
        Assert.Equal([(1, 1)], QuoteMarks.Unpaired(["甲", "乙”"]));
        Assert.Equal([(0, 0), (0, 2)], QuoteMarks.Unpaired(["“甲’"]));
        Assert.Equal([(0, 2)], QuoteMarks.Unpaired(["“甲‘乙”丙"]));
    }

    [Fact]
    public void Reports_a_mark_without_a_partner_at_its_story()
    {
        var bag = new DiagnosticBag();
        var story =
            new Story("s01", StoryKind.Article, 1,
                [new Unit(UnitKind.Paragraph, "他说：“甲。", [], [])])
            { Lines = [new LineRange(7, 9)] };

        QuoteChecks.Check(new SourcePage("seeds/x.txt", [], ""), new PageReading("x.txt", Script.Hans, [story], [], []), bag);

        Assert.Equal(("NP420", new Location("seeds/x.txt", 7)), (Assert.Single(bag.Items).Rule.Id, bag.Items[0].Location));
    }

    [Theory]
    [InlineData("Corner", "「裡面」")]
    [InlineData("Curly", "“裡面”")]
    public void Are_those_the_site_asks_for(string style, string expected)
    {
        var converters =
            SiteConverters.Load([TraditionalForm.Of(Script.Hant) with { Quotes = Enum.Parse<QuoteStyle>(style) }],
                OpenccData.Shipped, [], new DiagnosticBag())!;

        Assert.Equal(expected, converters.Between(Script.Hans, Script.Hant).Convert("“里面”"));
        Assert.Equal("“里面”", converters.Between(Script.Hant, Script.Hans).Convert(expected));
    }
}
