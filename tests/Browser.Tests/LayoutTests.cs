namespace Banmian.Tests.Browser;

/// <summary>Every kind of page on every screen.</summary>
public sealed class LayoutTests(Chromium chromium, SeedSite site)
{
    private const string Page = "undated/000-e511ca848f924cbd";

    public const string Sheet = $"zh-hans/{Page}/index.html";

    public static TheoryData<string> Layouts =>
    [
        "index.html", "404.html", "zh-hans/index.html", "zh-hant/about/index.html", "zh-hans/undated/index.html",
        Sheet, $"zh-hant/{Page}/index.html", $"zh-hans/{Page}/01/index.html",
        $"zh-hant/{Page}/07/index.html", $"zh-hant/{Page}/reading/index.html",
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Nothing_runs_over_the_side_of_a_screen(string path)
    {
        var page = await chromium.Open();
        await site.Visit(page, path);
        Assert.Empty(await Screens.WiderThanTheirs(page));
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Text_twice_as_large_stays_whole_and_apart(string path)
    {
        var page = await chromium.OpenWithLargeText();
        await site.Visit(page, path);
        var size = await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize");
        var faults = new List<string>();
        foreach (var width in (int[])[390, 1024, 1440, 1920, 2880])
        {
            await page.SetViewportSizeAsync(width, 1000);
            faults.AddRange((await page.EvaluateAsync<string[]>(Script.Of("legible.js")))
                .Select(fault => $"at {width} px: {fault}"));
        }
        await page.Context.CloseAsync();
        Assert.Equal("32px", size);
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task No_request_leaves_the_site(string path)
    {
        var page = await chromium.Open();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await site.Visit(page, path);
        Assert.Contains(asked, url => url.EndsWith(path, StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => !url.StartsWith("file:", StringComparison.Ordinal)
            && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith(BuiltSite.Root, StringComparison.Ordinal));
        await page.CloseAsync();
    }
}
