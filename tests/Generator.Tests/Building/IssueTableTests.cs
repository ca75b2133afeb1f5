using Banmian.Building;

namespace Banmian.Tests.Building;

/// <summary>What the table at the end of a check says is to be done next with an issue.</summary>
public sealed class IssueTableTests : IDisposable
{
    // Its story is not doubtful: that it is one would come first.
    private readonly TempFolder site = TestSite.Create().Write(TestSite.Dump, TestSite.SureDump);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("", "give a date, in a sidecar or pages.csv")]
    [InlineData("page: 2\n", "give a date, in a sidecar or pages.csv")]
    [InlineData("date: 2021-02-01\n", "give a paper, in site-config.yml and a sidecar or pages.csv")]
    [InlineData("paper: qingxi\ndate: 2021-02-01\n", "give page numbers, in sidecars or pages.csv")]
    [InlineData("paper: qingxi\ndate: 2021-02-01\npage: 2\nunconfirmed: [page]\n", "confirm what pages print")]
    [InlineData("paper: qingxi\ndate: 2021-02-01\npage: 2\n", "read the pages")]
    [InlineData("paper: qingxi\ndate: 2021-02-01\npage: 2\nwithdrawn: 撤下\n", "done")]
    public void It_is_what_lacks_first(string sidecar, string next) =>
        Assert.EndsWith(next, Row(sidecar), StringComparison.Ordinal);

    [Fact]
    public void A_paper_that_pages_print_and_the_site_does_not_know_is_named()
    {
        site.Write(TestSite.Dump, site.Read(TestSite.Dump).ReplaceLineEndings("\n") + "\n湖光日报\n2021年12月29日\n第2版\n");
        Assert.EndsWith("add 湖光日报 to “papers:” in site-config.yml, as the pages print it", Row(""), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_page_has_an_error_the_others_are_listed_and_it_is_told_that_one_is_not()
    {
        const string Filed = "paper: qingxi\ndate: 2021-02-01\n";
        site.Write("seeds/3.txt", "新区\0\n公布\n").Write("seeds/3.yml", Filed + "page: 3\n");
        var check = Check(Filed + "page: 2\n");
        Assert.Equal("unread                   seeds/page.txt", Assert.Single(check.States).ToString());
        Assert.Equal(3, check.Issues.Length);
        Assert.Matches("^qingxi/2021-02-01 +2 +1 +0 +1 +0  mend the errors$", check.Issues[1].ToString());
        Assert.Equal("1 of 2 pages is not listed: mend its errors first", check.Issues[2].ToString());
    }

    [Fact]
    public void Where_no_page_can_be_looked_at_that_is_told()
    {
        site.Write("site-config.yml", "titles: [");
        Assert.Equal("pages and issues are not listed: mend the errors first, no page could be looked at",
            Assert.Single(TestSite.Check(site).Issues).ToString());
    }

    [Fact]
    public void How_to_confirm_what_pages_print_is_told_once()
    {
        const string Described = "paper: qingxi\nunconfirmed: [paper]\n";
        site.Write("seeds/b.txt", TestSite.SureDump).Write("seeds/b.yml", Described + "date: 2021-02-02\npage: 2\n");
        var lines = Check(Described + "date: 2021-02-01\npage: 2\n").Issues.Select(line => line.ToString()).ToList();
        Assert.Equal(2, lines.Count(line => line.EndsWith("  confirm what pages print", StringComparison.Ordinal)));
        Assert.Equal("confirm what pages print: describe, look, describe --accept",
            Assert.Single(lines, line => line.Contains("describe", StringComparison.Ordinal)));
    }

    private string Row(string sidecar) => Check(sidecar).Issues[1].ToString();

    private Outcome Check(string sidecar)
    {
        site.Write("seeds/page.yml", sidecar).Write("site-config.yml", site.Read("site-config.yml")
            .Replace("papers: {}", "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日報 } }", StringComparison.Ordinal));
        return TestSite.Check(site);
    }
}
