using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Banmian.Building;
using Banmian.Sources;

namespace Banmian.Tests.Site;

/// <summary>The sample, built once for the tests of a class, at an address below a host.</summary>
public sealed class BuiltSite : IDisposable
{
    public const string BaseUrl = "https://example.org/archive/";

    private readonly TempFolder folder = new();

    public BuiltSite()
    {
        var run =
            Pipeline.Run(new SiteFolder(SampleSite.Folder), new BuildRequest(new Uri(BaseUrl), folder.FullPath("site")),
                new Workshop(), null, CancellationToken.None);
        Assert.Empty(run.Diagnostics);
        Files = Directory.EnumerateFiles(folder.FullPath("site"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.FullPath("site"), file).Replace('\\', '/'))
            .Where(path => !path.StartsWith(".banmian/", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllBytes(folder.FullPath("site/" + path)));
        Pages = [.. Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every file by its path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The paths of the pages, in ordinal order.</summary>
    public IReadOnlyList<string> Pages { get; }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public IHtmlDocument Document(string path) => new HtmlParser().ParseDocument(Text(path));

    public void Dispose() => folder.Dispose();
}
