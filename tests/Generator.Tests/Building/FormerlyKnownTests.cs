namespace Banmian.Tests.Building;

/// <summary>
/// An address that led to a page leads on in every later build into the folder, and is told until it is stated.
/// </summary>
public sealed class FormerlyKnownTests : IDisposable
{
    private const string OtherPage =
        "新区公布复核结果\n日前，新区公布年度复核结果，特色产业基地\n顺利通过复核，这是新区坚持创新的成果。\n";

    private readonly TempFolder site = TestSite.Create()
        .Write(TestSite.Dump, File.ReadAllBytes(Repository.Path("tests/gold/furniture.txt")));

    public FormerlyKnownTests() => site.Write("site-config.yml", site.Read("site-config.yml")
        .Replace("papers: {}", "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日报 } }", StringComparison.Ordinal));

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_page_that_moved_is_told_at_every_build_until_its_address_is_stated_and_the_address_leads_on()
    {
        site.Write("seeds/page.yml", "paper: qingxi\npage: 2\ndate: 2021-12-28\n");
        Told();
        site.Write("seeds/page.yml", "paper: qingxi\npage: 2\ndate: 2021-12-29\n");
        const string Told28 = "warning NP305: qingxi/2021-12-28/02/ led to this page, which stands at qingxi/2021-12-29/02/ now "
            + "(write “was: [qingxi/2021-12-28/02]” into seeds/page.yml, so that no link to it breaks)";
        foreach (var _ in (int[])[1, 2])
        {
            Assert.Contains(Told28, Told(), StringComparison.Ordinal);
            Leads("qingxi/2021-12-28/02/01", "../../../2021-12-29/02/01/index.html");
        }
        site.Write("seeds/page.yml", "paper: qingxi\npage: 2\ndate: 2021-12-29\nwas: [qingxi/2021-12-28/02]\n");
        Assert.DoesNotContain("NP305", Told(), StringComparison.Ordinal);
        Leads("qingxi/2021-12-28/02/01", "../../../2021-12-29/02/01/index.html");
    }

