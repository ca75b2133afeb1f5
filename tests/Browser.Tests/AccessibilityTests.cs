using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>What axe finds: contrast, names, landmarks, order of headings.</summary>
public sealed class AccessibilityTests(Chromium chromium, SeedSite site)
{
    private static readonly AxeRunOptions Contrast =
        new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    [Theory]
    [MemberData(nameof(LayoutTests.Layouts), MemberType = typeof(LayoutTests))]
    public async Task Finds_nothing_on_any_layout_by_day_and_by_night(string path)
    {
        var found = new List<string>();
        foreach (var width in (int[])(path == LayoutTests.Sheet ? [390, 1440] : [1024]))
        {
            var page = await chromium.Open(width);
            await site.Visit(page, path);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                // Night changes colours and nothing else.
                var result = await page.RunAxe(scheme == ColorScheme.Light ? null : Contrast);
                Assert.NotEmpty(result.Passes);
                found.AddRange(
                    result.Violations.SelectMany(v =>
                        v.Nodes.Select(node => $"{scheme} {width} px: {v.Id}, {v.Help}: {node.Html}")));
            }
            await page.CloseAsync();
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
