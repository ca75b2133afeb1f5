using System.Security.Cryptography;
using Banmian.Tests.Commands;

namespace Banmian.Tests.Site;

/// <summary>
/// The same input makes the same bytes, whatever the machine is set to. The site has dates, numbers, names and pages enough to
/// show a difference; <c>.ci/run</c> does the same with the sample.
/// </summary>
public sealed class SameBytesTests(SameBytesTests.BuiltOnce once) : IClassFixture<SameBytesTests.BuiltOnce>
{
    private const string Memory = "/dev/shm";

    private readonly TempFolder site = once.Site;

    /// <summary>The site, and what a build makes of it with nothing set.</summary>
    public sealed class BuiltOnce : IDisposable
    {
        public BuiltOnce() => Files = Built(Site);

        internal TempFolder Site { get; } = Filled(TestSite.Create());

        internal string[] Files { get; }

        public void Dispose() => Site.Dispose();
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")] // i and I are no pair there, and it is tomorrow already
    [InlineData("ar_SA.UTF-8", "Asia/Kathmandu")] // its months are the moon's, and its decimal point is none of ours
    public void In_another_culture_and_time_zone(string culture, string zone) =>
        Assert.Equal(once.Files, Built(site, ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), ("LC_ALL", culture), ("TZ", zone)));

    [Fact]
    public void On_one_processor_or_four() =>
        Assert.Equal(Built(site, ("DOTNET_PROCESSOR_COUNT", "1")), Built(site, ("DOTNET_PROCESSOR_COUNT", "4")));

    [Fact]
    public void In_another_folder_of_another_person_with_older_files_and_a_history()
    {
        using var elsewhere = new TempFolder();
        var copy = elsewhere.FullPath("a longer way/ＡＢ 版面");
        foreach (var file in Directory.GetFiles(site.Path, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(site.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
            File.SetLastWriteTimeUtc(to, new DateTime(1999, 12, 31, 0, 0, 0, DateTimeKind.Utc));
        }
        Directory.CreateDirectory(Path.Combine(copy, ".git"));

        Assert.Equal(once.Files,
            Built(copy, ("USER", "somebody"), ("HOME", elsewhere.Path), ("LOGNAME", "somebody"), ("HOSTNAME", "elsewhere")));
    }

    /// <summary>A file system in memory lists its files by the order they were made in; others sort them by a hash.</summary>
    [Fact]
    public void Whatever_order_the_files_are_listed_in()
    {
        Assert.SkipUnless(Directory.Exists(Memory), "there is no file system in memory");
        using var forwards = TestSite.Create(Memory);
        using var backwards = TestSite.Create(Memory);
        var names = Enumerable.Range(1, 12).Select(n => $"seeds/{n % 3}/p{n}.txt").ToList();
        names.ForEach(name => forwards.Write(name, forwards.Read(TestSite.Dump)));
        Enumerable.Reverse(names).ToList().ForEach(name => backwards.Write(name, forwards.Read(TestSite.Dump)));
        Assert.SkipWhen(Listed(forwards).SequenceEqual(Listed(backwards)), "this file system hides the order files were made in");

        Assert.Equal(Built(forwards), Built(backwards));

        static IEnumerable<string> Listed(TempFolder folder) =>
            Directory.GetFiles(folder.FullPath("seeds/1")).Select(f => Path.GetFileName(f));
    }

    private static TempFolder Filled(TempFolder site)
    {
        site.Write("site-config.yml", site.Read("site-config.yml")
            .Replace("papers: {}", "papers: {i-ribao: {zh-Hans: 北国日报, zh-Hant: 北國日報}}", StringComparison.Ordinal));
        foreach (var gold in Directory.GetFiles(Repository.Path("tests/gold"), "*.txt"))
            site.Write($"seeds/{Path.GetFileName(gold)}", File.ReadAllBytes(gold));
        site.Write("seeds/furniture.yml", "paper: i-ribao\ndate: 2021-02-01\npage: 6\nrights: © 北国日报社\n")
            .Write("seeds/photo-credits.yml", "paper: i-ribao\ndate: 2021-02-01\npage: 12\n")
            .Write("seeds/seed-manner.yml", "paper: i-ribao\ndate: 1960-07~\n");
        return site;
    }

    private static string[] Built(TempFolder site, params (string, string)[] environment) => Built(site.Path, environment);

    /// <summary>Every file the program makes of a site, in a process of its own, with its hash.</summary>
    private static string[] Built(string site, params (string, string)[] environment)
    {
        using var output = new TempFolder();
        var run =
            ProgramRun.In(site,
                ["build", "--quiet", "--output", output.FullPath("site"), "--base-url", "https://example.org/archive/"],
                environment);
        Assert.True(run.ExitCode == 0, run.Error);
        return
        [
            run.Error,
            .. Directory.GetFiles(output.FullPath("site"), "*", SearchOption.AllDirectories)
                .Where(file => !file.Contains("/.banmian/", StringComparison.Ordinal))
                .Select(file =>
                    $"{Path.GetRelativePath(output.Path, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
                        .Order(StringComparer.Ordinal),
        ];
    }
}
