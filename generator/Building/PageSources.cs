using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// A dump with its sidecar and its proof, as files of the site, and the place its page has by what the sidecar states.
/// </summary>
/// <param name="SidecarText">The sidecar as it was read; null where there is none.</param>
internal sealed record PageSource(SourceFile Files, string? SidecarText, PageEntry Entry)
{
    public Sidecar Sidecar => Entry.Sidecar;
}

/// <summary>Finds the dumps of a site and reads what is stated about each; no dump is read yet.</summary>
internal static class PageSources
{
    /// <summary>
    /// The pages whose sidecars can be read, in the order of their dumps' paths; what is wrong with the others is reported.
    /// </summary>
    public static ImmutableArray<PageSource> List(SiteFolder site, SiteConfig config, DiagnosticBag bag) =>
        [.. SourceFolder.List(site, bag).Select(files => Place(files, site, config, bag)).OfType<PageSource>()];

    private static PageSource? Place(SourceFile files, SiteFolder site, SiteConfig config, DiagnosticBag bag)
    {
        var text = files.Sidecar is null ? null : site.ReadText(files.Sidecar, bag);
        var sidecar = files.Sidecar is null ? Sidecar.Empty
            : text is not null ? SidecarParser.Read(text, files.Sidecar, config.Papers, config.ScriptsOfTexts, bag)
            : null;
        return sidecar is null ? null : new PageSource(files, text, ArchiveAssembly.Place(files.Path, sidecar, config));
    }
}
