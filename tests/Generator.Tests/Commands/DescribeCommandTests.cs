namespace Banmian.Tests.Commands;

/// <summary>An archive without a sidecar: what its pages print becomes facts, and contradictions are told.</summary>
public sealed class DescribeCommandTests : IDisposable
{
    private const string Dump = "seeds/p.txt";

    private readonly TempFolder site = SampleSite.WithoutDumps(new TempFolder())
        .Write(Dump, File.ReadAllBytes(Repository.Path("tests/gold/furniture.txt")));

    public DescribeCommandTests() => site.Write("site-config.yml", site.Read("site-config.yml")
        .Replace("papers: {}", "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日報 } }", StringComparison.Ordinal)
        + "\nrules: { NP580: off, NP510: off, NP210: off }\n");

    public void Dispose() => site.Dispose();

    private ProgramRun Run(params string[] arguments) => ProgramRun.Within(site.Path, arguments);

    [Fact]
    public void Writes_what_the_page_prints_marked_and_files_the_page_by_it()
    {
        var run = Run("describe");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("seeds/p.yml: written", run.Output, StringComparison.Ordinal);
        var sidecar = site.Read("seeds/p.yml");
        Assert.StartsWith("""
            paper: qingxi  # line 1: 青溪日报
            date: 2021-12-29  # line 3: 2021年12月29日
            page: 2  # line 5: 第2版
            section: 综合新闻  # line 7: 综合新闻

            """, sidecar, StringComparison.Ordinal);
        Assert.Contains("unconfirmed: [paper, date, page, section", sidecar, StringComparison.Ordinal);

        Assert.Equal(0, Run("build", "--quiet").ExitCode);
        var page = site.Read("_site/zh-hans/qingxi/2021-12-29/02/index.html");
        Assert.Contains("2021年12月29日</time> 星期三 （据版面所印）", page, StringComparison.Ordinal);

        Assert.Contains("nothing to add", Run("describe").Output, StringComparison.Ordinal);
        Assert.Equal(sidecar, site.Read("seeds/p.yml"));
        Assert.Contains("seeds/p.yml: accepted", Run("describe", "--accept", Dump).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unconfirmed", site.Read("seeds/p.yml"), StringComparison.Ordinal);
        Assert.EndsWith("was: [undated/p]\n", site.Read("seeds/p.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_takes_over_the_former_addresses_of_the_table_that_those_it_writes_would_hide()
    {
        site.Write("seeds/pages.csv", "file,was\np.txt,qingxi/2020-01-01/01\n");
        Run("describe");
        Run("describe", "--accept", Dump);
        Assert.EndsWith("was: [qingxi/2020-01-01/01, undated/p]\n", site.Read("seeds/p.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Edition_issue_number_and_registration_number_are_read_where_they_stand_beside_the_folio()
    {
        site.Write(Dump, site.Read(Dump).Replace("第2版\n",
            "第2版\n\n晚版\n\n第35期 总第12345期\n\n国内统一刊号：CN 11—0065 邮发代号：1-23\n", StringComparison.Ordinal));
        Run("describe");
        foreach (var line in (string[])["edition: 晚版  # line 7: 晚版\n", "issue-number: 总第12345期  # line 9: 总第12345期\n",
            "cn: CN 11-0065  # line 11: 国内统一刊号：CN 11—0065\n"])
            Assert.Contains(line, site.Read("seeds/p.yml"), StringComparison.Ordinal);
        Assert.Contains("seeds/p.yml: accepted", Run("describe", "--accept").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unconfirmed", site.Read("seeds/p.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_sidecar_and_writes_nothing()
    {
        var before = site.Snapshot();
        var run = Run("describe", "--dry-run", Dump);
        Assert.Contains("    date: 2021-12-29  # line 3: 2021年12月29日", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    // 星期三 stands beside 29 December, which was one.
    [Theory, InlineData("", "seeds/p.txt:3"), InlineData("date: 2021-12-29\n", "seeds/p.yml:1:7")]
    public void A_weekday_that_is_not_that_of_the_date_is_told(string sidecar, string place)
    {
        site.Write("seeds/p.yml", sidecar).Write(Dump, site.Read(Dump).Replace("星期三", "星期五", StringComparison.Ordinal));
        Assert.Contains($"{place}: warning NP302: 2021-12-29 was a 星期三, and seeds/p.txt prints “星期五”", Run("check").Error,
            StringComparison.Ordinal);
    }

    [Theory, InlineData("綜合新聞"), InlineData("综合新闻")]
    public void A_section_in_the_other_script_is_the_same(string section)
    {
        site.Write("seeds/p.yml", $"section: {section}\n");
        Assert.DoesNotContain("NP302", Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_states_stays_and_what_contradicts_it_is_told_where_it_is_stated()
    {
        site.Write("seeds/p.yml", "date: 2021-12-28\n");
        var run = Run("check");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("seeds/p.yml:1:7: warning NP302: “date” is stated as 2021-12-28, and line 3 of seeds/p.txt prints "
            + "“2021年12月29日”", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.Split("NP302").Length);
        Run("describe");
        Assert.StartsWith("date: 2021-12-28\npaper: qingxi", site.Read("seeds/p.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_lists_each_fact_with_the_place_it_comes_from()
    {
        site.Write("seeds/_folder.yml", "paper: qingxi\n");
        var run = Run("check", Dump, "--facts");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  paper        qingxi  (seeds/_folder.yml:1:8)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  date         2021-12-29  (seeds/p.txt:3, as printed: 2021年12月29日)\n", run.Output,
            StringComparison.Ordinal);
        Assert.Equal(2, Run("check", Dump).ExitCode);
    }

    [Fact]
    public void A_paper_that_the_site_does_not_name_is_shown_and_not_written()
    {
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("青溪日", "清溪日", StringComparison.Ordinal));
        Assert.Contains("  paper        -  (seeds/p.txt:1, as printed: 青溪日报; no paper of site-config.yml has this name)\n",
            Run("describe").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("paper", site.Read("seeds/p.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{page: 2}\n")]
    [InlineData("page: 2\n...\n")]
    public void A_sidecar_that_nothing_can_be_added_to_stays_as_it_is(string sidecar)
    {
        site.Write("seeds/p.yml", sidecar);
        var run = Run("describe");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seeds/p.yml: error NP105: nothing can be added to a file that is written so", run.Error,
            StringComparison.Ordinal);
        Assert.Equal(sidecar, site.Read("seeds/p.yml"));
    }
}
