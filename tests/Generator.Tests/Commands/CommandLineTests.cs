namespace Banmian.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("build", "--bogus")]
    [InlineData("--output")]
    [InlineData("split")]
    [InlineData("check", "--output", "x")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--site", "nowhere")]
    public void Exits_with_2_on_wrong_usage_and_does_nothing(params string[] arguments)
    {
        using var site = TestSite.Create();
        var run = ProgramRun.Within(site.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.False(site.Exists("_site"));
    }

    [Theory]
    [InlineData("archiv", "there is no folder “archiv” in {0}; check how it is spelt; if another folder is meant, go there or "
        + "name it with --site.")]
    [InlineData("archive/seeds.txt", "{0}/archive/seeds.txt is a file; name the folder that holds site-config.yml.")]
    public void A_folder_of_a_site_that_is_none_is_told_with_the_folder_that_was_looked_in(string named, string told)
    {
        using var folder = new TempFolder().Write("archive/seeds.txt", "");
        Assert.StartsWith($"--site: {told.Replace("{0}", folder.Path, StringComparison.Ordinal)}\n",
            ProgramRun.Within(folder.Path, ["check", "--site", named]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Builds_without_a_command_and_ends_with_one_line()
    {
        using var site = TestSite.Create().Write(TestSite.Dump, TestSite.SureDump);
        var first = ProgramRun.In(site.Path, []);
        Assert.Equal(0, first.ExitCode);
        Assert.Matches("^_site: 1 page, 1 story; [0-9]+ files written, 0 unchanged, 0 removed, [0-9.]+ MB; [0-9.]+ s\n$",
            first.Output);
        Assert.DoesNotContain("\e", first.Error, StringComparison.Ordinal);

        var second = ProgramRun.Within(site.Path, ["build", "--quiet"]);
        Assert.Equal((0, ""), (second.ExitCode, second.Output));
    }

    [Fact]
    public void Converts_as_the_site_of_a_folder_does()
    {
        using var site = TestSite.Create();
        using var elsewhere = new TempFolder();
        var run = ProgramRun.Fed(elsewhere.Path, "“发展”\n", ["convert", "--as-site", "--site", site.Path]);
        Assert.Equal((0, "「發展」\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Builds_into_the_folder_it_is_told()
    {
        using var site = TestSite.Create();
        using var stick = new TempFolder();
        Assert.Equal(0, ProgramRun.Within(site.Path, ["build", "--output", stick.FullPath("archive")]).ExitCode);
        Assert.True(stick.Exists("archive/index.html"));
        Assert.False(site.Exists("_site"));
    }

    [Fact]
    public void Works_on_the_folder_it_is_told_as_if_it_had_been_started_there()
    {
        using var site = TestSite.Create();
        using var elsewhere = new TempFolder();
        Assert.Equal(0, ProgramRun.In(elsewhere.Path, ["build", "--site", site.Path]).ExitCode);
        Assert.True(site.Exists("_site/index.html"));
        Assert.Equal(0, ProgramRun.In(elsewhere.Path, ["--site", site.Path, "proof", "seeds/page.txt"]).ExitCode);
        Assert.True(site.Exists("seeds/page.md"));
    }

    [Fact]
    public void A_command_to_paste_names_the_folder_too()
    {
        using var site = TestSite.Create();
        using var elsewhere = new TempFolder();
        site.Write(TestSite.Dump, TestSite.DoubtfulDump).Write("site-config.yml",
            site.Read("site-config.yml").Replace("NP210: off", "NP210: warning", StringComparison.Ordinal));
        var told = ProgramRun.In(elsewhere.Path, ["check", $"--site={site.Path}", "--quiet"]).Error;
        Assert.Contains($" --site {site.Path} explain seeds/page.txt:", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_failed_lists_why_and_no_doubts()
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, TestSite.DoubtfulDump).Write("seeds/empty.txt", "").Write("site-config.yml",
            site.Read("site-config.yml").Replace("NP210: off", "NP210: warning", StringComparison.Ordinal));
        Assert.Contains("NP210", ProgramRun.Within(site.Path, ["check", "--quiet"]).Error, StringComparison.Ordinal);
        var told = ProgramRun.Within(site.Path, ["build", "--quiet"]).Error;
        Assert.Contains("seeds/empty.txt: error NP002", told, StringComparison.Ordinal);
        Assert.DoesNotContain("NP210", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Checks_everything_and_writes_nothing()
    {
        using var site = TestSite.Create();
        var before = site.Snapshot();
        Assert.Equal(0, ProgramRun.Within(site.Path, ["check"]).ExitCode);
        Assert.Equal(before, site.Snapshot());

        site.Write("seeds/empty.txt", "");
        var failed = ProgramRun.Within(site.Path, ["check", "--quiet"]);
        Assert.Equal((1, ""), (failed.ExitCode, failed.Output));
        Assert.StartsWith("seeds/empty.txt: error NP002:", failed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_address_of_the_site_from_the_command_line()
    {
        using var site = TestSite.Create();
        var run = ProgramRun.Within(site.Path, ["--base-url", "https://example.org/archive"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/archive/zh-hans/\">",
            site.Read("_site/zh-hans/index.html"), StringComparison.Ordinal);
    }
}
