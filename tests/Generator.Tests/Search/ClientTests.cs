using Banmian.Building;
using Banmian.Sources;

namespace Banmian.Tests.Search;

/// <summary>The client of the search, run by node over a site of the test pages, in both scripts.</summary>
public sealed class ClientTests(ClientTests.SearchedSite site) : IClassFixture<ClientTests.SearchedSite>
{
    /// <summary>Pages of both scripts, of two issues and of none.</summary>
    public sealed class SearchedSite : IDisposable
    {
        private readonly TempFolder folder = SampleSite.WithoutDumps(new TempFolder());

        public SearchedSite()
        {
            folder.Write("site-config.yml", folder.Read("site-config.yml")
                .Replace("papers: {}", "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }", StringComparison.Ordinal));
            var pages = Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Order(StringComparer.Ordinal).ToList();
            for (var page = 0; page < pages.Count; page++)
            {
                folder.Write($"seeds/{Path.GetFileName(pages[page])}", File.ReadAllBytes(pages[page]));
                if (page < 6)
                    folder.Write($"seeds/{Path.GetFileNameWithoutExtension(pages[page])}.yml",
                        $"paper: xinqu\ndate: 2021-02-0{1 + page / 3}\npage: {1 + page % 3}\nsection: {(page == 0 ? "要闻" : "副刊")}\n");
            }
            var run = Pipeline.Run(new SiteFolder(folder.Path), new BuildRequest(null, Site), new Workshop(), null,
                CancellationToken.None);
            Assert.True(run.Summary is not null, string.Join('\n', run.Diagnostics));
        }

        public string Site => folder.FullPath("site");

        public void Dispose() => folder.Dispose();
    }

    [Fact]
    public async Task Finds_all_that_a_reading_of_every_text_finds_and_nothing_else()
    {
        var (code, said) = await Node.Run("proof.mjs", site.Site, Path.Combine(AppContext.BaseDirectory, "opencc"));
        Assert.True(code == 0, said);
    }
}
