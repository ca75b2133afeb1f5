using System.Diagnostics;
using Banmian.Tests.Commands;
using Banmian.Tests.Proofs;
using Banmian.Tests.Publishing;

namespace Banmian.Tests.Hostile;

/// <summary>
/// Full disks under the commands that write something other than the site: <see cref="FaultTests"/> has those of a build.
/// </summary>
public class FullDiskTests
{
    private const string NoSpace = "error NP607: the disk, or your share of it, is full";

    [Fact]
    public void A_new_proof_that_does_not_fit_leaves_nothing_behind_and_is_written_once_there_is_space()
    {
        using var disk = new SmallDisk("256k");
        using var site = Site(disk);
        var before = Fill(disk, site);
        AssertNoSpace(ProgramRun.Within(site.Path, ["proof", TestSite.Dump]), "seeds/page.md");
        Assert.Equal(before, site.Snapshot());

        File.Delete(disk.FullPath("filler"));
        Assert.Equal(0, ProgramRun.Within(site.Path, ["proof", TestSite.Dump]).ExitCode);
        Assert.EndsWith("\n", site.Read("seeds/page.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proof_that_no_longer_fits_stays_as_it_was()
    {
        using var disk = new SmallDisk("256k");
        using var site = Site(disk);
        Assert.Equal(0, ProgramRun.Within(site.Path, ["proof", TestSite.Dump]).ExitCode);
        site.Write(TestSite.Dump, "\n" + ProofPage.Dump);
        var before = Fill(disk, site);
        AssertNoSpace(ProgramRun.Within(site.Path, ["proof", TestSite.Dump]), "seeds/page.md");
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void A_sidecar_that_no_longer_fits_stays_as_it_was()
    {
        using var disk = new SmallDisk("256k");
        using var site = Site(disk);
        site.Write(TestSite.Dump, "2021年12月29日\n星期三\n第2版\n" + ProofPage.Dump).Write("seeds/page.yml", "rights: 青溪日报社\n");
        var before = Fill(disk, site);
        AssertNoSpace(ProgramRun.Within(site.Path, ["describe"]), "seeds/page.yml");
        Assert.Equal(before, site.Snapshot());
    }

    // The site that is to be printed is built first, so no browser is needed. The disk is full at once, or too small for it.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_site_that_is_to_be_printed_and_does_not_fit_is_told(bool isFull)
    {
        using var disk = new SmallDisk("128k");
        using var site = Site(disk);
        var before = isFull ? Fill(disk, site) : site.Snapshot();
        AssertNoSpace(ProgramRun.Within(site.Path, ["print", "--quiet"]), "printed");
        Assert.Equal(before, site.Snapshot().Where(file => !file.StartsWith("printed/.banmian/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("split", TestSite.Dump)]
    [InlineData("split", "--json", TestSite.Dump)]
    [InlineData("proof", TestSite.Dump)]
    [InlineData("explain", TestSite.Dump + ":1")]
    [InlineData("convert", "--newspaper")]
    [InlineData("compile-words")]
    [InlineData("print", "--help")]
    public void Standard_output_on_a_full_disk_is_one_error(params string[] command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no such device");
        using var site = TestSite.Create();
        var run = Redirected(site, command, "> /dev/full");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"standard output: {NoSpace} ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("NP020", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_work_is_done_where_standard_output_and_standard_error_are_on_a_full_disk()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no such device");
        using var site = TestSite.Create();
        Assert.Equal(1, Redirected(site, ["proof", TestSite.Dump], "> /dev/full 2> /dev/full").ExitCode);
        Assert.True(site.Exists("seeds/page.md"));
        Assert.Equal(0, Redirected(site, ["build"], "2> /dev/full").ExitCode);
        Assert.True(site.Exists("_site/index.html"));
    }

    private static TempFolder Site(SmallDisk disk) => TestSite.Create(disk.Path).Write(TestSite.Dump, ProofPage.Dump);

    private static IReadOnlyList<string> Fill(SmallDisk disk, TempFolder site)
    {
        disk.Fill();
        return site.Snapshot();
    }

    private static void AssertNoSpace(ProgramRun run, string path)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
        Assert.Contains(NoSpace, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("NP020", run.Error, StringComparison.Ordinal);
    }

    private static ProgramRun Redirected(TempFolder site, string[] command, string redirection)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"echo 版面 | exec \"$@\" {redirection}", "sh",
            "dotnet", Path.Combine(AppContext.BaseDirectory, "generator.dll"), .. command])
        {
            WorkingDirectory = site.Path,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, "", error);
    }
}
