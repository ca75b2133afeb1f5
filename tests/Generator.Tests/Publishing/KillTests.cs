using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;
using Banmian.Tests.Commands;
using Banmian.Tests.Proofs;

namespace Banmian.Tests.Publishing;

/// <summary>
/// Processes killed (SIGKILL) at random moments of their publication. Which step a kill meets is up to chance;
/// <see cref="RecoveryTests"/> goes through all of them.
/// </summary>
public class KillTests(ITestOutputHelper console)
{
    // As .NET gives it: 128 and the number of the signal.
    private const int Killed = 128 + 9;

    // Beginning the whole program anew takes a second or more, so a slow machine kills fewer of it.
    private const int WholePrograms = 10;

    private static readonly TimeSpan ForWholePrograms = TimeSpan.FromSeconds(20);

    private readonly Random random = new();

    [Fact]
    public void Fifty_kills_leave_each_file_whole_and_the_next_build_makes_the_site()
    {
        using var output = new OutputSite();
        string[] versions = ["old", "new"];
        var sites =
            versions.Select((name, version) => Enumerable.Range(40 * version, 80)
                .Select(i => (Path: $"zh/{i % 10}/{i}.html", Text: $"{name} {new string('x', 30 * i)}")).ToArray()).ToArray();
        for (var version = 0; version < 2; version++)
            Array.ForEach(sites[version], file => output.Folder.Write($"{versions[version]}/{file.Path}", file.Text));
        var whole = sites.Select(site => Build(output, site)).ToArray();

        for (var kill = 0; kill < 50; kill++)
        {
            using var process = ProgramRun.Start("Rebuilder.dll", output.Folder.Path, ["_site", .. versions]);
            AwaitSign(output.Folder, "process", process);
            Kill(process, within: TimeSpan.FromMilliseconds(60));
            Assert.True(process.ExitCode == Killed, process.StandardError.ReadToEnd());
            AssertEachFileIsWhole(Files(output.Folder), whole);
            Assert.Equal(whole[kill % 2], Build(output, sites[kill % 2]));
        }
    }

    [Fact]
    public void The_program_killed_while_it_publishes_leaves_each_file_whole_and_the_next_build_makes_the_site()
    {
        using var site = TestSite.Create();
        var dump = site.Read(TestSite.Dump);
        string[] dumps = [dump, dump + "\n市民文化节开幕\n市民文化节昨日在新区开幕，将持续一个月。\n活动共有三十场，市民可以免费参加。\n"];
        var whole = dumps.Select(text => Build(site, text)).ToArray();
        Assert.NotEqual(whole[0].Keys, whole[1].Keys);
        var sources = Sources(site);

        var (clock, kills) = (Stopwatch.StartNew(), 0);
        for (var run = 0; kills < WholePrograms && clock.Elapsed < ForWholePrograms; run++)
        {
            site.Write(TestSite.Dump, dumps[run % 2]);
            using var process = ProgramRun.Start("generator.dll", site.Path, ["build", "--quiet"]);
            AwaitSign(site, run % 3 == 0 ? "next" : "process", process);
            Kill(process, within: TimeSpan.FromMilliseconds(20));
            kills += process.ExitCode == Killed ? 1 : 0;
            AssertEachFileIsWhole(Files(site), whole);
            Assert.Equal(whole[run % 2], Build(site, dumps[run % 2]));
            Assert.Equal(sources, Sources(site));
        }
        Assert.NotEqual(0, kills);
        console.WriteLine($"{kills} kills in {clock.Elapsed.TotalSeconds:0} s");
    }

    [Fact]
    public void Fifty_kills_leave_a_proof_whole_and_it_can_be_written_again()
    {
        using var folder = new TempFolder();
        string[] versions = [new string('旧', 40_000), new string('新', 60_000)];
        folder.Write("old", versions[0]).Write("new", versions[1]).Write("seeds/page.md", versions[0]);
        for (var kill = 0; kill < 50; kill++)
        {
            using var process = ProgramRun.Start(
                "Rebuilder.dll", folder.Path, [folder.FullPath("seeds/page.md"), "old", "new"]);
            while (!process.HasExited && !Parts(folder).Any())
                Thread.Yield();
            Kill(process, within: TimeSpan.FromMilliseconds(20));
            Assert.True(process.ExitCode == Killed, process.StandardError.ReadToEnd());
            Assert.Contains(folder.Read("seeds/page.md"), versions);
        }
        var left = Parts(folder).Count();
        Assert.True(WholeFile.Write(folder.Path, folder.FullPath("seeds/page.md"), "written"u8, new DiagnosticBag()));
        Assert.Equal("written", folder.Read("seeds/page.md"));
        // What a kill leaves beside a file has a name that begins with a dot, and is no file of the site.
        Assert.Equal(left, Parts(folder).Count());
        Assert.Equal(["seeds/page.md"], new SiteFolder(folder.Path).FilesBelow("seeds", new DiagnosticBag()));
    }

