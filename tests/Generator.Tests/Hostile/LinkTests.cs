using Banmian.Diagnostics;
using Banmian.Printing;
using Banmian.Sources;
using Banmian.Tests.Commands;
using Banmian.Tests.Proofs;

namespace Banmian.Tests.Hostile;

/// <summary>Links laid where the program writes or removes: nothing outside of the site changes.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();
    private readonly TempFolder elsewhere = new TempFolder().Write("a", "1").Write("b/c", "2")
        .Write("ab/" + new string('c', 62), "3");
    private readonly IReadOnlyList<string> untouched;

    public LinkTests() => untouched = elsewhere.Snapshot();

    public void Dispose()
    {
        Assert.Equal(untouched, elsewhere.Snapshot());
        site.Dispose();
        elsewhere.Dispose();
    }

    [Theory]
    [InlineData("_site/.banmian/kept")]
    [InlineData("_site/.banmian/kept/ab")]
    [InlineData("_site/.banmian/staged")]
    [InlineData("_site/.banmian/staged/zh-hans")]
    [InlineData("_site/.banmian")]
    public void A_link_among_the_program_s_own_folders_stops_a_build(string folder)
    {
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Lay(folder, elsewhere.Path);
        Assert.Equal(
            $"{site.FullPath(folder)}: error NP606: this is a link, and the program's own files would leave the output folder "
                + "(move it away, or name another folder with --output)", TestSite.Build(site).Errors[0]);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("next.part")]
    [InlineData("lock")]
    [InlineData("process")]
    [InlineData("files")]
    [InlineData("kept/entries")]
    public void A_link_among_the_program_s_own_files_stops_a_build(string file)
    {
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Lay($"_site/.banmian/{file}", elsewhere.FullPath("a"));
        Assert.Contains("error NP606: this is a link", TestSite.Build(site).Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_an_earlier_version_kept_in_a_file_each_is_removed_by_its_name_alone()
    {
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        site.Write("_site/.banmian/kept/notes.txt", "mine").Write("_site/.banmian/kept/zz/" + new string('0', 62), "mine");
        site.Write($"_site/.banmian/kept/ab/{0:x62}", "old").Write($"_site/.banmian/kept/ab/{1:x62}.a.part", "half")
            .Write(TestSite.Dump, site.Read(TestSite.Dump) + "\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.False(Directory.Exists(site.FullPath("_site/.banmian/kept/ab")));
        Assert.True(site.Exists("_site/.banmian/kept/notes.txt") && site.Exists("_site/.banmian/kept/zz/" + new string('0', 62)));
    }

    [Fact]
    public void A_proof_is_written_through_a_link_inside_the_site()
    {
        site.Write(TestSite.Dump, ProofPage.Dump).Write("proofs/page.md", "");
        File.Delete(site.FullPath("proofs/page.md"));
        Lay("seeds/page.md", site.FullPath("proofs/page.md"));
        Assert.Equal(0, ProgramRun.Within(site.Path, ["proof", TestSite.Dump]).ExitCode);
        Assert.StartsWith("---\nschema: ", site.Read("proofs/page.md"), StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(site.FullPath("seeds/page.md")).LinkTarget);
    }

    [Theory]
    [InlineData("new.md")]
    [InlineData("a")]
    public void A_proof_is_not_written_through_a_link_out_of_the_site(string target)
    {
        site.Write(TestSite.Dump, ProofPage.Dump);
        Lay("seeds/page.md", elsewhere.FullPath(target));
        var run = ProgramRun.Within(site.Path, ["proof", TestSite.Dump]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seeds/page.md", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_is_not_written_through_a_link_out_of_the_site()
    {
        site.Write(TestSite.Dump, "2021年12月29日\n星期三\n第2版\n" + ProofPage.Dump);
        Lay("seeds/page.yml", elsewhere.FullPath("new.yml"));
        var run = ProgramRun.Within(site.Path, ["describe"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seeds/page.yml", run.Error, StringComparison.Ordinal);
        Assert.False(elsewhere.Exists("new.yml"));
    }

    [Theory]
    [InlineData("seeds/page.md", "proof seeds/page.txt")]
    [InlineData("seeds/page.md", "score seeds/page.txt")]
    [InlineData("seeds/page.gold.json", "score seeds/page.txt")]
    [InlineData("seeds/page.yml", "split seeds/page.txt")]
    [InlineData("seeds/page.yml", "describe --accept seeds/page.txt")]
    [InlineData("texts/page.yml", "split texts/page.txt")]
    [InlineData("texts/page.yml", "explain texts/page.txt:1")]
    [InlineData("seeds/other.txt", "describe")]
    [InlineData("seeds/other.txt", "score")]
    [InlineData("seeds/other.txt", "check --facts")]
    [InlineData("seeds/other.txt", "check")]
    [InlineData("templates/originals.tsv", "templates export 404.html")]
    public void What_is_found_beside_what_is_named_is_not_read_through_a_link_out_of_the_site(string link, string command)
    {
        site.Write("texts/page.txt", ProofPage.Dump);
        Lay(link, elsewhere.FullPath("a"));
        var run = ProgramRun.Within(site.Path, command.Split(' '));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{link}: error NP006: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dump_that_is_named_may_stand_anywhere()
    {
        using var other = new TempFolder().Write("page.txt", ProofPage.Dump).Write("page.yml", "script: zh-Hans\n");
        Lay("seeds/linked.txt", other.FullPath("page.txt"));
        Assert.Equal(0, ProgramRun.Within(site.Path, ["split", "seeds/linked.txt", other.FullPath("page.txt")]).ExitCode);
    }

    [Fact]
    public void A_name_laid_for_a_proof_on_its_way_is_not_used()
    {
        site.Write(TestSite.Dump, ProofPage.Dump);
        Lay("seeds/page.md.banmian-part", elsewhere.FullPath("a"));
        Assert.Equal(0, ProgramRun.Within(site.Path, ["proof", TestSite.Dump]).ExitCode);
        Assert.True(site.Exists("seeds/page.md"));
    }

    [Theory]
    [InlineData("printed")]
    [InlineData("printed/.banmian")]
    [InlineData("printed/.banmian/browsers")]
    [InlineData("printed/.banmian/site")]
    public void A_link_among_the_prints_stops_a_print(string folder)
    {
        Lay(folder, elsewhere.Path);
        var run = ProgramRun.Within(site.Path, ["print"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error NP606: this is a link", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_in_the_folder_of_the_site_is_not_run()
    {
        var bag = new DiagnosticBag();
        site.Write("chromium", "#!/bin/sh\ntouch ran\n");
        Assert.Null(InstalledBrowser.Find(site.FullPath("chromium"), new SiteFolder(site.Path), bag));
        Assert.Equal(
            $"{site.FullPath("chromium")}: error NP640: this program stands in the site's folder, so it is not run (name one "
                + "outside of it with --browser or in BANMIAN_CHROMIUM)", Assert.Single(bag.Items).ToString());
    }

    private void Lay(string link, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.FullPath(link))!);
        if (Directory.Exists(site.FullPath(link)))
            Directory.Delete(site.FullPath(link), recursive: true);
        File.Delete(site.FullPath(link));
        if (Directory.Exists(target))
            Directory.CreateSymbolicLink(site.FullPath(link), target);
        else
            File.CreateSymbolicLink(site.FullPath(link), target);
    }
}
