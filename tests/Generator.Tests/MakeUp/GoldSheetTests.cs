using Banmian.Config;
using Banmian.Scripts;

namespace Banmian.Tests.MakeUp;

/// <summary>The pages with gold, made up for each sheet, counted as a typographer would look at them.</summary>
public class GoldSheetTests
{
    // Of justified lines, those with gaps over .12 em. The design asks one in a thousand.
    private const double MostLoose = 0.001;

    // Of vertical ones: 14 of 8,707 since by-lines stand where they were printed (5 of 8,685 before).
    private const double MostLooseOfVertical = 0.002;

    // Neighbours of one size whose places leave neither of them another: 2 of 78 broadsheets, 1 of 39 vertical ones and A3.
    private const double MostAlike = 0.03;

    // Sheets with more than 2 % of their lines empty: an A3 of one page in each script has 2.1 %.
    private const double MostUnevenOfA3 = 0.03;

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
        Assert.Empty(count.FewSteps);
        Assert.Empty(count.LowLead);
        Assert.Empty(count.Meeting);
        Assert.True(count.Loose.Count <= count.Justified * MostLoose, string.Join('\n', count.Loose));
        Assert.True(count.VerticalLoose <= count.VerticalLines * MostLooseOfVertical, $"{count.VerticalLoose} vertical lines");
        Assert.True(count.Alike.Count <= count.Sheets * MostAlike, string.Join('\n', count.Alike));
        Assert.Equal(count.Sheets, count.Exact);
        var uneven = !isVertical && sheet == "a3" ? count.Sheets * MostUnevenOfA3 : 0;
        Assert.True(count.Uneven.Count <= uneven, string.Join('\n', count.Uneven));
        Assert.Empty(count.Holed);
    }
}
