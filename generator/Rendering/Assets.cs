using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Rendering;

/// <summary>The files of <c>templates/assets/</c>, which go into the site byte for byte (<c>assets/site.css</c>).</summary>
internal static class Assets
{
    private const string Folder = TemplateFiles.Folder + "/" + Folders.Assets + "/";

    /// <summary>Whether a template file is an asset.</summary>
    public static bool Holds(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    public static IEnumerable<RenderedFile> Of(SiteFolder site, DiagnosticBag bag)
    {
        var files = new TemplateFiles(site, bag);
        foreach (var path in files.Paths.Where(Holds))
            if (files.Bytes(path, bag) is { } bytes)
                yield return new RenderedFile(path[(TemplateFiles.Folder.Length + 1)..], bytes);
    }
}
