using Banmian.Building;
using Banmian.Search;
using Banmian.Sources;

namespace Banmian.Tests.Search;

/// <summary>Pages of both scripts, of two issues and of none.</summary>
public sealed class SearchedSite : IDisposable
{
    private readonly TempFolder folder = SampleSite.WithoutDumps(new TempFolder());
    private readonly Workshop workshop = new();

    public SearchedSite()
    {
        folder.Write("site-config.yml", folder.Read("site-config.yml")
            .Replace("papers: {}", "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }", StringComparison.Ordinal));
        var pages = Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Order(StringComparer.Ordinal).ToList();
        for (var page = 0; page < pages.Count; page++)
        {
            var dump = File.ReadAllText(pages[page]);
            folder.Write($"seeds/{Path.GetFileName(pages[page])}", page % 5 == 4 ? Strange(dump) : dump);
            if (page < 6)
                folder.Write($"seeds/{Path.GetFileNameWithoutExtension(pages[page])}.yml", $"""
                    paper: xinqu
                    date: 2021-02-0{1 + page / 3}
                    page: {1 + page % 3}
                    section: {(page == 0 ? "要闻" : "副刊")}

                    """);
        }
        Build("site");
    }

    public string Site => folder.FullPath("site");

    public string Export => folder.FullPath("export");

    public void Build(string output)
    {
        var request = new BuildRequest(null, folder.FullPath(output))
        {
            SearchBlocks = new BlockSize(3, 3, 1),
            SearchExport = Export,
        };
        var run = Pipeline.Run(new SiteFolder(folder.Path), request, workshop, null, CancellationToken.None);
        Assert.True(run.Summary is not null, string.Join('\n', run.Diagnostics));
    }

    /// <summary>The files of the index by their paths.</summary>
    public Dictionary<string, string> Index(string output) =>
        Directory.EnumerateFiles(folder.FullPath($"{output}/search"), "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder.FullPath(output), file),
            file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal);

    /// <summary>Changes a character of a dump of the second issue.</summary>
    public void ChangeAPage()
    {
        var dump = Directory.EnumerateFiles(folder.FullPath("seeds"), "*.txt").Order(StringComparer.Ordinal).ElementAt(4);
        File.WriteAllText(dump, File.ReadAllText(dump).Replace('的', '旳'));
    }

    /// <summary>
    /// With characters beyond the BMP, of which one has a form in the other script within it (鈇), and with what would be a script
    /// if it were not quoted.
    /// </summary>
    private static string Strange(string dump) =>
        dump.Replace("年", "𠮷", StringComparison.Ordinal).Replace("市", "𫓧", StringComparison.Ordinal)
        + "\n　　\"); alert(1); (\"</script><script>alert(2)</script>\\u0022, alert(3)`${alert(4)}`\u2028alert(5)。\n";

    public void Dispose() => folder.Dispose();
}

[CollectionDefinition(nameof(SearchedSite))]
public sealed class SharedSearchedSite : ICollectionFixture<SearchedSite>;
