using System.Globalization;

namespace Banmian.Tests.Commands;

/// <summary>What <c>print</c> says before a page is printed, and so without a browser.</summary>
public sealed class PrintCommandTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("seeds/none.txt", "there is no file “none.txt” in {0}/seeds")]
    [InlineData("seed/page.txt", "there is no folder “seed” in {0}")]
    [InlineData("site-config.yml", "the site is not made from this file (name files of seeds/, with that folder)\n")]
    public void Refuses_a_file_that_is_no_dump_of_the_site(string file, string why)
    {
        var run = ProgramRun.Within(site.Path, ["print", file]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{file}: error NP647: {why.Replace("{0}", site.Path, StringComparison.Ordinal)}", run.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/page.txt")]
    [InlineData("./seeds//page.txt")]
    [InlineData("seeds/../seeds/page.txt")]
    [InlineData("../{0}/seeds/page.txt")]
    [InlineData("../{0}/seeds")]
    [InlineData("../{0}/seeds/p*.txt")]
    public void Takes_a_dump_of_the_site_by_whatever_path_it_is_named(string file)
    {
        file = string.Format(CultureInfo.InvariantCulture, file, Path.GetFileName(site.Path));
        var run = ProgramRun.Within(site.Path, ["print", file, "--browser", "no-such-browser"]);
        Assert.DoesNotContain("NP647", run.Error, StringComparison.Ordinal);
        Assert.Contains("NP640", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_dump_of_the_site_by_a_path_that_is_a_link_to_it()
    {
        using var folder = new TempFolder();
        Directory.CreateSymbolicLink(folder.FullPath("link"), site.Path);
        var run = ProgramRun.Within(site.Path, ["print", folder.FullPath("link/seeds/page.txt"), "--browser", "no-such-browser"]);
        Assert.Contains("NP640", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_site_that_a_dump_belongs_to_whether_it_runs_in_another_or_in_none()
    {
        using var other = TestSite.Create();
        using var none = new TempFolder();
        var dump = other.FullPath(TestSite.Dump);
        foreach (var folder in (TempFolder[])[site, none])
        {
            var run = ProgramRun.Within(folder.Path, ["print", dump]);
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Equal($"{dump}: error NP647: this file is of another site, in {other.Path} (add “--site {other.Path}”, "
                + $"and name the file from there: {TestSite.Dump})", run.Error.Split('\n')[0]);
        }
        Assert.Contains("NP640", ProgramRun.Within(none.Path,
            ["print", "--site", other.Path, TestSite.Dump, "--browser", "no-such-browser"]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "“qr” asks for the address of a page on its print, and the site has none (set base-url, or take “qr” out)")]
    [InlineData("--base-url=https://example.org/", "--paper=a4", "“qr” asks for a code of 14 mm, and the margin of this sheet has "
        + "no room for it (print on a sheet at least 370 mm high, or take “qr” out)")]
    [InlineData("--base-url=https://example.org/", "", null)]
    public void Says_why_prints_have_no_code_of_their_address(string baseUrl, string paper, string? why)
    {
        site.Write("site-config.yml", site.Read("site-config.yml") + "\nprint: { qr: true }\n");
        string[] arguments = ["print", "--browser", "no-such-browser", baseUrl, paper];
        var run = ProgramRun.Within(site.Path, [.. arguments.Where(argument => argument.Length > 0)]);
        if (why is null)
            Assert.DoesNotContain("NP650", run.Error, StringComparison.Ordinal);
        else
            Assert.Contains($"site-config.yml: warning NP650: {why}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("seeds")]
    public void Names_a_page_that_makes_no_issue_where_issues_are_printed(params string[] files)
    {
        var run = ProgramRun.Within(site.Path, ["print", .. files, "--issues", "--browser", "no-such-browser"]);
        Assert.DoesNotContain("NP647", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{TestSite.Dump}: warning NP648: pages without a known paper and date make no issue, and are left out "
            + "(state both in the sidecar, or print the page by itself)\n", run.Error, StringComparison.Ordinal);
    }
}
