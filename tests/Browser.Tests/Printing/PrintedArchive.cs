using System.Collections.Concurrent;

namespace Banmian.Tests.Browser.Printing;

/// <summary>
/// The sample's dump, printed on three sheets, and a page with gold on the first: once for all tests.
/// </summary>
public class PrintedArchive : IDisposable
{
    private const int GoldPages = 1;

    /// <summary>
    /// Sheets by what <c>--paper</c> calls them, with their size in points as pdfinfo gives it, and whether they are reductions.
    /// </summary>
    public static readonly (string Paper, string File, string Size, bool IsReduction)[] Sheets =
        [("broadsheet", "page.pdf", "1105.92 x 1530.96", false), ("a3", "page-297x420.pdf", "841.92 x 1191.12", true),
            ("a4", "page-210x297.pdf", "594.96 x 841.92", true)];

    // poppler takes seconds for the tags of a page, and several tests read them.
    private readonly ConcurrentDictionary<string, string> taggedTexts = new(StringComparer.Ordinal);

    internal TempFolder Site { get; } = PrintRun.Site();

    public PrintedArchive()
        : this("", script: null)
    {
    }

    /// <param name="configuration">what stands in site-config.yml besides</param>
    /// <param name="script">the script that is printed; null for both</param>
    protected PrintedArchive(string configuration, string? script)
    {
        Site.Write("site-config.yml", Site.Read("site-config.yml") + configuration);
        Site.Write("seeds/seed.txt", File.ReadAllBytes(SampleSite.Path(SampleSite.Dump)));
        foreach (var dump in Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Order(StringComparer.Ordinal)
            .Take(GoldPages))
            Site.Write($"seeds/{Path.GetFileName(dump)}", File.ReadAllBytes(dump));
        string[] print = script is null ? ["print"] : ["print", "--script", script];
        var scripts = script is null ? 2 : 1;
        Ran(print, scripts * (GoldPages + 1));
        foreach (var (paper, _, _, _) in Sheets.Skip(1))
            Ran([.. print, "seeds/seed.txt", "--paper", paper], scripts);
    }

    /// <summary>Every print on a sheet with the page of the built site it shows.</summary>
    public IEnumerable<(string Name, string Pdf, string Page)> Prints(string file) =>
        from pdf in Directory.EnumerateFiles(Site.FullPath("printed"), file, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
        let address = Path.GetRelativePath(Site.FullPath("printed"), Path.GetDirectoryName(pdf)!).Replace('\\', '/')
        let built = file == "page.pdf" ? "site" : $"site-{file["page-".Length..^".pdf".Length]}"
        select ($"{address} {file}", pdf, Site.FullPath($"printed/.banmian/{built}/{address}"));

    /// <summary>The tags of a print with their text, as poppler tells them.</summary>
    public string TaggedText(string pdf) => taggedTexts.GetOrAdd(pdf, file => PdfTools.Run("pdfinfo", "-struct-text", file));

    public void Dispose()
    {
        Site.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Ran(string[] arguments, int made)
    {
        var (exitCode, said) = PrintRun.Run(Site, arguments);
        var count = $"printed: {made} {(made == 1 ? "PDF" : "PDFs")} made, 0 unchanged";
        Assert.True(exitCode == 0 && said.Contains(count, StringComparison.Ordinal), said);
    }
}

/// <summary>The same pages in Traditional characters and vertical lines.</summary>
public sealed class VerticallyPrintedArchive() : PrintedArchive("\nmake-up: { zh-Hant: vertical }\n", "zh-Hant");
