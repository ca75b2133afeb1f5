using System.Diagnostics;
using System.Text;

namespace Banmian.Tests.Hostile;

/// <summary>
/// Pipes, devices and folders where files should be: opening a pipe waits until somebody writes to it, and a device may have no
/// end.
/// </summary>
public class PipeTests
{
    public static TheoryData<string, string[]> Places => new()
    {
        { "seeds/page.txt", ["check"] },
        { "seeds/page.txt", ["split", "seeds/page.txt"] },
        { "seeds/page.txt", ["proof", "seeds/page.txt"] },
        { "seeds/page.txt", ["score", "seeds/page.txt"] },
        { "seeds/page.txt", ["explain", "seeds/page.txt:1"] },
        { "seeds/page.yml", ["check"] },
        { "seeds/page.yml", ["split", "seeds/page.txt"] },
        { "seeds/page.md", ["check"] },
        { "seeds/page.md", ["proof", "seeds/page.txt"] },
        { "seeds/page.gold.json", ["score", "seeds/page.txt"] },
        { "site-config.yml", ["check"] },
        { "pages/about.md", ["check"] },
        { "glossary/names.tsv", ["check"] },
        { "cues.yml", ["check"] },
        { "templates/page.html", ["check"] },
        { "templates/assets/x.css", ["check"] },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_pipe_in_place_of_a_file_is_an_error_at_its_name(string path, string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        using var site = TestSite.Create();
        MakePipe(site, path);
        var run = ProgramRunWithin(site, command);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{path}: error NP005: this is a pipe or a device, not a file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_among_the_program_s_own_files_is_no_entry_and_no_list()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        using var site = TestSite.Create();
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        foreach (var kept in Directory.GetFiles(site.FullPath("_site/.banmian/kept"), "*", SearchOption.AllDirectories))
            MakePipe(site, Path.GetRelativePath(site.Path, kept));
        Assert.Equal(0, ProgramRunWithin(site, "build").ExitCode);

        MakePipe(site, "_site/.banmian/files");
        Assert.Contains("error NP607: this is a pipe or a device, not a file", ProgramRunWithin(site, "build").Error,
            StringComparison.Ordinal);
    }

    // A pipe has the length of an empty file.
    [Fact]
    public void A_pipe_is_told_also_where_an_earlier_build_found_no_file_or_an_empty_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        using var site = TestSite.Create();
        site.Write("templates/assets/empty.css", "");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        MakePipe(site, "_site/assets/empty.css");
        Assert.Equal(0, ProgramRunWithin(site, "build").ExitCode);

        MakePipe(site, "cues.yml");
        Assert.Contains("cues.yml: error NP005", ProgramRunWithin(site, "build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_no_dump()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "there is no such device");
        using var site = TestSite.Create();
        var run = ProgramRunWithin(site, "split", "/dev/zero");
        Assert.Equal(
            (1, "/dev/zero: error NP005: this is a pipe or a device, not a file (put a file in its place, or "
                + "name another)\n1 error\n"), (run.ExitCode, run.Error));
    }

    private static void MakePipe(TempFolder site, string path)
    {
        site.Write(path, "");
        File.Delete(site.FullPath(path));
        using var make = Process.Start("mkfifo", [site.FullPath(path)]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);
    }

    // A program that waits for a pipe is killed, so that a failing test ends.
    private static (int ExitCode, string Error) ProgramRunWithin(TempFolder site, params string[] command)
    {
        using var process = Commands.ProgramRun.Start("generator.dll", site.Path, command);
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, line) => error.Append(line.Data).Append(line.Data is null ? "" : "\n");
        process.BeginErrorReadLine();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            process.Kill();
            process.WaitForExit();
            return (-1, "it waited for the pipe");
        }
        process.WaitForExit();
        return (process.ExitCode, error.ToString());
    }
}
