using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Rendering;

/// <summary>The files of <c>templates/assets/</c>, which go into the site byte for byte (<c>assets/site.css</c>).</summary>
internal static class Assets
{
    private const string Folder = TemplateSet.Folder + "/" + Folders.Assets;

    /// <summary>Whether a file of the site's folder is an asset.</summary>
    public static bool Holds(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    public static IEnumerable<RenderedFile> Of(SiteFolder site, DiagnosticBag bag)
    {
        foreach (var path in site.FilesBelow(Folder, bag))
            if (site.ReadBytes(path, bag) is { } bytes)
                yield return new RenderedFile(path[(TemplateSet.Folder.Length + 1)..], bytes);
    }
}
