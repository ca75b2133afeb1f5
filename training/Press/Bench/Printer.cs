using System.Diagnostics;
using System.Text;

namespace Banmian.Training;

/// <summary>Prints sheets to PDF with the installed Chromium and takes the text out again with Poppler's pdftotext and
/// pdfminer.</summary>
internal static class Printer
{
    private static readonly string[] Programs = ["chromium", "pdftotext", "pdf2txt"];

    /// <summary>Whether all programs that it takes are installed.</summary>
    public static bool IsThere => Array.TrueForAll(Programs, program =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program))));

    public static void Print(string html, string pdf) => Run("chromium", "--headless", "--no-sandbox", "--disable-gpu",
        "--no-pdf-header-footer", "--print-to-pdf=" + pdf, new Uri(Path.GetFullPath(html)).AbsoluteUri);

    /// <summary>The text of each page by a tool; of the first seed's manner as its order is: that of the PDF.</summary>
    public static string[] Dump(string pdf, Tool tool, int[] pages) => tool switch
    {
        Tool.Pdfminer => Pages(Run("pdf2txt", ["--page-numbers", .. pages.Select(p => $"{p + 1}"), "--", pdf])),
        Tool.Pdftotext => Chosen(Pages(Run("pdftotext", pdf, "-")), pages),
        _ => Chosen(Pages(Run("pdftotext", "-raw", pdf, "-")), pages),
    };

    private static string[] Pages(string text) => text.Split('\f')[..^1];

    private static string[] Chosen(string[] all, int[] pages) => Array.ConvertAll(pages, p => all[p]);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        var warnings = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {warnings.Result}");
    }
}
