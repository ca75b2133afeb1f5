using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>A reader who searches a site that was opened from a disk.</summary>
public sealed class SearchTests(Chromium chromium, FrontPageSite site)
{
    private const string Page = "zh-hans/xinqu/2021-02-01/01";

    [Fact]
    public async Task Finds_in_one_script_what_is_asked_in_the_other_and_opens_it_where_it_stands()
    {
        var page = await chromium.Open(390);
        await site.Visit(page, "zh-hans/index.html");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("陝西楊凌綜合保稅");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#found-count")).ToHaveTextAsync("共 1 篇");
        Assert.Equal("陕西杨凌综合保税", await page.Locator("#found .excerpt mark").First.TextContentAsync());
        Assert.Empty(await Screens.WiderThanTheirs(page));
        // The sheet in miniature: other stories, and this one.
        await Assertions.Expect(page.Locator("#found svg path[d^=M]")).ToHaveCountAsync(2);
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Help));

        await page.Locator("#found h2 a").ClickAsync();
        var current = page.Locator("mark.current");
        await Assertions.Expect(current).ToHaveTextAsync("陕西杨凌综合保税");
        await Assertions.Expect(current).ToBeInViewportAsync();
        var first = await current.BoundingBoxAsync();
        await page.Keyboard.PressAsync("n");
        Assert.NotEqual(first!.Y, (await current.BoundingBoxAsync())!.Y);
        var at = await page.Locator(".hits span").TextContentAsync();
        await page.Locator(".hits button").Last.ClickAsync();
        Assert.NotEqual(at, await page.Locator(".hits span").TextContentAsync());
        await page.Locator(".hits button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".hits span")).ToHaveTextAsync(at!);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Searches_within_a_paper_or_an_issue_from_their_pages_and_shows_that_it_does()
    {
        var page = await chromium.Open();
        foreach (var folder in (string[])["xinqu", "xinqu/2021-02-01"])
        {
            await site.Visit(page, $"zh-hans/{folder}/index.html");
            await page.Locator(".search-in [name=q]").FillAsync("新");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#found li").First).ToBeVisibleAsync();
            Assert.NotNull(await page.Locator("#filters").GetAttributeAsync("open"));
            Assert.All(
                await page.Locator("#found h2 a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)"),
                address => Assert.Contains($"/zh-hans/{folder}/", address, StringComparison.Ordinal));
        }
        await page.CloseAsync();
    }

    [Fact]
    public async Task Offers_what_a_headline_says_where_a_query_with_one_wrong_character_finds_nothing()
    {
        var page = await chromium.Open();
        await site.Visit(page, $"{Page}/index.html");
        var headline = await page.EvaluateAsync<string>(
            "[...document.querySelectorAll('main h2')].map(h => h.textContent.match(/\\p{Script=Han}{6,}/u)?.[0]).find(h => h)");
        await site.Visit(page, "zh-hant/search/index.html",
            $"?q={Uri.EscapeDataString($"{headline[..2]}曌{headline[3..6]}")}");
        await page.Locator("#close a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#found li").First).ToBeVisibleAsync();

        // Of several words the one that is nowhere; the others stay.
        await site.Visit(page, "zh-hant/search/index.html",
            $"?q={Uri.EscapeDataString($"的 \"{headline[..2]}曌{headline[3..6]}\"")}");
        await Assertions.Expect(page.Locator("#close a").First).ToHaveTextAsync(new Regex("^的 \"..[^曌]"));
        await page.Locator("#close a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#found li").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Marks_a_hit_over_the_end_of_a_line_and_moves_no_line()
    {
        var page = await chromium.Open();
        await site.Visit(page, $"{Page}/index.html");
        const string Lines = """
            [...document.querySelectorAll('.box :is(.head, h2, .body) span:not([class])')].flatMap(line => {
              const r = line.getBoundingClientRect(); return [r.left, r.top, r.width]; })
            """;
        var before = await page.EvaluateAsync<double[]>(Lines);
        var words = await page.EvaluateAsync<string>("""
            () => { const [a, b] = document.querySelectorAll('.body p[id] span:not([class]):nth-of-type(n+2)');
              return a.textContent.slice(-2) + b.textContent.slice(0, 2); }
            """);
        await site.Visit(page, $"{Page}/index.html", $"?q=%22{Uri.EscapeDataString(words)}%22");
        await Assertions.Expect(page.Locator("mark.current")).ToHaveCountAsync(2);
        await page.EvaluateAsync("scrollTo(0, 0)");
        // Rounded figures would differ where a width lies between two.
        Assert.All((await page.EvaluateAsync<double[]>(Lines)).Zip(before),
            place => Assert.InRange(Math.Abs(place.First - place.Second), 0, 0.5));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Shows_a_hostile_query_as_text_and_waits_for_what_is_being_composed()
    {
        var page = await chromium.Open();
        await site.Visit(page, "zh-hant/search/index.html", $"?q={Uri.EscapeDataString("<img src=x onerror=alert(1)>\"'綜")}");
        await Assertions.Expect(page.Locator("#found-count")).Not.ToBeEmptyAsync();
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        await page.EvaluateAsync("""
            () => { const field = document.querySelector('#search [name=q]'); field.value = '楊凌';
              field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }
            """);
        await page.WaitForTimeoutAsync(400);
        Assert.Equal(0, await page.Locator("#found li").CountAsync());
        await page.EvaluateAsync("document.querySelector('#search [name=q]').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))");
        await Assertions.Expect(page.Locator("#found li").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }
}
