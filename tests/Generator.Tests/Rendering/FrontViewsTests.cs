using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

/// <summary>The pages a visitor comes to first.</summary>
public class FrontViewsTests
{
    private const string Front = "zh-hans/index.html";

    private const int MostBytes = 150_000;

    [Fact]
    public void A_front_shows_the_newest_issue_with_its_lead_and_picture()
    {
        var text = new LeadText("头条", "引题", "副题", "正文的开头。", "图为新区一角。");
        var front = ListedArchive.Document(ListedArchive.Of("2021-02-01", "2021-02-02").Fronts(new PageLead("s02",
            Samples.Config().Scripts.ToImmutableSortedDictionary(script => script, _ => text),
            new LeadPicture("s03", "photos/a.png", "photos/a-small.webp", 1700, 200, Crop.Whole))), Front);
        Assert.Equal(["xinqu/2021-02-02/p00001/02/index.html", "xinqu/2021-02-02/p00001/03/index.html"],
            Links(front, ".lead-story"));
        var picture = front.QuerySelector(".lead-story img")!;
        Assert.Equal("../photos/a.png", picture.GetAttribute("src"));
        Assert.Equal("../photos/a-small.webp 800w, ../photos/a.png 1700w", picture.GetAttribute("srcset"));
        Assert.All(["头条", "引题", "副题", "正文的开头。", "图为新区一角。"],
            said => Assert.Contains(said, front.QuerySelector(".lead-story")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(["xinqu/2021-02-01/index.html"], Links(front, ".issues"));
    }

    [Fact]
    public void A_front_leads_to_papers_years_and_days_and_says_how_much_there_is()
    {
        var front = ListedArchive.Document(ListedArchive.Of("2019-05-01", "2021-02-01").Fronts(), Front);
        Assert.Equal(["xinqu/index.html", "xinqu/2019/index.html", "xinqu/2021/index.html"], Links(front, ".papers"));
        Assert.Equal(["days/index.html"], Links(front, ".today"));
        Assert.Equal("02-01 05-01", front.QuerySelector("[data-days]")!.GetAttribute("data-days"));
        Assert.Equal("1 种报纸 · 2019年至2021年 · 2 期 · 2 版 · 16 篇", front.QuerySelector(".motto .extent")!.TextContent);
    }

    [Fact]
    public void A_front_of_one_undated_page_has_no_days_and_no_years()
    {
        var front = ListedArchive.Document(ListedArchive.Of([Sidecar.Empty]).Fronts(), Front);
        Assert.Equal(["unnamed/index.html"], Links(front, ".papers"));
        Assert.Empty(front.QuerySelectorAll(".today, .issues"));
        Assert.Equal("1 期 · 1 版 · 8 篇", front.QuerySelector(".motto .extent")!.TextContent);
    }

    [Fact]
    public void A_front_of_an_archive_without_a_page_says_so() => Assert.Contains("还没有收录任何版面。",
        ListedArchive.Document(ListedArchive.Of(Enumerable.Empty<string?>()).Fronts(), Front).Body!.TextContent,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_front_of_ten_thousand_pages_is_light(bool dated) =>
        Assert.All(ListedArchive.Of(ListedArchive.Daily(1990, 10_000).Select(day => dated ? day : null)).Fronts(),
            file => Assert.InRange(file.Bytes.Length, 1, MostBytes));

    [Fact]
    public void A_front_names_the_pages_that_came_last_and_their_feed_where_it_is_stated_when_they_came()
    {
        var pages = Enumerable.Range(1, 8).Select(n => Samples.Dated("2021-02-01", n) with
        {
            Added = n == 3 ? null : EdtfDate.Parse($"2024-01-{n:00}", out _),
            Withdrawn = n == 8 ? "应作者要求" : null,
        });
        var files = ListedArchive.Of(pages).Fronts().ToList();
        Assert.Equal(((int[])[7, 6, 5, 4, 2, 1]).Select(n => $"xinqu/2021-02-01/{n:00}/index.html"),
            Links(ListedArchive.Document(files, Front), "section[aria-labelledby=added]"));
        var feed = XDocument.Parse(Encoding.UTF8.GetString(files.Single(file => file.Path == "zh-hans/added.xml").Bytes.Span));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(["2024-01-07T12:00:00Z", "2024-01-06T12:00:00Z"],
            feed.Root!.Elements(atom + "entry").Take(2).Select(entry => entry.Element(atom + "updated")!.Value));

        var none = ListedArchive.Of("2021-02-01").Fronts().ToList();
        Assert.DoesNotContain(none, file => file.Path.EndsWith("added.xml", StringComparison.Ordinal));
    }

    [Fact]
    public void The_choice_of_a_script_says_what_is_inside()
    {
        var chooser = ListedArchive.Document(ListedArchive.Of("2021-02-01").Fronts(), "index.html");
        Assert.Contains("新区报", chooser.QuerySelector("[lang=zh-Hans]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 種報紙 · 2021年", chooser.QuerySelector("[lang=zh-Hant]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_the_year_leads_to_its_issues_the_newest_first_and_to_the_days_beside_it()
    {
        var day = ListedArchive.Document(
            ListedArchive.Of("1999-02-01", "2021-02-01", "2021-02-15~", "2021-12-31").Days, "zh-hans/days/02-01/index.html");
        Assert.Equal(["../../xinqu/2021-02-01/index.html", "../../xinqu/1999-02-01/index.html"], Links(day, ".issues"));
        Assert.Equal(["../12-31/index.html"], Links(day, ".neighbours"));
    }

    [Fact]
    public void The_days_of_the_year_are_a_calendar_of_those_that_have_issues()
    {
        var days = ListedArchive.Document(ListedArchive.Of("2020-02-29", "2021-02-01").Days, "zh-hans/days/index.html");
        Assert.Equal(["02-01/index.html", "02-29/index.html"], Links(days, ".month"));
        Assert.Empty(ListedArchive.Of("2021-02", null).Days);
    }

    private static List<string> Links(IParentNode page, string below) =>
        [.. page.QuerySelectorAll($"main {below} a").Select(a => a.GetAttribute("href")!)];
}
