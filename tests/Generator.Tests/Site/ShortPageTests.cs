namespace Banmian.Tests.Site;

public class ShortPageTests
{
    [Fact]
    public void A_page_too_short_for_its_sheet_is_noted_and_built()
    {
        using var site = TestSite.Create().Write("site-config.yml", File.ReadAllBytes(SampleSite.Path("site-config.yml")));
        var (code, told, _) = TestSite.Build(site);
        Assert.Equal(0, code);
        Assert.Contains("seeds/page.txt: note NP580: the newspaper page does not fill its sheet exactly "
            + "(nothing is lost; another page-size in site-config.yml may suit the page's length better)", told);
    }
}
