using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;
using Banmian.Tests.Commands;

namespace Banmian.Tests.Publishing;

/// <summary>Full disks, disks that may only be read, and two builds at once.</summary>
public sealed class FaultTests
{
    [Fact]
    public void A_full_disk_leaves_the_old_site_and_is_told()
    {
        using var disk = new SmallDisk("512k");
        using var output = new OutputSite();
        Assert.NotNull(output.Build(disk.FullPath("site"), null, ("a.html", "1"), ("zh/index.html", "2")));
        var before = disk.Snapshot("site");
        Assert.Null(
            output.Build(disk.FullPath("site"), null,
                [("a.html", "changed"), .. Enumerable.Range(0, 20).Select(i => ($"zh/{i}.html", new string('x', 50_000)))]));
        Assert.Equal(Rules.Unwritable, Assert.Single(output.Bag.Items).Rule);
        Assert.StartsWith("the disk, or your share of it, is full", output.Bag.Items[0].Message.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(before, disk.Snapshot("site"));
        Assert.Equal(new Published(1, 1, 0),
            output.Build(disk.FullPath("site"), null, ("a.html", "changed"), ("zh/index.html", "2")));
    }

    [Fact]
    public void The_program_builds_again_once_there_is_space()
    {
        using var disk = new SmallDisk("64k");
        using var site = TestSite.Create();
        var full = ProgramRun.Within(site.Path, ["build", "--output", disk.FullPath("site"), "--quiet"]);
        Assert.Equal(1, full.ExitCode);
        Assert.Contains($"{disk.FullPath("site")}: error NP607: the disk, or your share of it, is full", full.Error,
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(disk.FullPath("site")));

        disk.Remount("size=16m");
        Assert.Equal(0, ProgramRun.Within(site.Path, ["build", "--output", disk.FullPath("site"), "--quiet"]).ExitCode);
        Assert.True(File.Exists(Path.Combine(disk.FullPath("site"), "index.html")));
    }

    [Fact]
    public void A_first_build_on_a_disk_without_one_free_byte_leaves_nothing()
    {
        using var disk = new SmallDisk("64k");
        using var site = TestSite.Create();
        disk.Fill();
        var full = ProgramRun.Within(site.Path, ["build", "--output", disk.FullPath("site"), "--quiet"]);
        Assert.Equal(1, full.ExitCode);
        Assert.Contains($"{disk.FullPath("site")}: error NP607: the disk, or your share of it, is full", full.Error,
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(disk.FullPath("site")));
    }

    [Fact]
    public void A_disk_that_may_only_be_read_keeps_its_site_and_is_told()
    {
        using var disk = new SmallDisk("512k");
        using var output = new OutputSite();
        Assert.NotNull(output.Build(disk.FullPath("site"), null, ("a.html", "1")));
        var before = disk.Snapshot("site");
        disk.Remount("ro");
        Assert.Null(output.Build(disk.FullPath("site"), null, ("a.html", "2")));
        Assert.Matches(
            ": error NP607: the disk can be read and not written "
                + "\\(name a folder on another disk, or have this one opened for writing\\)$",
            Assert.Single(output.Bag.Items).ToString());
        Assert.Equal(before, disk.Snapshot("site"));
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first()
    {
        using var output = new OutputSite();
        output.Build(("a.html", "1"));
        var first = output.Open()!;
        var second = Task.Run(() => output.Build(("a.html", "3")), TestContext.Current.CancellationToken);
        Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(300, TestContext.Current.CancellationToken)));
        first.Commit(new Dictionary<string, FileMark> { ["a.html"] = first.Put("a.html", "2"u8) });
        first.Dispose();
        Assert.Equal(new Published(1, 0, 0), await second);
        Assert.Equal(["3"], output.Files().Values);
    }

    [Fact]
    public void A_second_build_gives_up_after_a_while_and_names_the_process()
    {
        using var output = new OutputSite();
        using var first = output.Open();
        Assert.Null(output.Build(("a.html", "1")));
        Assert.EndsWith(
            $"_site: error NP610: process {Environment.ProcessId} is building into this folder (wait until it is done, stop "
                + "it, or name another folder with --output)", Assert.Single(output.Bag.Items).ToString(),
                StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_nobody_holds_binds_nobody()
    {
        using var output = new OutputSite();
        output.Folder.Write("_site/.banmian/lock", "").Write("_site/.banmian/process", "1")
            .Write("_site/.banmian/staged/a.html", "half");
        Assert.Equal(new Published(1, 0, 0), output.Build(("b.html", "whole")));
        Assert.Equal(["b.html"], output.Files().Keys);
    }

    [Fact]
    public void Two_programs_at_once_make_the_site_of_one()
    {
        using var site = TestSite.Create();
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var whole = site.Snapshot("_site").Where(file => !file.Contains("/.banmian/", StringComparison.Ordinal))
            .Select(file => file.Split(' ')).Select(file => $"{file[0]} {file[2]}").ToList();
        Directory.Delete(site.FullPath("_site"), recursive: true);

        var runs = Enumerable.Range(0, 2).AsParallel().WithDegreeOfParallelism(2)
            .Select(_ => ProgramRun.In(site.Path, ["build", "--quiet"])).ToList();
        Assert.All(runs,
            run => Assert.True(run.ExitCode == 0 || run.Error.Contains(" error NP610: ", StringComparison.Ordinal), run.Error));
        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.Equal(whole, site.Snapshot("_site").Where(file => !file.Contains("/.banmian/", StringComparison.Ordinal))
            .Select(file => file.Split(' ')).Select(file => $"{file[0]} {file[2]}"));
    }

    [Fact]
    public void Many_builds_at_once_take_turns()
    {
        using var folder = new TempFolder();
        Enumerable.Range(0, 24).AsParallel().WithDegreeOfParallelism(6).ForAll(build =>
        {
            var bag = new DiagnosticBag();
            using var opened = OutputFolder.Open(folder.FullPath("_site"), new SiteFolder(folder.Path), bag);
            Assert.Empty(bag.Items);
            Assert.NotNull(
                opened!.Commit(Enumerable.Range(0, 1 + build % 5)
                    .ToDictionary(i => $"zh/{i}.html", i => opened.Put($"zh/{i}.html", [(byte)build]))));
        });
        var files = Directory.GetFiles(folder.FullPath("_site/zh"));
        var winner = Assert.Single(files.Select(file => Assert.Single(File.ReadAllBytes(file))).Distinct());
        Assert.Equal(1 + winner % 5, files.Length);
    }
}
