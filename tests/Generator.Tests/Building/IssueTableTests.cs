using Banmian.Building;
using Banmian.Sources;

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
    [InlineData("paper: qingxi\ndate: 2021-02-01\npage: 2\nunconfirmed: [page]\n", "describe, look, describe --accept")]
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

    private string Row(string sidecar)
    {
        site.Write("seeds/page.yml", sidecar).Write("site-config.yml", site.Read("site-config.yml")
            .Replace("papers: {}", "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日報 } }", StringComparison.Ordinal));
        var check = Pipeline.Run(new SiteFolder(site.Path), new BuildRequest(null, site.FullPath("_site")) { IsCheck = true },
            new Workshop(), null, TestContext.Current.CancellationToken);
        return check.Issues[1].ToString();
    }
}
