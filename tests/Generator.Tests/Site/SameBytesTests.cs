using Banmian.Tests.Commands;

namespace Banmian.Tests.Site;

/// <summary>The same input makes the same bytes, whatever the machine is set to.</summary>
public class SameBytesTests
{
    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")] // i and I are no pair there, and it is tomorrow already
    [InlineData("zh_TW.UTF-8", "America/Los_Angeles")]
    public void In_another_culture_and_time_zone(string culture, string zone)
    {
        var (first, second) = (Build(), Build(("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), ("LC_ALL", culture), ("TZ", zone)));
        Assert.NotEmpty(first);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Whatever_order_the_files_were_made_in()
    {
        using var forwards = TestSite.Create();
        using var backwards = TestSite.Create();
        var names = Enumerable.Range(1, 12).Select(n => $"seeds/{n % 3}/p{n}.txt").ToList();
        names.ForEach(name => forwards.Write(name, forwards.Read(TestSite.Dump)));
        Enumerable.Reverse(names).ToList().ForEach(name => backwards.Write(name, forwards.Read(TestSite.Dump)));

        Assert.Equal(0, TestSite.Build(forwards).ExitCode);
        Assert.Equal(0, TestSite.Build(backwards).ExitCode);
        Assert.Equal(Bytes(forwards, "_site"), Bytes(backwards, "_site"));
    }

    /// <summary>The repository's own site, built by the program as it stands.</summary>
    private static string[] Build(params (string, string)[] environment)
    {
        using var output = new TempFolder();
        var run = ProgramRun.In(Repository.Root, ["build", "--output", output.FullPath("site"), "--base-url", "https://example.org/archive/"], environment);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Bytes(output, "site");
    }

    // But for the list of the program's own, which holds the times of the files.
    private static string[] Bytes(TempFolder folder, string below) =>
        [.. Directory.EnumerateFiles(folder.FullPath(below), "*", SearchOption.AllDirectories).Where(f => !f.Contains(".banmian", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(folder.Path, f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")];
}
