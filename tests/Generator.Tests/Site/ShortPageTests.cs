using Banmian.Tests.Commands;

namespace Banmian.Tests.Site;

public class ShortPageTests
{
    [Fact]
    public void A_page_too_short_for_its_sheet_is_built_and_a_check_says_how_much_of_it_is_filled()
    {
        using var site = TestSite.Create().Write("site-config.yml", File.ReadAllBytes(SampleSite.Path("site-config.yml")));
        var (code, told, _) = TestSite.Build(site);
        Assert.Equal(0, code);
        Assert.DoesNotContain(told, line => line.Contains("NP580", StringComparison.Ordinal));

        Assert.Contains("seeds/page.txt: note NP580: the text fills 8 % of the newspaper page's sheet "
            + "(nothing is lost; another page-size in site-config.yml may suit the page's length better)",
            TestSite.Build(site, check: true).Errors);
    }

    [Fact]
    public void A_check_counts_many_such_pages_and_names_each_where_it_is_asked_to()
    {
        using var site = TestSite.Create().Write("site-config.yml", File.ReadAllBytes(SampleSite.Path("site-config.yml")))
            .Write("seeds/other.txt", TestSite.SureDump);
        var told = ProgramRun.Within(site.Path, ["check"]).Error;
        Assert.Contains("seeds: note NP580: 2 pages do not fill their sheets exactly "
            + "(nothing is lost; “check --verbose” names them)\n", told, StringComparison.Ordinal);
        Assert.Equal(2, told.Split("NP580").Length);

        var each = ProgramRun.Within(site.Path, ["check", "--verbose"]).Error;
        Assert.Contains("seeds/page.txt: note NP580: ", each, StringComparison.Ordinal);
        Assert.Contains("seeds/other.txt: note NP580: ", each, StringComparison.Ordinal);
    }

    [Fact]
    public void A_print_lists_what_a_build_does()
    {
        using var site = TestSite.Create().Write("site-config.yml", File.ReadAllBytes(SampleSite.Path("site-config.yml")));
        var told = ProgramRun.Within(site.Path, ["print", "--browser", "no-such-browser"]).Error;
        Assert.Contains("NP640", told, StringComparison.Ordinal);
        Assert.DoesNotContain("NP580", told, StringComparison.Ordinal);
        Assert.DoesNotContain("NP210", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_not_told_where_a_run_is_to_be_quiet()
    {
        using var site = TestSite.Create().Write("site-config.yml", File.ReadAllBytes(SampleSite.Path("site-config.yml")));
        var told = ProgramRun.Within(site.Path, ["check", "--quiet"]).Error;
        Assert.Contains("warning NP510", told, StringComparison.Ordinal);
        Assert.DoesNotContain("note", told, StringComparison.Ordinal);
    }
}
