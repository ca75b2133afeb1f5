using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Banmian.Building;
using Banmian.Sources;

[assembly: AssemblyFixture(typeof(Banmian.Tests.Site.BuiltSite))]

namespace Banmian.Tests.Site;

/// <summary>
/// The sample at an address below a host. Tests only read it, so all share it; it is built when the first one asks, and each
/// page is parsed once.
/// </summary>
public sealed class BuiltSite
{
    public const string BaseUrl = "https://example.org/archive/";

    private readonly Lazy<Dictionary<string, byte[]>> files = new(Build);
    private readonly ConcurrentDictionary<string, IHtmlDocument> documents = new(StringComparer.Ordinal);

    /// <summary>Every file by its path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files.Value;

    /// <summary>The paths of the pages, in ordinal order.</summary>
    public IEnumerable<string> Pages =>
        Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public IHtmlDocument Document(string path) => documents.GetOrAdd(path, page => new HtmlParser().ParseDocument(Text(page)));

    private static Dictionary<string, byte[]> Build()
    {
        using var folder = new TempFolder();
        var run =
            Pipeline.Run(new SiteFolder(SampleSite.Folder), new BuildRequest(new Uri(BaseUrl), folder.FullPath("site")),
                new Workshop(), null, CancellationToken.None);
        Assert.Empty(run.Diagnostics);
        return Directory.EnumerateFiles(folder.FullPath("site"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.FullPath("site"), file).Replace('\\', '/'))
            .Where(path => !path.StartsWith(".banmian/", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllBytes(folder.FullPath("site/" + path)));
    }
}