    [Fact]
    public void A_list_in_the_sidecar_is_given_whole_to_write_in_its_place()
    {
        site.Write("seeds/page.yml", "paper: qingxi\npage: 2\ndate: 2021-12-28\nwas: [qingxi/2020-01-01/01]\n");
        Told();
        site.Write("seeds/page.yml", "paper: qingxi\npage: 2\ndate: 2021-12-29\nwas: [qingxi/2020-01-01/01]\n");
        Assert.Contains("write “was: [qingxi/2020-01-01/01, qingxi/2021-12-28/02]” in place of what stands at seeds/page.yml:4",
            Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_the_table_is_given_whole_for_its_cell()
    {
        site.Write("seeds/pages.csv", "file,paper,date,page,was\npage.txt,qingxi,2021-12-28,2,qingxi/2020-01-01/01\n");
        Told();
        site.Write("seeds/pages.csv", "file,paper,date,page,was\npage.txt,qingxi,2021-12-29,2,qingxi/2020-01-01/01\n");
        Assert.Contains("write “qingxi/2020-01-01/01、qingxi/2021-12-28/02” into the column “was” at seeds/pages.csv:2", Told(),
            StringComparison.Ordinal);
        site.Write("seeds/pages.csv", "file,paper,date,page,was\n"
            + "page.txt,qingxi,2021-12-29,2,qingxi/2020-01-01/01、qingxi/2021-12-28/02\n");
        Assert.DoesNotContain("NP305", Told(), StringComparison.Ordinal);
        Leads("qingxi/2020-01-01/01", "../../2021-12-29/02/index.html");
    }

    [Fact]
    public void The_address_a_page_has_by_its_file_outlives_a_table_that_states_what_it_prints()
    {
        Told();
        site.Write("seeds/pages.csv", "file,paper,date,page\npage.txt,qingxi,2021-12-29,2\n");
        Assert.Contains("write “was: [undated/page]” into seeds/page.yml", Told(), StringComparison.Ordinal);
        Leads("undated/page", "../../qingxi/2021-12-29/02/index.html");
    }

    [Fact]
    public void It_outlives_marks_that_are_deleted_by_hand()
    {
        site.Write("seeds/page.yml", "paper: qingxi\ndate: 2021-12-29\npage: 2\nunconfirmed: [paper, date, page]\n");
        Told();
        site.Write("seeds/page.yml", "paper: qingxi\ndate: 2021-12-29\npage: 2\n");
        Assert.Contains("write “was: [undated/page]” into seeds/page.yml", Told(), StringComparison.Ordinal);
        Leads("undated/page", "../../qingxi/2021-12-29/02/index.html");
    }

    [Fact]
    public void An_address_that_only_led_to_the_page_leads_to_it_alone_and_goes_on_doing_so()
    {
        site.Write("seeds/page.yml", "paper: qingxi\ndate: 2021-12-29\npage: 2\nunconfirmed: [paper, date, page]\n");
        Told();
        LeadsAlone();
        site.Write("seeds/page.yml", "paper: qingxi\ndate: 2021-12-29\npage: 2\n");
        Told();
        LeadsAlone();

        void LeadsAlone()
        {
            Leads("undated/page", "../../qingxi/2021-12-29/02/index.html");
            Assert.Equal(["index.html"], Directory.EnumerateFileSystemEntries(site.FullPath("_site/zh-hant/undated/page"))
                .Select(Path.GetFileName));
        }
    }

    [Fact]
    public void Where_a_page_stood_before_it_was_filed_by_what_it_prints_its_stories_lead_on_too()
    {
        site.Write("seeds/other.txt", OtherPage);
        Told();
        site.Write("seeds/other.yml", "paper: qingxi\ndate: 2021-12-30\npage: 2\nunconfirmed: [paper, date, page]\n");
        foreach (var _ in (int[])[1, 2])
        {
            Told();
            Leads("undated/other/01", "../../../qingxi/2021-12-30/02/01/index.html");
        }
    }

    [Fact]
    public void A_page_whose_dump_was_renamed_is_known_by_its_text_though_a_build_between_met_neither()
    {
        var dump = site.Write("seeds/other.txt", OtherPage)
            .FullPath("seeds/other.txt");
        Told();
        File.Move(dump, site.FullPath("elsewhere"));
        Told();
        File.Move(site.FullPath("elsewhere"), site.FullPath("seeds/renamed.txt"));
        Assert.Contains("seeds/renamed.txt: warning NP305: undated/other/ led to this page, which stands at undated/renamed/ now",
            Told(), StringComparison.Ordinal);
        Leads("undated/other", "../renamed/index.html");
    }

    [Fact]
    public void An_address_that_another_page_takes_is_that_page_s()
    {
        site.Write("seeds/page.yml", "paper: qingxi\npage: 2\ndate: 2021-12-28\n");
        Told();
        site.Write("seeds/page.yml", "paper: qingxi\npage: 2\ndate: 2021-12-29\n")
            .Write("seeds/new.txt", OtherPage)
            .Write("seeds/new.yml", "paper: qingxi\ndate: 2021-12-28\npage: 2\n");
        Assert.DoesNotContain("NP305", Told(), StringComparison.Ordinal);
        Assert.Contains("新区公布复核结果", site.Read("_site/zh-hans/qingxi/2021-12-28/02/index.html"), StringComparison.Ordinal);
    }

    // Whoever may write into the output cannot lead a build out of it, nor over its other files, nor keep it from building.
    [Theory]
    [InlineData("../../elsewhere/01")]
    [InlineData("/elsewhere/01")]
    [InlineData("names/u738b-u660e")]
    [InlineData("con/01")]
    [InlineData("")]
    public void What_no_page_can_have_is_no_address_to_lead_on(string tampered)
    {
        Told();
        var list = site.Read("_site/.banmian/files");
        var known = list.Split('\n').Single(line => line.StartsWith("# address ", StringComparison.Ordinal)
            && line.Contains(" qingxi/", StringComparison.Ordinal));
        var other = string.Join(' ', known.Split(' ')[..4]) + $" {tampered} {TestSite.Dump}";
        site.Write("_site/.banmian/files", list.Replace(known, $"{known}\n{other}", StringComparison.Ordinal));
        Assert.DoesNotContain("error", Told(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.FullPath("elsewhere")));
    }

    private string Told() => string.Join('\n', TestSite.Build(site).Errors);

    private void Leads(string former, string there) =>
        Assert.Contains($"url={there}", site.Read($"_site/zh-hant/{former}/index.html"), StringComparison.Ordinal);
}
