using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Rendering;

/// <summary>
/// The files a site is rendered with: those the program comes with (<c>Rendering/Templates</c>), each of which a file of the
/// same path in the site's own <c>templates/</c> replaces. All go by the path the site's file has.
/// </summary>
internal sealed class TemplateFiles
{
    public const string Folder = "templates";

    private static readonly Assembly Program = typeof(TemplateFiles).Assembly;

    // By path; MSBuild writes the folders of a resource with the separator of the system the program was built on.
    private static readonly ImmutableSortedDictionary<string, string> Resources = Program.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name.Replace('\\', '/'), name => name, StringComparer.Ordinal);

    private readonly SiteFolder site;
    private readonly ImmutableHashSet<string> own;

    public TemplateFiles(SiteFolder site, DiagnosticBag bag)
    {
        (this.site, own) = (site, [.. site.FilesBelow(Folder, bag)]);
        Paths = [.. own.Union(Resources.Keys).Order(StringComparer.Ordinal)];
    }

    /// <summary>The paths of all files, in ordinal order.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The paths of the program's files.</summary>
    public static IEnumerable<string> Shipped => Resources.Keys;

    /// <summary>Whether the site has a file of its own at a path.</summary>
    public bool IsOwn(string path) => own.Contains(path);

    /// <summary>The bytes of a file, or null after an error was reported.</summary>
    public byte[]? Bytes(string path, DiagnosticBag bag) => own.Contains(path) ? site.ReadBytes(path, bag) : ShippedBytes(path);

    /// <summary>The text of a file, or null after an error was reported.</summary>
    public string? Text(string path, DiagnosticBag bag) => own.Contains(path) ? site.ReadText(path, bag) : ShippedText(path);

    public static string ShippedText(string path) => Encoding.UTF8.GetString(ShippedBytes(path));

    /// <summary>The bytes of a file of the program.</summary>
    public static byte[] ShippedBytes(string path)
    {
        using var stream = Program.GetManifestResourceStream(Resources[path])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
