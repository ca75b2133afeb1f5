namespace Banmian.Tests.Commands;

/// <summary>What <c>print</c> says before a page is printed, and so without a browser.</summary>
public sealed class PrintCommandTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("seeds/none.txt")]
    [InlineData("site-config.yml")]
    public void Refuses_a_file_that_is_no_dump_of_the_site(string file)
    {
        var run = ProgramRun.In(site.Path, ["print", file]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}: error NP647: the site is not made from this file (name files of seeds/, with that folder)\n",
            run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("seeds")]
    public void Names_a_page_that_makes_no_issue_where_issues_are_printed(params string[] files)
    {
        var run = ProgramRun.In(site.Path, ["print", .. files, "--issues", "--browser", "no-such-browser"]);
        Assert.DoesNotContain("NP647", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{TestSite.Dump}: warning NP648: pages without a known paper and date make no issue, and are left out "
            + "(state both in the sidecar, or print the page by itself)\n", run.Error, StringComparison.Ordinal);
    }
}
