using System.Text.RegularExpressions;
using Banmian.Rendering;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>What axe finds on a page of every layout: contrast, links in text, names, landmarks, order of headings.</summary>
public sealed class AccessibilityTests(Chromium chromium, EveryKindSite site)
{
    private const string Paper = "xinqu/2021-02-01/01";

    // Night changes colours and nothing else.
    private static readonly AxeRunOptions Colours =
        new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    /// <summary>A page of each layout, and further ones of those that look different from page to page.</summary>
    public static TheoryData<string, string> Kinds => new()
    {
        { "chooser.html", "index.html" },
        { "404.html", "404.html" },
        { "front.html", "zh-hans/index.html" },
        { "paper.html", "zh-hant/xinqu/index.html" },
        { "year.html", "zh-hans/xinqu/2021/index.html" },
        { "days.html", "zh-hant/days/index.html" },
        { "day.html", "zh-hans/days/02-01/index.html" },
        { "issue.html", "zh-hant/xinqu/2021-02-01/index.html" },
        { "issue.html", "zh-hans/undated/index.html" },
        { "page.html", $"zh-hans/{Paper}/index.html" },
        { "page.html", $"zh-hant/{Paper}/index.html" },
        { "page.html", "zh-hans/undated/000-e511ca848f924cbd/index.html" },
        { "story.html", $"zh-hans/{Paper}/01/index.html" },
        { "story.html", "zh-hant/xinqu/2021-02-02/06/01/index.html" },
        { "reading.html", $"zh-hant/{Paper}/reading/index.html" },
        { "source.html", $"zh-hans/{Paper}/source/index.html" },
        { "moved.html", "zh-hant/old/2021/06/index.html" },
        { "withdrawn.html", "zh-hans/xinqu/2021-02-01/02/index.html" },
        { "standing.html", "zh-hant/about/index.html" },
        { "choices.html", "zh-hans/choices/index.html" },
        { "names.html", "zh-hant/names/index.html" },
        { "name.html", "zh-hans/names/u53f6-u4f1f/index.html" },
        { "reprints.html", "zh-hant/reprints/index.html" },
        { "all-series.html", "zh-hans/series/index.html" },
        { "series.html", "zh-hant/series/xinqu/u4eca-u65e5-u8c08/index.html" },
        { "search.html", "zh-hans/search/index.html?q=新区" },
    };

    [Fact]
    public void Names_a_page_of_every_layout() =>
        Assert.Equal(Layouts.All.Select(layout => layout.Path).Order(StringComparer.Ordinal),
            Kinds.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Finds_nothing_by_day_by_night_and_on_paper(string layout, string path)
    {
        var found = new List<string>();
        foreach (var width in (int[])[390, 1440])
        {
            var page = await chromium.Open(width);
            // A page that leads elsewhere is looked at before it does.
            await page.RouteAsync("**/old/**", async route =>
                await route.FulfillAsync(new()
                {
                    ContentType = "text/html",
                    Body = Regex.Replace(await File.ReadAllTextAsync(new Uri(route.Request.Url).LocalPath),
                        "<meta http-equiv=\"refresh\"[^>]*>", ""),
                }));
            await site.Visit(page, path.Split('?')[0], path.Contains('?') ? path[path.IndexOf('?')..] : "");
            if (layout == "search.html")
                await page.WaitForSelectorAsync("#found li");
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var result = await page.RunAxe(scheme == ColorScheme.Light ? null : Colours);
                Assert.NotEmpty(result.Passes);
                found.AddRange(
                    result.Violations.SelectMany(v =>
                        v.Nodes.Select(node => $"{scheme} {width} px: {v.Id}, {v.Help}: {node.Html}")));
                found.AddRange((await TooPale(page)).Select(fault => $"{scheme} {width} px: {fault}"));
            }
            // A reader at night prints on white paper, where nothing is a link.
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark, Media = Media.Print });
            found.AddRange((await TooPale(page)).Select(fault => $"print: {fault}"));
            await page.CloseAsync();
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static Task<string[]> TooPale(IPage page) => page.EvaluateAsync<string[]>(Script.Of("contrast.js"));
}
