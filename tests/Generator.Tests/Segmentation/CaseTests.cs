using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Sources;

namespace Banmian.Tests.Segmentation;

/// <summary>Small dumps of the kinds that readers of Chinese pages have been known to fail on, and what they say.</summary>
public class CaseTests
{
    [Theory]
    [InlineData("ascii-stop", "control")]
    [InlineData("fullwidth-stop-ff0e", "control")]
    [InlineData("bom-inside", "control")]
    [InlineData("zero-width-before-headline", "control")]
    [InlineData("radicals", "radicals-control")]
    [InlineData("hant-vertical-forms", "hant-me")]
    [InlineData("headline-line-twice", "radicals-control")]
    public void A_damaged_dump_is_read_as_its_clean_twin(string dump, string twin) =>
        Assert.Equal(Said(Read(twin)), Said(Read(dump)));

    [Fact]
    public void The_clean_dump_has_two_stories_with_their_headlines_and_paragraphs() =>
        Assert.Equal(
            [
                "headline 山村喇叭又响了", "dateline 本报讯（记者 张小满） 张小满",
                "paragraph 每天早上七点，黄土寨的大喇叭准时响起来，播的是天气和农时，还有村里的通知，老人们端着碗坐在门槛上听，"
                    + "比看手机还上心，已经成了村里离不开的老朋友。",
                "paragraph 据了解，这只喇叭是去年秋天装上的，费用由村集体承担，播音员是返乡的大学生，稿子全用方言念，村民都说听得懂，"
                    + "记得住每一句话。",
                "headline 农机热线通到田头", "dateline 本报讯（记者 李木子） 李木子",
                "paragraph 云麓市农机服务站近日开通二十四小时维修热线，师傅半天之内就会骑着摩托车赶到田头，配件按照成本价收取。",
            ], Said(Read("control")));

    [Fact]
    public void Contact_details_inside_a_sentence_stay_in_it()
    {
        var reading = Read("contact-lines");
        Assert.Equal(["农机热线通到田头", "山村喇叭又响了"], reading.Stories.Select(story => story.Headline));
        Assert.Contains("市民如有疑问可拨打咨询电话0763-3366888或者发送邮件到邮箱yunlu@163.com联系客服，村里的老人",
            reading.Stories[0].Paragraphs[0], StringComparison.Ordinal);
        Assert.Empty(reading.Furniture);
    }

    [Theory]
    [InlineData("headline-line-twice")]
    [InlineData("headline-tripled")]
    public void A_headline_that_was_printed_over_is_read_once_and_the_rest_is_accounted_for(string dump)
    {
        var reading = Read(dump);
        Assert.Equal(["山村喇叭又响了", "干部下田帮春耕", "2月1日起高速公路换新标牌"], reading.Stories.Select(story => story.Headline));
        Assert.Equal(3, reading.Dropped.Count(unit => unit.Reason == "overprint"));
    }

    [Fact]
    public void The_hyphen_of_an_address_and_of_a_compound_stays_where_a_line_ends_at_it()
    {
        var text = Assert.Single(Read("url-hyphen").Stories).Paragraphs[0];
        Assert.Contains("https://shop.yunlu-example.org/goods", text, StringComparison.Ordinal);
        Assert.Contains("采用state-of-the-art设备，state-of-the-art的说法", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indented-opening", "本报讯－")]
    [InlineData("spaces", "甲甲人民来到大会现场，大会开始。")]
    public void Blanks_before_an_opening_or_in_a_line_do_no_harm(string dump, string body) =>
        Assert.Equal(body, string.Concat(Read(dump).Stories.SelectMany(story => story.Units)
            .Where(unit => unit.Kind != UnitKind.Headline).Select(unit => unit.Text)));

    // Every case is read without a lost character.
    private static PageReading Read(string dump)
    {
        var bag = new DiagnosticBag();
        var file = Repository.Path($"tests/Generator.Tests/Segmentation/Cases/{dump}.txt");
        var page = SourceReaders.Read(File.ReadAllBytes(file), dump + ".txt", StatedEncodings.None, bag)!;
        var reading = TestPage.Read(page);
        Conservation.Check(page, reading, bag);
        Assert.Empty(bag.Items);
        return reading;
    }

    // What the stories say, with the characters that were printed where the dump has others for them. A radical folds to
    // the traditional ideograph it is alike to.
    private static string[] Said(PageReading reading) =>
        [.. reading.Stories.SelectMany(story => story.Units).Select(unit =>
            $"{unit.Kind.Name()} {Printed(unit.Text)} {string.Join('、', unit.Names)}".TrimEnd())];

    private static string Printed(string text) =>
        Simplified.Of(LineFolding.Fold(text).Text).Replace('．', '。') is var said && said.EndsWith('.') ? said[..^1] + "。" : said;
}
