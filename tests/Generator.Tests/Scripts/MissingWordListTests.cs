using Banmian.Tests.Commands;

namespace Banmian.Tests.Scripts;

public class MissingWordListTests
{
    [Fact]
    public void A_program_without_its_word_list_builds_nothing_and_says_so()
    {
        using var program = new TempFolder();
        var beside = new DirectoryInfo(AppContext.BaseDirectory);
        foreach (var file in beside.EnumerateFiles("*.dll").Concat(beside.EnumerateFiles("generator.*.json"))
            .Concat(new DirectoryInfo(Path.Combine(beside.FullName, "opencc")).EnumerateFiles("*", SearchOption.AllDirectories)))
            program.Write(Path.GetRelativePath(beside.FullName, file.FullName), File.ReadAllBytes(file.FullName));

        using var site = TestSite.Create();
        var run = ProgramRun.Of(program.FullPath("generator.dll"), site.Path, ["build"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{program.FullPath("words/dict.txt")}: error NP403: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(" (build the program again, which copies the list beside it)\n", run.Error, StringComparison.Ordinal);
        Assert.False(site.Exists("_site"));
    }
}
