using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian;

/// <summary>A dump with what its sidecar states and the text of its proof, where it has one.</summary>
internal sealed record PageSource(SourcePage Page, Sidecar Sidecar, (string Path, string Text)? Proof);

/// <summary>Reads the dumps of a site, each with its sidecar and its proof.</summary>
internal static class PageSources
{
    /// <summary>The pages that could be read, in the order of their paths; what is wrong with the others is reported.</summary>
    public static ImmutableArray<PageSource> Read(SiteFolder site, SiteConfig config, DiagnosticBag bag) =>
        [.. SourceFolder.List(site, bag).Select(file => Read(file, site, config, bag)).OfType<PageSource>()];

    private static PageSource? Read(SourceFile file, SiteFolder site, SiteConfig config, DiagnosticBag bag)
    {
        var sidecar = file.Sidecar is null ? Sidecar.Empty
            : site.ReadText(file.Sidecar, bag) is { } text ? SidecarReading.Read(text, file.Sidecar, config.Papers, bag)
            : null;
        // What a broken sidecar says of the encoding nobody knows, and an error about the dump might be a false one.
        var page = sidecar is not null && site.ReadBytes(file.Path, SizeLimit.OfDump(config.LargestDump), bag) is { } bytes
            ? SourceReading.Read(bytes, file.Path, new StatedEncodings(sidecar.Encoding, config.Encoding), bag)
            : null;
        var proof = file.Proof is null ? null : site.ReadText(file.Proof, bag);
        return page is null || sidecar is null || (file.Proof is not null && proof is null) ? null
            : new PageSource(page, sidecar, proof is null ? null : (file.Proof!, proof));
    }
}
