using AngleSharp.Dom;
using Banmian.Config;

namespace Banmian.Tests.Rendering;

/// <summary>The pages of papers and of their years.</summary>
public class HoldingViewsTests
{
    private const string Year = "zh-hans/xinqu/2021/index.html";

    private const int MostBytes = 150_000;

    [Fact]
    public void A_year_leads_to_each_of_its_days_and_says_what_stands_there()
    {
        var year = ListedArchive.Document(ListedArchive.Of("2021-02-01", "2021-12-31").Years, Year);
        Assert.Equal(["../2021-02-01/index.html", "../2021-12-31/index.html"], Links(year, ".month"));
        Assert.Equal("2月1日 星期一 · 1 版 · 这是一条长得需要转行才排得下的头条新闻的…",
            year.QuerySelector(".month a span")!.TextContent.Trim());
        Assert.Equal(12, year.QuerySelectorAll(".month").Length);
    }

    [Fact]
    public void A_weekly_has_a_day_a_week()
    {
        var year = ListedArchive.Document(ListedArchive.Of(ListedArchive.Daily(2021, 365, every: 7)).Years, Year);
        Assert.Equal(53, Links(year, ".month").Count);
        // The fifth column is that of Fridays, as 1 January 2021 was one.
        Assert.All(year.QuerySelectorAll(".month td:has(a)"), day => Assert.Equal(4, day.Index()));
    }

    [Fact]
    public void A_monthly_without_days_is_a_list_and_no_empty_calendar()
    {
        var year = ListedArchive.Document(ListedArchive.Of("2021-01", "2021-02").Years, Year);
        Assert.Empty(year.QuerySelectorAll(".month"));
        Assert.Equal(["../2021-01/index.html", "../2021-02/index.html"], Links(year, ".issues"));
    }

    [Fact]
    public void A_year_shows_the_pages_of_which_no_more_is_known_and_leads_to_the_undated()
    {
        var year = ListedArchive.Document(ListedArchive.Of("2021", "2021-02-01", null).Years, Year);
        Assert.Equal(["p00000/index.html"], Links(year, ".page-card h3"));
        Assert.Equal(8, Links(year, ".headlines").Count);
        Assert.Equal(["../undated/index.html"], Links(year, ".issues"));
    }

    [Fact]
    public void Years_lead_to_those_before_and_after()
    {
        var year = ListedArchive.Document(ListedArchive.Of("2019", "2021-02-01", "2022-01").Years, Year);
        Assert.Equal(["../2019/index.html", "../2022/index.html"], Links(year, ".neighbours"));
    }

    [Fact]
    public void A_paper_leads_to_its_years_its_newest_issues_and_the_search_of_it()
    {
        var paper = ListedArchive.Document(ListedArchive.Of("2019", "2021-02-01", null).Papers, "zh-hans/xinqu/index.html");
        Assert.Equal(["2019/index.html", "2021/index.html"], Links(paper, ".years"));
        Assert.Equal(["2021-02-01/index.html", "2019/index.html", "undated/index.html"], Links(paper, ".issues"));
        Assert.Equal("xinqu", paper.QuerySelector("input[name=paper]")!.GetAttribute("value"));
        Assert.Equal("3 期 · 3 版 · 24 篇", paper.QuerySelector(".extent")!.TextContent);
    }

    [Fact]
    public void What_is_of_no_known_paper_has_its_years_too()
    {
        var unnamed = ListedArchive.Of([Sidecar.Empty with { Date = EdtfDate.Parse("2021-02-01", out _) }]);
        Assert.Equal(["2021/index.html"], Links(ListedArchive.Document(unnamed.Papers, "zh-hans/unnamed/index.html"), ".years"));
        Assert.Equal(["../2021-02-01/index.html"],
            Links(ListedArchive.Document(unnamed.Years, "zh-hans/unnamed/2021/index.html"), ".month"));
    }

    [Fact]
    public void Ten_years_of_a_daily_make_no_page_that_is_heavy()
    {
        var archive = ListedArchive.Of(ListedArchive.Daily(2012, 3_650));
        Assert.All(archive.Papers.Concat(archive.Years), file => Assert.InRange(file.Bytes.Length, 1, MostBytes));
    }

    [Fact]
    public void Pages_of_no_day_stand_on_lists_that_are_light_and_lead_to_each_other()
    {
        const int BytesOfMiniatures = 24 * 2_700;
        var archive = ListedArchive.Of(Enumerable.Repeat((string?)null, 300).Concat(Enumerable.Repeat("2021", 30)));
        var files = archive.Issues.Concat(archive.Years).ToList();
        Assert.All(files, file => Assert.InRange(file.Bytes.Length, 1, MostBytes - BytesOfMiniatures));
        Assert.Equal(300, files.Where(file => file.Path.StartsWith("zh-hans/xinqu/undated/", StringComparison.Ordinal))
            .SelectMany(file => Links(ListedArchive.Document(files, file.Path), ".page-card h3")).Distinct().Count());
        var second = ListedArchive.Document(files, "zh-hans/xinqu/undated/list--2/index.html");
        Assert.Equal(["../index.html", "../list--3/index.html"], Links(second, ".lists").Take(2));
        Assert.Equal(["list--2/index.html"], Links(ListedArchive.Document(files, "zh-hans/xinqu/2021/index.html"), ".lists"));
        Assert.NotNull(ListedArchive.Document(files, "zh-hans/xinqu/2021/list--2/index.html").QuerySelector("h1"));
    }

    private static List<string> Links(IParentNode page, string below) =>
        [.. page.QuerySelectorAll($"main {below} a").Select(a => a.GetAttribute("href")!)];
}
