using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>The table of figures a made-up page is held to, measured where readers see it.</summary>
public sealed class AcceptanceTests(Chromium chromium, SeedSite broadsheet, SeedSiteOnA3 a3, VerticalSeedSite vertical,
    VerticalSeedSiteOnA3 verticalA3)
{
    private const double LeastExact = 0.9;

    [Theory]
    [InlineData("zh-hans")]
    [InlineData("zh-hant")]
    public async Task The_seed_fits_its_broadsheet_in_print_and_on_a_screen(string script)
    {
        Holds(await Measure(broadsheet, script, Media.Print), Bars.OfTheDesign(leastBody: 9));
        Holds(await Measure(broadsheet, script, Media.Screen), Bars.OnAScreen);
    }

    [Theory]
    [InlineData("zh-hans")]
    [InlineData("zh-hant")]
    public async Task The_seed_fits_A3(string script) =>
        Holds(await Measure(a3, script, Media.Print), Bars.OfTheDesign(leastBody: 7.5));

    [Fact]
    public async Task The_vertical_seed_fits_its_sheets()
    {
        Holds(await Measure(vertical, "zh-hant", Media.Print), Bars.OfTheDesign(leastBody: 9));
        Holds(await Measure(vertical, "zh-hant", Media.Screen), Bars.OnAScreen);
        Holds(await Measure(verticalA3, "zh-hant", Media.Print), Bars.OfTheDesign(leastBody: 7.5));
    }

    /// <param name="mostEmpty">beside a caption of two paragraphs across the page, one vertical page has 1.55 %</param>
    [Theory]
    [InlineData(false, 0.015, "acceptance.md", "zh-hans", "zh-hant")]
    [InlineData(true, 0.016, "acceptance-vertical.md", "zh-hant")]
    public Task Every_line_of_the_pages_with_gold_stands_where_it_was_set(bool isVertical, double mostEmpty, string table,
        params string[] scripts) =>
        HoldsOfThePagesWithGold("broadsheet", isVertical, table,
            Bars.OfTheDesign(leastBody: 9) with { MostEmpty = mostEmpty }, scripts);

    /// <summary>Run by hand: <c>dotnet test --project tests/Browser.Tests --explicit only</c>.</summary>
    [Theory(Explicit = true)]
    [InlineData("a3", false, "acceptance-a3.md", "zh-hans", "zh-hant")]
    [InlineData("a3", true, "acceptance-a3-vertical.md", "zh-hant")]
    [InlineData("tabloid", false, "acceptance-tabloid.md", "zh-hans", "zh-hant")]
    public Task Every_line_stands_where_it_was_set_on_smaller_sheets(string sheet, bool isVertical, string table,
        params string[] scripts) =>
        HoldsOfThePagesWithGold(sheet, isVertical, table, Bars.OfTheDesign(leastBody: 7.5), scripts);

    /// <summary>Writes the table to <c>artifacts/</c>.</summary>
    private async Task HoldsOfThePagesWithGold(string sheet, bool isVertical, string table, Bars bars, string[] scripts)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_GOLD") is not { Length: > 0 },
            "BANMIAN_GOLD names no folder of pages with gold; those texts are other people's and stay out of the repository");
        using var site = new BuiltSite(sheet,
            Directory.EnumerateFiles(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!, "*.txt")
                .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))), isVertical ? BuiltSite.Vertical : "");
        var sheets = new List<Acceptance>();
        foreach (var script in scripts)
            sheets.AddRange(await Measure(site, script, Media.Print));
        Directory.CreateDirectory(Repository.Path("artifacts"));
        await File.WriteAllTextAsync(Repository.Path($"artifacts/{table}"),
            $"{Acceptance.Heading}\n{string.Join('\n', sheets)}\n", TestContext.Current.CancellationToken);

        Holds(sheets, bars);
        Assert.True(sheets.Count(made => made.IsExact) >= sheets.Count * LeastExact,
            $"{sheets.Count(made => !made.IsExact)} of {sheets.Count} sheets are no exact fit");
    }

    private static void Holds(List<Acceptance> sheets, Bars bars)
    {
        Assert.NotEmpty(sheets);
        var faults = sheets.SelectMany(sheet => sheet.Faults(bars)).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<List<Acceptance>> Measure(BuiltSite site, string script, Media media)
    {
        var page = await chromium.Open(media == Media.Print ? 1600 : 1200);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });
        var sheets = new List<Acceptance>();
        foreach (var path in site.NewspaperPages(script))
        {
            await site.Visit(page, path);
            sheets.AddRange(await Acceptance.Measure(page, $"{script} {path.Split('/')[^2]}"));
        }
        await page.CloseAsync();
        return sheets;
    }
}
