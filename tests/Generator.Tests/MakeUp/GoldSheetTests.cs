using Banmian.Scripts;

namespace Banmian.Tests.MakeUp;

/// <summary>The pages with gold, made up for a broadsheet, counted as a typographer would look at them.</summary>
public class GoldSheetTests
{
    /// <summary>Writes the count to <c>artifacts/</c>.</summary>
    [Theory]
    [InlineData(false, "sheets.md")]
    [InlineData(true, "sheets-vertical.md")]
    public void The_pages_with_gold_are_set_as_a_compositor_would(bool isVertical, string report)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_GOLD") is not { Length: > 0 },
            "BANMIAN_GOLD names no folder of pages with gold; those texts are other people's and stay out of the repository");
        var pages = new MadeUpPages(isVertical);
        var count = new SheetCount();
        foreach (var dump in Directory.EnumerateFiles(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!, "*.txt")
            .Order(StringComparer.Ordinal))
        {
            var (page, makeUps) = pages.Of(dump);
            foreach (var script in isVertical ? (Script[])[Script.Hant] : [Script.Hans, Script.Hant])
                count.Add(page, makeUps, script, pages.Converters);
        }
        Directory.CreateDirectory(Repository.Path("artifacts"));
        File.WriteAllText(Repository.Path($"artifacts/{report}"), count.ToString());
        Assert.Empty(count.BrokenHeads);
        Assert.Equal(count.Sheets, count.Exact);
    }
}
