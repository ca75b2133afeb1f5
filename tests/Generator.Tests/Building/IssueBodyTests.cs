using System.Text.RegularExpressions;

namespace Banmian.Tests.Building;

/// <summary>One body for all pages of an issue: that of the densest.</summary>
public partial class IssueBodyTests
{
    [Fact]
    public void The_pages_of_an_issue_have_one_body_and_another_when_its_densest_page_changes()
    {
        using var site = new EditedSite();
        site.Build();
        var before = Assert.Single(Bodies(site).Distinct());
        site.Write("seeds/two.txt", File.ReadAllText(SampleSite.Path(SampleSite.Dump)));
        var run = site.Build();
        var after = Assert.Single(Bodies(site).Distinct());
        Assert.True(after > before);
        var (rebuilt, clean) = site.Compare(run);
        Assert.Equal(clean, rebuilt);
    }

    private static List<int> Bodies(EditedSite site) =>
        [.. site.NewspaperPages("2021-02-01").Select(page => int.Parse(Body().Match(page).Groups[1].ValueSpan, null))];

    [GeneratedRegex("class=\"sheet g-([0-9]+)-")]
    private static partial Regex Body();
}
