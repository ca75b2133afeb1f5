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
    public void Notes_are_not_told_where_a_run_is_to_be_quiet()
    {
        using var site = TestSite.Create().Write("site-config.yml", File.ReadAllBytes(SampleSite.Path("site-config.yml")));
        var told = ProgramRun.Within(site.Path, ["check", "--quiet"]).Error;
        Assert.Contains("warning NP510", told, StringComparison.Ordinal);
        Assert.DoesNotContain("note", told, StringComparison.Ordinal);
    }
}
