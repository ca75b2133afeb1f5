using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>
/// Pictures of the newspaper page for a person to look at: CI keeps them, a checkout has them in <c>artifacts/</c>.
/// </summary>
public sealed class ScreenshotTests(Chromium chromium, SeedSite site)
{
    [Theory]
    [InlineData("zh-hans", 1440)]
    [InlineData("zh-hans", 1024)]
    [InlineData("zh-hans", 390)]
    [InlineData("zh-hant", 1440)]
    [InlineData("zh-hant", 1024)]
    [InlineData("zh-hant", 390)]
    public async Task Shows_the_newspaper_page(string script, int width)
    {
        var page = await chromium.Open(width);
        await site.Visit(page, $"{script}/undated/000-e511ca848f924cbd/index.html");
        var picture =
            await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Repository.Path($"artifacts/page-{script}-{width}.png"), FullPage = true });
        Assert.True(picture.Length > 50_000, $"the picture has {picture.Length} bytes: is the page blank?");
        await page.CloseAsync();
    }
}