    [Fact]
    public void The_program_killed_while_it_writes_a_proof_leaves_the_old_one_or_the_new_one()
    {
        using var site = TestSite.Create();
        var texts = ((string[])[ProofPage.Dump, "\n" + ProofPage.Dump]).Select(dump => (Dump: dump, Proof: Proofed(site, dump)))
            .ToArray();
        Assert.NotEqual(texts[0].Proof, texts[1].Proof);
        var clock = Stopwatch.StartNew();
        Proofed(site, texts[0].Dump);
        var (whole, kills) = (clock.Elapsed, 0);
        for (var run = 1; run <= 6; run++)
        {
            var (dump, proof) = texts[run % 2];
            var before = site.Read("seeds/page.md");
            site.Write(TestSite.Dump, dump);
            using var process = ProgramRun.Start("generator.dll", site.Path, ["proof", TestSite.Dump]);
            Kill(process, within: whole);
            kills += process.ExitCode == Killed ? 1 : 0;
            Assert.Contains(site.Read("seeds/page.md"), (string[])[before, proof]);
            Assert.Equal(proof, Proofed(site, dump));
        }
        console.WriteLine($"{kills} of 6 runs were killed");
    }

    [Fact]
    public void The_program_killed_while_it_describes_a_page_leaves_the_old_sidecar_or_the_new_one()
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, "2021年12月29日\n星期三\n第2版\n" + ProofPage.Dump);
        const string Old = "rights: 青溪日报社\n";
        string Described()
        {
            Assert.Equal(0, ProgramRun.Within(site.Path, ["describe", TestSite.Dump]).ExitCode);
            return site.Read("seeds/page.yml");
        }
        site.Write("seeds/page.yml", Old);
        var clock = Stopwatch.StartNew();
        var whole = Described();
        var time = clock.Elapsed;
        Assert.Contains("date: 2021-12-29", whole, StringComparison.Ordinal);
        for (var run = 0; run < 5; run++)
        {
            site.Write("seeds/page.yml", Old);
            using var process = ProgramRun.Start("generator.dll", site.Path, ["describe", TestSite.Dump]);
            Kill(process, within: time);
            Assert.Contains(site.Read("seeds/page.yml"), (string[])[Old, whole]);
        }
        Assert.Equal(whole, Described());
    }

    private static string Proofed(TempFolder site, string dump)
    {
        site.Write(TestSite.Dump, dump);
        Assert.Equal(0, ProgramRun.Within(site.Path, ["proof", TestSite.Dump]).ExitCode);
        return site.Read("seeds/page.md");
    }

    private static IEnumerable<string> Parts(TempFolder folder) =>
        Directory.EnumerateFiles(folder.FullPath("seeds"), ".*" + WholeFile.Ending);

    private static void AssertEachFileIsWhole(ImmutableSortedDictionary<string, string> output, ImmutableSortedDictionary<string,
        string>[] sites)
    {
        Assert.All(output, file => Assert.Contains(file.Value, sites.Select(site => site.GetValueOrDefault(file.Key))));
        Assert.All(sites[0].Keys.Intersect(sites[1].Keys), path => Assert.Contains(path, output.Keys));
    }

    private static ImmutableSortedDictionary<string, string> Build(OutputSite output, (string, string)[] site)
    {
        Assert.NotNull(output.Build(site));
        return Files(output.Folder);
    }

    private static ImmutableSortedDictionary<string, string> Build(TempFolder site, string dump)
    {
        site.Write(TestSite.Dump, dump);
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        return Files(site);
    }

    // The files of the site and their bytes, without the program's own.
    private static ImmutableSortedDictionary<string, string> Files(TempFolder folder) =>
        Directory.EnumerateFiles(folder.FullPath("_site"), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/.banmian/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => Path.GetRelativePath(folder.FullPath("_site"), file),
                file => Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparer.Ordinal);

    // But for the dump, which the test itself changes.
    private static List<string> Sources(TempFolder site) =>
        [.. site.Snapshot()
            .Where(file => !file.StartsWith("_site/", StringComparison.Ordinal)
                && !file.StartsWith(TestSite.Dump, StringComparison.Ordinal))];

    private static void AwaitSign(TempFolder folder, string name, Process process)
    {
        var path = folder.FullPath($"_site/.banmian/{name}");
        while (!Path.Exists(path) && !process.HasExited)
            Thread.Yield();
    }

    private void Kill(Process process, TimeSpan within)
    {
        var (moment, clock) = (within * random.NextDouble(), Stopwatch.StartNew());
        while (clock.Elapsed < moment)
            Thread.Yield();
        process.Kill();
        process.WaitForExit();
    }
}
