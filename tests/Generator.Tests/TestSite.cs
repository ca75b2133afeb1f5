using Banmian.Building;
using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests;

/// <summary>A small site of a test's own: the sample's standing page and configuration, and one short dump.</summary>
internal static class TestSite
{
    public const string Dump = "seeds/page.txt";

    /// <summary>A story that opens as reports do, of which the reader is sure.</summary>
    public const string SureDump = """
        新区公布复核结果
        本报讯（记者 叶伟）日前，新区公布年度复核
        结果，特色产业基地顺利通过复核，这是新区
        坚持创新的成果。
        数据显示，基地今年将实现总产值增长。

        """;

    /// <summary>Two stories cut line by line into each other by the tool: what is made of them is doubtful.</summary>
    public static readonly string DoubtfulDump = File.ReadAllText(Repository.Path("tests/gold/interleaved-columns.txt"));

    // So short a page fills no sheet and gives the reader little to go by, which is no concern of these tests.
    private const string NothingOfLength = "\nrules:\n  NP580: off\n  NP210: off\n";

    /// <summary>The site, in a folder below <paramref name="parent"/>; for temporary ones unless told.</summary>
    public static TempFolder Create(string? parent = null)
    {
        var site = new TempFolder(parent).Write(Dump, """
            新区公布复核结果
            日前，新区公布年度复核结果，特色产业基地
            顺利通过复核，这是新区坚持创新的成果。
            数据显示，基地今年将实现总产值增长。

            """).Write("site-config.yml", File.ReadAllText(SampleSite.Path("site-config.yml")) + NothingOfLength);
        foreach (var (path, bytes) in SampleSite.FilesBelow("pages"))
            site.Write(path, bytes);
        return site;
    }

    /// <summary>Every file of the built site, without what the program keeps for itself beside them.</summary>
    public static IEnumerable<string> Published(TempFolder site) =>
        site.Snapshot("_site").Where(file => !file.StartsWith("_site/.banmian/", StringComparison.Ordinal));

    /// <summary>What a check of the site comes to.</summary>
    public static Outcome Check(TempFolder site) => Pipeline.Run(new SiteFolder(site.Path),
        new BuildRequest(null, site.FullPath("_site")) { IsCheck = true }, new Workshop(), null,
        TestContext.Current.CancellationToken);

    /// <summary>
    /// Builds the site into its <c>_site</c>, as the command does: the exit code and what it prints, line by line.
    /// </summary>
    public static (int ExitCode, string[] Errors, string Output) Build(TempFolder site, bool check = false,
        string? baseUrl = null)
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        var run =
            Pipeline.Run(new SiteFolder(site.Path),
                new BuildRequest(baseUrl is null ? null : new Uri(baseUrl), site.FullPath("_site")) { IsCheck = check },
                new Workshop(), null, TestContext.Current.CancellationToken);
        var code = RunReport.Print(run, Verbosity.Normal, new Terminal(output, error, Language.English));
        return (code, error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), output.ToString());
    }
}
