using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian;

/// <summary>Reads the dumps of a site, each with what its sidecar states.</summary>
internal static class PageSources
{
    /// <summary>The pages that could be read, in the order of their paths; what is wrong with the others is reported.</summary>
    public static ImmutableArray<(SourcePage Page, Sidecar Sidecar)> Read(SiteFolder site, SiteConfig config, DiagnosticBag bag) =>
        [.. SourceFolder.List(site, bag).Select(file => Read(file, site, config, bag)).OfType<(SourcePage, Sidecar)>()];

    private static (SourcePage, Sidecar)? Read(SourceFile file, SiteFolder site, SiteConfig config, DiagnosticBag bag)
    {
        var page = site.ReadBytes(file.Path, bag) is { } bytes ? SourceReading.Read(bytes, file.Path, bag) : null;
        var sidecar = file.Sidecar is null ? Sidecar.Empty
            : site.ReadText(file.Sidecar, bag) is { } text ? SidecarReading.Read(text, file.Sidecar, config.Papers, bag)
            : null;
        return page is null || sidecar is null ? null : (page, sidecar);
    }
}
