using Banmian.Config;
using Banmian.Scripts;

namespace Banmian.Tests.MakeUp;

/// <summary>The pages with gold, made up for each sheet, counted as a typographer would look at them.</summary>
public class GoldSheetTests
{
    // Of justified lines, those with gaps over .12 em. The design asks one in a thousand.
    private const double MostLoose = 0.001;

    // Of columns behind another, those that begin with the short last line of a paragraph (up to 6 % before they cost anything),
    // and of vertical bands.
    private const double MostBegunShort = 0.03;
    private const double MostBandsBegunShort = 0.05;

    /// <summary>Writes the count to <c>artifacts/</c>.</summary>
    [Theory]
    [InlineData("broadsheet", false)]
    [InlineData("a3", false)]
    [InlineData("tabloid", false)]
    [InlineData("broadsheet", true)]
    [InlineData("a3", true)]
    public void The_pages_with_gold_are_set_as_a_compositor_would(string sheet, bool isVertical)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_GOLD") is not { Length: > 0 },
            "BANMIAN_GOLD names no folder of pages with gold; those texts are other people's and stay out of the repository");
        var pages = new MadeUpPages(isVertical, Sheet.Parse(sheet, out _));
        var count = new SheetCount();
        foreach (var dump in Directory.EnumerateFiles(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!, "*.txt")
            .Order(StringComparer.Ordinal))
        {
            var (page, makeUps) = pages.Of(dump);
            foreach (var script in isVertical ? (Script[])[Script.Hant] : [Script.Hans, Script.Hant])
                count.Add(page, makeUps, script, pages.Converters);
        }
        Directory.CreateDirectory(Repository.Path("artifacts"));
        File.WriteAllText(Repository.Path($"artifacts/sheets-{sheet}{(isVertical ? "-vertical" : "")}.md"), count.ToString());
        Assert.Empty(count.BrokenHeads);
        Assert.Empty(count.Stranded);
        Assert.Empty(count.FewSteps);
        Assert.Empty(count.LowLead);
        Assert.Empty(count.Meeting);
        Assert.True(count.Loose.Count <= count.Justified * MostLoose, string.Join('\n', count.Loose));
        Assert.True(count.VerticalLoose.Count <= count.VerticalLines * MostLoose, string.Join('\n', count.VerticalLoose));
        Assert.True(count.BegunShort.Count <= count.Columns * (isVertical ? MostBandsBegunShort : MostBegunShort),
            string.Join('\n', count.BegunShort));
        Assert.Empty(count.Alike);
        Assert.Equal(count.Sheets, count.Exact);
        Assert.Empty(count.Uneven);
        Assert.Empty(count.Holed);
        Assert.Empty(count.LoneCredits);
    }
}
