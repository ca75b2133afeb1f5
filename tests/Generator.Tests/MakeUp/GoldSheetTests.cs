using Banmian.Config;
using Banmian.Scripts;

namespace Banmian.Tests.MakeUp;

/// <summary>The pages with gold, made up for each sheet, counted as a typographer would look at them.</summary>
public class GoldSheetTests
{
    // One page of 39, vertical on A3, has a hole of 1.6 %.
    private const double MostHoled = 0.03;

    // Sheets with two headlines side by side at one height: one of 39 or 78 pages.
    private const double MostMeeting = 0.03;

    // Neighbours of one size whose places leave neither of them another.
    private const double MostAlike = 0.15;

    /// <summary>Writes the count to <c>artifacts/</c>.</summary>
    /// <param name="mostUneven">
    /// Sheets with more than 2 % of their lines empty: one short page, in both scripts, has 4 of 149.
    /// </param>
    [Theory]
    [InlineData("broadsheet", false, 2)]
    [InlineData("a3", false, 0)]
    [InlineData("tabloid", false, 0)]
    [InlineData("broadsheet", true, 0)]
    [InlineData("a3", true, 0)]
    public void The_pages_with_gold_are_set_as_a_compositor_would(string sheet, bool isVertical, int mostUneven)
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
        Assert.Empty(count.FewSteps);
        Assert.Empty(count.LowLead);
        Assert.True(count.Meeting.Count <= count.Sheets * MostMeeting, string.Join('\n', count.Meeting));
        Assert.True(count.Alike.Count <= count.Sheets * MostAlike, string.Join('\n', count.Alike));
        Assert.Equal(count.Sheets, count.Exact);
        Assert.True(count.Uneven.Count <= mostUneven, string.Join('\n', count.Uneven));
        Assert.True(count.Holed.Count <= count.Sheets * MostHoled, string.Join('\n', count.Holed));
    }
}
