using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Tests.Archive;

/// <summary>What the archive has of its papers, made of facts alone.</summary>
public class HoldingTests
{
    private static Sidecar On(string? date, string? edition = null, bool named = true) => Sidecar.Empty with
    {
        Paper = named ? Samples.Paper.Slug : null,
        Date = date is null ? null : EdtfDate.Parse(date, out _),
        Edition = edition is null ? null : Edition.Of(edition),
    };

    private static SiteArchive Archive(DiagnosticBag bag, params Sidecar[] pages) =>
        Samples.Archive(Samples.Config(), bag, [.. pages.Select((page, i) => Samples.Entry($"seeds/p{i}.txt", page))]);

    private static IEnumerable<string> FoldersOf(IEnumerable<Issue> issues) => issues.Select(issue => issue.Folder);

    [Fact]
    public void Issues_stand_by_paper_and_year_the_oldest_first_and_named_papers_before_unnamed()
    {
        var holdings = Archive(new(),
            On("2021-02-01", named: false), On("2021-02-03"), On("2020-12-31"), On("2021-02-01")).Holdings;
        Assert.Equal(["xinqu", "unnamed"], holdings.Select(holding => holding.Folder));
        Assert.Equal(["xinqu/2020", "xinqu/2021"], holdings[0].Volumes.Select(volume => volume.Folder));
        Assert.Equal(["xinqu/2021-02-01", "xinqu/2021-02-03"], FoldersOf(holdings[0].Volumes[1].Issues));
    }

    [Fact]
    public void Editions_of_a_day_stand_below_it()
    {
        var volume = Archive(new(), On("2021-02-01", "晚版"), On("2021-02-01")).Holdings[0].Volumes[0];
        Assert.Equal(["xinqu/2021-02-01", "xinqu/2021-02-01-late"], FoldersOf(volume.Days[(2, 1)]));
    }

    [Fact]
    public void What_is_not_certain_to_the_day_stands_on_no_day()
    {
        var volume = Archive(new(),
            On("2021-02"), On("2021-02-15~"), On("2021-03/2021-04"), On("2021-05-01")).Holdings[0].Volumes[0];
        Assert.Equal([(5, 1)], volume.Days.Select(day => day.Key));
        Assert.Equal(["xinqu/2021-02", "xinqu/2021-02-15", "xinqu/2021-03-to-2021-04"], FoldersOf(volume.OfNoDay));
    }

    [Fact]
    public void An_issue_of_which_only_the_year_is_known_stands_at_the_address_of_the_year()
    {
        var volume = Archive(new(), On("2021"), On("2021-02-01"), On("2021", "晚版")).Holdings[0].Volumes[0];
        Assert.Equal("xinqu/2021", volume.Folder);
        Assert.Equal("xinqu/2021", volume.OfNoMonth!.Folder);
        Assert.Equal(["xinqu/2021-late"], FoldersOf(volume.OfNoDay));
    }

    [Fact]
    public void An_archive_of_one_undated_page_has_no_year()
    {
        var holding = Assert.Single(Archive(new(), Sidecar.Empty).Holdings);
        Assert.Equal(("unnamed", "undated"), (holding.Folder, holding.Undated!.Folder));
        Assert.Empty(holding.Volumes);
    }

    [Fact]
    public void Dated_issues_have_neighbours_among_those_of_their_paper_across_years()
    {
        var archive = Archive(new(), On("2020-12-31"), On("2021-01-02"), On("2021-01-02", "晚版"),
            On("2021-01-01", named: false), On(null));
        Issue Issue(string folder) => archive.Issues.Single(issue => issue.Folder == folder);
        var (before, after) = archive.Around(Issue("xinqu/2021-01-02"));
        Assert.Equal(("xinqu/2020-12-31", "xinqu/2021-01-02-late"), (before!.Folder, after!.Folder));
        Assert.Equal((null, null), archive.Around(Issue("unnamed/2021-01-01")));
        Assert.Equal((null, null), archive.Around(Issue("xinqu/undated")));
    }

    [Theory]
    [InlineData("xinqu/2021")]
    [InlineData("days/02-01")]
    public void A_former_address_that_a_list_has_now_leads_to_no_page(string address)
    {
        var bag = new DiagnosticBag();
        var was = new FormerAddress(address, new Location("seeds/p0.yml", 4, 7));
        var page = Archive(bag, On("2021-02-01") with { Was = [was] }).Issues[0].Pages[0];
        Assert.DoesNotContain(address, page.Former);
        Assert.Equal($"seeds/p0.yml:4:7: warning NP304: {address}/ is the address of another page, or asked for by one "
            + "(take it out here or there)", Assert.Single(bag.Items).ToString());
    }
}
