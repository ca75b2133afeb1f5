using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Tests.Archive;

/// <summary>Jump lines lead to the page of the same issue that they name.</summary>
public class JumpsTests
{
    [Theory]
    [InlineData("（下转第4版）", "4")]
    [InlineData("（上接一版）", "1")]
    [InlineData("下轉第 十二 版", "12")]
    [InlineData("◀上接Ａ０４版", "A04")]
    [InlineData("相关报道见4、12版", "4")]
    [InlineData("（下转第9版）", null)] // the archive has none
    [InlineData("（下转第2版）", null)] // the page it stands on
    [InlineData("下转次页", null)]
    public void The_page_is_found_by_its_number_or_its_label(string line, string? label) =>
        Assert.Equal(label, Target("2021-02-01", line));

    [Fact]
    public void Where_the_day_is_not_known_a_number_says_nothing() => Assert.Null(Target("2021-02", "（下转第4版）"));

    private static string? Target(string date, string line)
    {
        var entries = ((string[])["1", "2", "4", "12", "A04"]).Select((label, i) => Samples.Entry($"seeds/{i}.txt",
            Sidecar.Empty with { Paper = "xinqu", Date = EdtfDate.Parse(date, out _), Label = PageLabel.Parse(label) })).ToList();
        var issue = Assert.Single(ArchiveAssembly.Build(entries, [], Samples.Config(), new DiagnosticBag()).Issues);
        return Jumps.Target(issue, issue.Pages.Single(page => page.Sidecar.Label?.Text == "2"), line)?.Sidecar.Label?.Text;
    }
}
