using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Tests.Archive;
using Banmian.Tests.Scripts;

namespace Banmian.Tests.Rendering;

/// <summary>The page of the stories that were printed more than once.</summary>
public class ReprintsTests
{
    private const string Text = "青溪县图书馆新馆昨日对外开放，首日接待读者三千余人次。新馆建筑面积八千平方米，藏书四十万册，设有少儿阅览室、古籍阅览室"
        + "和电子阅览室。读者张先生说，新馆环境好，书也多，以后周末可以带孩子来看书了。馆长陈静介绍，图书馆全年开放，周一闭馆整理。";

    private static readonly SiteConverters Converted =
        Converters.OfSite(Converters.Newspaper("s2tw"), Converters.Newspaper("t2s"));

    private static readonly Story Library = Samples.Story("s01", headline: "县图书馆新馆开放", paragraphs: Text);

    private static readonly Story Road = Samples.Story("s02", headline: "青柳公路改造开工", paragraphs:
        "连接两县的公路改造工程三月一日正式开工，工程全长二十八公里，总投资一亿二千万元，预计明年底建成通车，沿线五个乡镇十二万群众将直接受益。");

    private static IElement Listed(params Page[] pages)
    {
        var bag = new DiagnosticBag();
        var files = RenderedSite.Files(Samples.Config(), Converted, bag, pages);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Items));
        return Content(files["zh-hans/reprints/index.html"]);
    }

    private static IElement Content(ReadOnlyMemory<byte> html) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html.Span)).QuerySelector("main")!;

    private static Page Issue(string dump, string date, params Story[] stories) =>
        Samples.Page(dump, Samples.Dated(date, 6), stories);

    [Fact]
    public void A_story_is_listed_with_its_places_the_earliest_first()
    {
        var again = Samples.Story("s01", headline: "新馆迎来三千读者", paragraphs: Text[..^12]);
        var list = Listed(Issue("seeds/a.txt", "2021-02-05", again, Road), Issue("seeds/b.txt", "2021-02-01", Library));
        Assert.Equal(["县图书馆新馆开放", "新馆迎来三千读者"], list.QuerySelectorAll("section li a").Select(a => a.TextContent));
        Assert.Equal(["新区报 2021年2月1日 第6版", "新区报 2021年2月5日 第6版"],
            list.QuerySelectorAll(".where").Select(where => where.TextContent));
    }

    [Fact]
    public void Of_a_story_printed_day_after_day_the_first_places_are_listed_and_the_others_counted()
    {
        var (bag, page) = (new DiagnosticBag(), Issue("seeds/a.txt", "2021-02-01", Library));
        var site = RenderedSite.Of(Samples.Archive(Samples.Config(), bag, page.Entry), Converted);
        var card = PageCards.Of(site, page);
        var place = new Appearance(page.Entry, card.Stories[0].Id);
        var view = ReprintViews.Of(site, Script.Hans, [[.. Enumerable.Repeat(place, 22)]],
            new Dictionary<string, PageCard> { [page.Entry.Path] = card });
        var list = Content(view.Render(site.Templates, bag).Bytes);
        Assert.Equal(20, list.QuerySelectorAll("li").Length);
        Assert.Equal("另有未列2 篇", list.QuerySelector("section p")!.TextContent);
    }

    [Fact]
    public void Stories_printed_once_are_not_listed()
    {
        var list = Listed(Issue("seeds/a.txt", "2021-02-05", Road), Issue("seeds/b.txt", "2021-02-01", Library));
        Assert.Empty(list.QuerySelectorAll("section"));
        Assert.Contains("没有找到", list.TextContent, StringComparison.Ordinal);
    }
}
