namespace Banmian.Tests.Browser;

/// <summary>A reader without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, SeedSite site)
{
    private const string Page = "zh-hans/undated/000-e511ca848f924cbd";

    /// <summary>
    /// Whether the browser shows where the focus is: an outline that is drawn, in another colour than what it lies on.
    /// </summary>
    private const string ShowsFocus = """
        () => {
          const style = getComputedStyle(document.activeElement);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && style.outlineColor !== getComputedStyle(document.body).backgroundColor; }
        """;

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Reaches_every_story_and_sees_where_it_is(int width)
    {
        var page = await chromium.Open(width);
        await site.Visit(page, $"{Page}/index.html");
        var links = await page.Locator("a[href]:visible").CountAsync();
        var reached = new List<string>();
        for (var i = 0; i < links; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var link = await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
            Assert.True(await page.EvaluateAsync<bool>(ShowsFocus), $"the focus on {link} does not show");
            reached.Add(link);
        }
        Assert.Equal("#content", reached[0]);
        Assert.Empty(Enumerable.Range(1, 7).Select(n => $"0{n}/index.html").Except(reached));
        await page.CloseAsync();
    }

    // Print turns a headline over and leaves room after a dateline; what is copied has a space in both places.
    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Copies_a_story_with_the_pauses_that_print_makes(int width)
    {
        var page = await chromium.Open(width);
        await site.Visit(page, $"{Page}/index.html");
        await page.EvaluateAsync("getSelection().selectAllChildren(document.querySelector('#s02'))");
        await page.Keyboard.PressAsync("Control+C");
        await page.EvaluateAsync("document.body.appendChild(document.createElement('textarea')).focus()");
        await page.Keyboard.PressAsync("Control+V");
        var copied = await page.Locator("textarea").InputValueAsync();
        Assert.Contains("全国唯一农业特色 综合保税区落户杨凌", copied, StringComparison.Ordinal);
        Assert.Contains("本报讯 近日，", copied, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Skips_to_the_content_with_one_key()
    {
        var page = await chromium.Open();
        await site.Visit(page, $"{Page}/01/index.html");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().top >= 0"),
            "the skip link does not show when it has the focus");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#content", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }
}
