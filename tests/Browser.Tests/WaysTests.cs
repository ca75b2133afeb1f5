using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>The ways through an archive: to a day by its paper and year, and from one page to the next.</summary>
public sealed class WaysTests(Chromium chromium, FrontPageSite site)
{
    private const string Front = "zh-hant/index.html";

    private static readonly string[] Lists =
        [Front, "zh-hant/xinqu/index.html", "zh-hant/xinqu/2021/index.html", "zh-hant/days/index.html",
            "zh-hant/days/02-01/index.html", "zh-hant/xinqu/2021-02-01/index.html"];

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Lists_fit_the_screen(int width)
    {
        var page = await chromium.Open(width);
        var found = new List<string>();
        foreach (var path in Lists)
        {
            await site.Visit(page, path);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
                found.Add($"{path} is wider than {width} px");
        }
        await page.CloseAsync();
        Assert.Empty(found);
    }

    [Fact]
    public async Task A_day_is_three_clicks_from_the_front_without_script()
    {
        var page = await chromium.Open(390);
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await site.Visit(page, Front);
        foreach (var (name, place) in ((string, string)[])[("新區報", ".papers"), ("2021年", ".years"), ("2月1日", ".month")])
            await page.Locator($"main {place}").GetByRole(AriaRole.Link, new() { NameRegex = new(name) }).First.ClickAsync();
        var heading = await page.Locator("h1").TextContentAsync();
        await page.CloseAsync();
        Assert.Contains("2021年2月1日", heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_is_offered_where_it_has_issues()
    {
        var page = await chromium.Open();
        await page.Clock.SetFixedTimeAsync(new DateTime(2026, 2, 1, 12, 0, 0, DateTimeKind.Local));
        await site.Visit(page, Front);
        var link = page.Locator("a[data-days]");
        Assert.EndsWith("/days/02-01/index.html", await link.EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);
        Assert.EndsWith("2月1日", await link.TextContentAsync(), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Arrow_keys_turn_to_the_story_before_and_after_but_move_the_caret_in_a_field()
    {
        var page = await chromium.Open();
        await site.Visit(page, "zh-hant/xinqu/2021-02-01/01/01/index.html");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/01/02/index.html$"));
        // The address is new as soon as the page begins to come; keys are heard once its script has run.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/01/01/index.html$"));
        await page.Locator("[name=q]").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Locator("h1").ClickAsync();
        Assert.EndsWith("/01/01/index.html", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_a_finger_aims_at_in_lists_is_44_px_high_on_a_phone()
    {
        var page = await chromium.Open(390);
        var low = new List<string>();
        foreach (var path in Lists)
        {
            await site.Visit(page, path);
            low.AddRange(await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.headlines a, .issues a, .years a, .papers a, .month a, .turns a, .trail a, .page-nav a')]
                  .filter((a) => a.getBoundingClientRect().height < 43.5).map((a) => a.textContent.trim())
                """));
        }
        await page.CloseAsync();
        Assert.Empty(low);
    }
}
