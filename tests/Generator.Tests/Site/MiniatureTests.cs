using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Banmian.Rendering;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Site;

/// <summary>The page in miniature (版面图): on the page of a story, and on that of an issue.</summary>
public class MiniatureTests(BuiltSite site)
{
    private const string Issue = "undated";
    private const string Sheet = "undated/000-e511ca848f924cbd";

    private IHtmlDocument Page(string folder) => site.Document($"{folder}/index.html");

    // Left, top, width and height of a box, which is drawn as a path: M0 45h593v574H0z.
    private static int[] Numbers(IElement box) => [.. box.GetAttribute("d")!.Split(['M', ' ', 'h', 'v', 'H', 'z'],
        StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    [Theory, InlineData("zh-hans"), InlineData("zh-hant")]
    public void Every_story_of_the_page_is_a_box_that_leads_to_it_and_has_a_name(string script)
    {
        var page = Page($"{script}/{Sheet}/03");
        var boxes = page.QuerySelectorAll(".miniature a").ToList();

        Assert.Equal(["../01/", "../02/", "", "../04/", "../05/", "../06/", "../07/"],
            boxes.Select(box => box.GetAttribute("href")!.Replace("index.html", "", StringComparison.Ordinal)));
        Assert.All(boxes, box => Assert.NotEqual("", box.GetAttribute("aria-label") ?? box.TextContent.Trim()));
    }

    [Fact]
    public void A_headline_stands_in_its_box_as_it_is_set()
    {
        var box = Page($"zh-hans/{Sheet}/01").QuerySelectorAll(".miniature a")[0];
        var headline = Page($"zh-hans/{Sheet}").QuerySelector("article h2")!;

        Assert.NotEmpty(box.QuerySelectorAll("text"));
        Assert.Equal(headline.QuerySelectorAll("span:not([class])").Select(line => line.TextContent),
            box.QuerySelectorAll("text").Select(line => line.TextContent));
    }

    [Fact]
    public void The_box_of_the_story_shown_is_marked() =>
        Assert.Equal("index.html", Assert.Single(Page($"zh-hant/{Sheet}/03").QuerySelectorAll(".miniature [aria-current]"))
            .GetAttribute("href"));

    [Fact]
    public void Boxes_lie_on_the_sheet_and_over_no_other()
    {
        var svg = Page($"zh-hans/{Sheet}/01").QuerySelector(".miniature svg")!;
        var sheet = svg.GetAttribute("viewBox")!.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var boxes = svg.QuerySelectorAll("a > path:first-child").Select(Numbers).ToList();

        Assert.Equal(7, boxes.Count);
        Assert.All(boxes, b => Assert.True(b[0] >= 0 && b[1] >= 0 && b[0] + b[2] <= 1000 && b[1] + b[3] <= sheet[3] + sheet[1]));
        foreach (var (one, i) in boxes.Select((box, i) => (box, i)))
            Assert.DoesNotContain(boxes.Skip(i + 1), other =>
                other[0] < one[0] + one[2] && one[0] < other[0] + other[2]
                && other[1] < one[1] + one[3] && one[1] < other[1] + other[3]);
    }

    [Fact]
    public void An_issue_ties_every_headline_to_its_box()
    {
        var card = Assert.Single(Page($"zh-hans/{Issue}").QuerySelectorAll(".tied"));
        var headlines = card.QuerySelectorAll(".headlines a");

        Assert.Equal(7, headlines.Length);
        Assert.Equal(headlines.Select(a => (a.ClassName, a.GetAttribute("href"))),
            card.QuerySelectorAll(".miniature a").Select(a => (a.ClassName, a.GetAttribute("href"))));
        var styles = SheetStyles.Of(Samples.Config());
        Assert.All(headlines, a => Assert.Contains(
            $".tied:has(.{a.ClassName}:is(:hover, :focus-visible)) .{a.ClassName}", styles, StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_all_by_attributes_since_pages_may_hold_no_style() =>
        Assert.Empty(Page($"zh-hans/{Sheet}/01").QuerySelectorAll(".miniature [style], .miniature style"));
}
