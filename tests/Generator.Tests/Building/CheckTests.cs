using Banmian.Diagnostics;

namespace Banmian.Tests.Building;

/// <summary>A check uses what builds have kept, writes nothing, and tells what a build would.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly string[] Work =
        ["sources", "reading", "proofs", "scripts", "make-up", "rendering", "checks", "dictionaries"];

    private readonly EditedSite site = new();

    [Fact]
    public void Warns_of_a_dump_without_a_story()
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, "2021年12月29日\n第2版\n");
        Assert.Contains(TestSite.Build(site, check: true).Errors,
            line => line.StartsWith("seeds/page.txt: warning NP213: no story was found", StringComparison.Ordinal));
    }

    // An archivist mends all of it at once, and is asked to judge no reading that the proof is there to replace.
    [Fact]
    public void Of_a_page_whose_proof_cannot_be_read_the_doubts_of_its_reading_are_not_told()
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, TestSite.DoubtfulDump).Write("site-config.yml",
            site.Read("site-config.yml").Replace("NP210: off", "NP210: warning", StringComparison.Ordinal));
        Assert.Contains(TestSite.Build(site, check: true).Errors, told => told.Contains("NP210", StringComparison.Ordinal));
        site.Write("seeds/page.md", "---\nschema: 1\n---\n").Write("seeds/page.yml", "photos: [gone.jpg]\n");
        Assert.Equal(["seeds/page.md:1:1: error NP520", "seeds/page.yml:1:10: error NP550"],
            TestSite.Build(site, check: true).Errors.Where(told => told.StartsWith("seeds/", StringComparison.Ordinal))
                .Select(told => told[..(told.IndexOf("NP", StringComparison.Ordinal) + 5)]).Distinct());
    }

    [Theory]
    [InlineData("con", "", "seeds/con.txt: error NP014")]
    [InlineData("page2", "page: 第x张\n", "seeds/page2.yml:1:7: error NP105")]
    public void What_is_wrong_with_a_dump_is_told_beside_what_keeps_its_page_from_having_an_address(
        string name, string sidecar, string expected)
    {
        using var site = TestSite.Create();
        site.Write($"seeds/{name}.txt", "清远\0新区\n公布结果\n").Write($"seeds/{name}.yml", sidecar);
        Assert.Equal([expected, $"seeds/{name}.txt:1:3: error NP003"],
            TestSite.Build(site, check: true).Errors.Where(told => told.Contains(": error NP", StringComparison.Ordinal))
                .Select(told => told[..(told.IndexOf("NP", StringComparison.Ordinal) + 5)]));
    }

    // seeds/_folder.yml of an archive of one paper files every dump under it, another paper's too.
    [Fact]
    public void Warns_of_a_page_that_prints_the_name_of_a_paper_the_site_does_not_know()
    {
        using var site = TestSite.Create();
        var dump = site.Read(TestSite.Dump).ReplaceLineEndings("\n") + "\n青溪公报\n2021年6月1日\n第2版\n";
        site.Write(TestSite.Dump, dump).Write("seeds/_folder.yml", "paper: linjiang\n").Write("site-config.yml",
            site.Read("site-config.yml").Replace("papers: {}", "papers: { linjiang: { zh-Hans: 临江日报, zh-Hant: 臨江日報 } }",
                StringComparison.Ordinal));
        Assert.Contains(TestSite.Build(site, check: true).Errors, told => told.StartsWith("seeds/_folder.yml:1:8: warning NP302: "
            + "“paper” is stated as linjiang, and line 6 of seeds/page.txt prints “青溪公报” (look at", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("date: 2021-06-30\n", 0)]
    public void Warns_of_a_printed_day_that_is_not_in_the_calendar_until_the_date_is_stated(string sidecar, int warnings)
    {
        using var site = TestSite.Create();
        var dump = site.Read(TestSite.Dump).ReplaceLineEndings("\n") + "\n青溪日报\n2021年6月31日\n第2版\n";
        site.Write(TestSite.Dump, dump).Write("seeds/page.yml", sidecar);
        var line = dump.Split('\n').Index().First(found => found.Item == "2021年6月31日").Index + 1;
        Assert.Equal(warnings, TestSite.Build(site, check: true).Errors.Count(told => told.StartsWith($"{TestSite.Dump}:{line}: "
            + "warning NP302: “2021年6月31日” is not a day of the calendar (look at the page", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_paper_that_is_not_configured_is_told_once_however_many_sidecars_name_it()
    {
        using var site = TestSite.Create();
        foreach (var page in (string[])["a", "b", "c"])
            site.Write($"seeds/{page}.txt", site.Read(TestSite.Dump)).Write($"seeds/{page}.yml", "paper: wanbao\n");
        var told = Assert.Single(TestSite.Build(site, check: true).Errors,
            line => line.Contains("NP107", StringComparison.Ordinal));
        Assert.StartsWith("seeds/a.yml:1:8: error NP107: “wanbao” is not a paper of this site; it stands in 2 more places (",
            told, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_out_nothing_after_a_build_with_nothing_changed()
    {
        var build = site.Build();
        var check = site.Check();
        Assert.Empty(check.Clock.Stages.Select(stage => stage.Stage).Intersect(Work));
        Assert.Equal(EditedSite.Told(build), EditedSite.Told(check));
        Assert.Equal(Counts(site.CheckAlone()), Counts(check));
    }

    [Fact]
    public void Writes_nothing()
    {
        site.Build();
        Edit("a dump changed");
        Edit("what is kept torn");
        var before = site.Snapshot();
        Assert.Contains(site.Check().Diagnostics, found => found.Rule == Rules.DamagedWork);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Does_without_what_is_kept_where_there_is_none()
    {
        var before = site.Snapshot();
        Assert.Contains("reading", site.Check().Clock.Stages.Select(stage => stage.Stage));
        Assert.Equal(before, site.Snapshot());
    }

    // A list's links lead into pages that are not made anew: their ids are kept, so their files are not asked for.
    [Fact]
    public void Follows_links_into_pages_it_does_not_make()
    {
        site.Build();
        Edit("a headline changed");
        Edit("a file of the site lost");
        Edit("a file of the site broken by hand");
        Assert.Equal(EditedSite.Told(site.CheckAlone()), EditedSite.Told(site.Check()));
    }

    // The build clears what is kept, writes it anew and holds the output; the check sees whole entries or none, and waits for
    // nobody.
    [Fact]
    public async Task Tells_the_same_beside_a_build()
    {
        var told = EditedSite.Told(site.Build()).ToList();
        var builds = Task.Run(() =>
        {
            for (var n = 0; n < 3; n++)
                site.BuildAnew();
        }, TestContext.Current.CancellationToken);
        do
        {
            Assert.Equal(told, EditedSite.Told(site.Check()));
        }
        while (!builds.IsCompleted);
        await builds;
        Assert.Empty(site.Build().MadeAgain);
    }

    public void Dispose() => site.Dispose();

    private void Edit(string name) => EditedSite.Edits.Single(edit => edit.Name == name).Do(site, 1);

    // The summary without the time it took.
    private static string Counts(Banmian.Building.Outcome check) =>
        check.Summary!.ToString() is var said ? said[..said.LastIndexOf(';')] : "";
}
