using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>A page with all that can stand around its stories: nameplate, pictures, a crop, on a tabloid.</summary>
public sealed class FrontPageTests(Chromium chromium, FrontPageSite site)
{
    private const string Page = "zh-hant/xinqu/2021-02-01/01";

    [Fact]
    public async Task Stands_on_its_sheets_as_computed()
    {
        var page = await chromium.Open();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await site.Visit(page, $"{Page}/index.html");
        var sheets = await Acceptance.Measure(page, Page);
        await page.CloseAsync();
        Assert.NotEmpty(sheets);
        Assert.Empty(sheets.SelectMany(sheet => sheet.Faults(Bars.OfTheDesign(leastBody: 7.5))));
    }

    [Fact]
    public async Task Its_nameplate_keeps_to_the_rows_it_was_given()
    {
        var page = await chromium.Open();
        await site.Visit(page, $"{Page}/index.html");
        var over = await page.EvaluateAsync<string[]>("""
            () => { const name = document.querySelector('.folio-nameplate'), box = name.getBoundingClientRect();
              const isOutside = (rect) => rect.top < box.top - 1 || rect.bottom > box.bottom + 1
                || rect.left < box.left - 1 || rect.right > box.right + 1;
              return [...name.children].filter((part) => isOutside(part.getBoundingClientRect())).map((part) => part.className); }
            """);
        await page.CloseAsync();
        Assert.Empty(over);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Its_pictures_fill_their_frames_and_axe_finds_nothing(int width)
    {
        var page = await chromium.Open(width);
        await site.Visit(page, $"{Page}/index.html");
        var frames = await page.EvaluateAsync<double[]>("""
            () => [...document.querySelectorAll('.frame')].map((frame) => {
              const [a, b] = [frame, frame.firstElementChild].map((e) => e.getBoundingClientRect());
              return Math.max(Math.abs(a.width - b.width), Math.abs(a.height - b.height)); })
            """);
        // They are loaded when they come near the screen.
        var loaded = await page.EvaluateAsync<bool>("""
            async () => { for (const image of document.images) { image.scrollIntoView(); await image.decode(); }
              return [...document.images].every((image) => image.naturalWidth === 3); }
            """);
        var found = (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").ToList();
        await page.CloseAsync();
        Assert.Equal(2, frames.Length);
        Assert.All(frames, difference => Assert.InRange(difference, 0, 2.5));
        Assert.True(loaded);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("07/index.html")]
    [InlineData("reading/index.html")]
    public async Task Nothing_of_it_runs_over_the_side_of_a_screen(string path)
    {
        var page = await chromium.Open();
        await site.Visit(page, $"{Page}/{path}");
        Assert.Empty(await Screens.WiderThanTheirs(page));
        await page.CloseAsync();
    }
}
