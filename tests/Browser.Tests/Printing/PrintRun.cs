using System.Diagnostics;
using Banmian.Tests.Commands;

namespace Banmian.Tests.Browser.Printing;

/// <summary>The program printing, as a person runs it: from its own folder, since the faces of prints stand only there.</summary>
internal static class PrintRun
{
    private static readonly string Program = Path.Combine(
        AppContext.BaseDirectory.Replace(Path.Combine("tests", "Browser.Tests"), "generator", StringComparison.Ordinal),
        "generator.dll");

    public static Process Start(TempFolder site, params string[] arguments) => Begin(site, ["dotnet", Program, .. arguments]);

    /// <summary>
    /// The same, so that it hears Ctrl+C even where the tests were started in the background of a script, which shells make deaf
    /// to it.
    /// </summary>
    public static Process StartInterruptible(TempFolder site, params string[] arguments) =>
        Begin(site, ["env", "--default-signal=INT", "dotnet", Program, .. arguments]);

    private static Process Begin(TempFolder site, string[] command)
    {
        if (Environment.GetEnvironmentVariable("BANMIAN_BROWSER") != "required")
            Assert.SkipWhen(!Chromium.IsInstalled || !PdfTools.AreInstalled,
                "no Chromium or Chrome is installed, or no poppler-utils");
        return Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = site.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>The exit code, and what was printed to both outputs.</summary>
    public static (int ExitCode, string Said) Run(TempFolder site, params string[] arguments) => Finish(Start(site, arguments));

    /// <summary>The same of a command that prints nothing, within the tests: that is quicker.</summary>
    public static (int ExitCode, string Said) Within(TempFolder site, params string[] arguments)
    {
        var run = ProgramRun.Within(site.Path, arguments);
        return (run.ExitCode, run.Output + run.Error);
    }

    public static (int ExitCode, string Said) Finish(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
    }

    /// <summary>The sample without its dump, in a folder of a test's own, for dumps to be put in.</summary>
    public static TempFolder Site(string pageSize = "broadsheet")
    {
        var site = SampleSite.WithoutDumps(new TempFolder());
        return site.Write("site-config.yml", site.Read("site-config.yml")
            .Replace("page-size: broadsheet", $"page-size: {pageSize}", StringComparison.Ordinal)
            .Replace("papers: {}", "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }", StringComparison.Ordinal));
    }
}
