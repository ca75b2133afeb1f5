using Banmian.Building;
using Banmian.Sources;
using Banmian.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SeedSite))]
[assembly: AssemblyFixture(typeof(FrontPageSite))]
[assembly: AssemblyFixture(typeof(SeedSiteOnA3))]
[assembly: AssemblyFixture(typeof(VerticalSeedSite))]
[assembly: AssemblyFixture(typeof(VerticalSeedSiteOnA3))]
[assembly: AssemblyFixture(typeof(EveryKindSite))]

namespace Banmian.Tests.Browser;

/// <summary>
/// A site built into a folder of its own and read from disk, as from a USB stick. Tests only read it, so all share it; it is
/// built when the first one asks.
/// </summary>
public class BuiltSite : IDisposable
{
    public const string Root = "https://example.org/archive/";

    private readonly Lazy<TempFolder> built;

    /// <param name="pageSize">Page size of the site.</param>
    /// <param name="dumps">Files to build from, by their name below <c>seeds/</c>.</param>
    /// <param name="settings">Lines added to its <c>site-config.yml</c>.</param>
    internal BuiltSite(string pageSize, IEnumerable<(string Name, byte[] Bytes)> dumps, string settings = "") =>
        built = new Lazy<TempFolder>(() => Build(pageSize, dumps, settings));

    /// <summary>The setting that has Traditional pages in vertical lines.</summary>
    internal const string Vertical = "make-up: { zh-Hant: vertical }\n";

    private TempFolder Folder => built.Value;

    private static TempFolder Build(string pageSize, IEnumerable<(string Name, byte[] Bytes)> dumps, string settings)
    {
        var folder = SampleSite.WithoutDumps(new TempFolder());
        folder.Write("site-config.yml", folder.Read("site-config.yml")
            .Replace("page-size: broadsheet", $"page-size: {pageSize}", StringComparison.Ordinal)
            .Replace("papers: {}", "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }", StringComparison.Ordinal)
            + settings);
        foreach (var (name, bytes) in dumps)
            folder.Write($"seeds/{name}", bytes);
        var run =
            Pipeline.Run(new SiteFolder(folder.Path), new BuildRequest(new Uri(Root), folder.FullPath("site")), new Workshop(),
                null, CancellationToken.None);
        Assert.True(run.Summary is not null, string.Join('\n', run.Diagnostics));
        return folder;
    }

    /// <summary>The paths of all pages of the site that do not only lead to another, in ordinal order.</summary>
    public IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Folder.FullPath("site"), "*.html", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Folder.FullPath("site"), file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The newspaper pages of one script.</summary>
    public IEnumerable<string> NewspaperPages(string script) =>
        Pages.Where(path => path.StartsWith(script + "/", StringComparison.Ordinal)
            && File.ReadAllText(Folder.FullPath("site/" + path)).Contains("class=\"sheet ", StringComparison.Ordinal));

    /// <summary>
    /// Goes to a page on the disk. The page for missing addresses has links from the site's root, so it is read as a server
    /// would give it.
    /// </summary>
    public async Task Visit(IPage page, string path, string query = "")
    {
        if (path == "404.html")
            await page.RouteAsync(Root + "**",
                route =>
                    route.FulfillAsync(
                        new RouteFulfillOptions { Path = Folder.FullPath("site/" + route.Request.Url[Root.Length..]) }));
        await page.GotoAsync(path == "404.html" ? Root + path : AddressOf(path) + query);
    }

    /// <summary>The address of a page on the disk.</summary>
    public string AddressOf(string path) => new Uri(Folder.FullPath("site/" + path)).AbsoluteUri;

    public void Dispose()
    {
        if (built.IsValueCreated)
            Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static IEnumerable<(string, byte[])> Sample =>
        [.. SampleSite.FilesBelow("seeds").Select(file => (Path.GetFileName(file.Path), file.Bytes))];
}

/// <summary>The sample's dump on a broadsheet.</summary>
public sealed class SeedSite() : BuiltSite("broadsheet", Sample);

/// <summary>
/// The same stories as a front page of a known paper, with a picture for each photo caption, one of them cropped.
/// </summary>
public sealed class FrontPageSite() : BuiltSite("tabloid",
[
    ("front.txt", File.ReadAllBytes(SampleSite.Path(SampleSite.Dump))),
    ("front.yml",
        "paper: xinqu\ndate: 2021-02-01\npage: 1\neditors: [李丹]\nphotos: [a.png, { file: a.png, crop: [0, 0, 67, 100] }]\n"u8.ToArray()),
    ("a.png", Pictures.Png),
]);

/// <summary>The sample's dump on A3.</summary>
public sealed class SeedSiteOnA3() : BuiltSite("a3", Sample);

/// <summary>The sample's dump on a broadsheet, its Traditional page vertical.</summary>
public sealed class VerticalSeedSite() : BuiltSite("broadsheet", Sample, Vertical);

/// <summary>The same on A3.</summary>
public sealed class VerticalSeedSiteOnA3() : BuiltSite("a3", Sample, Vertical);
