using System.Diagnostics;
using System.Text;

namespace Banmian.Tests.Browser;

/// <summary>What poppler's tools say of a PDF.</summary>
internal static class PdfTools
{
    public static bool AreInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));

    public static string Run(string tool, params string[] arguments)
    {
        var start =
            new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{tool} ended with {process.ExitCode}");
        return said;
    }
}
