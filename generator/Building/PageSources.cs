using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// A dump with its sidecar and its proof, as files of the site, what is stated about it, and the place its page has by that.
/// </summary>
internal sealed record PageSource(SourceFile Files, RawSidecar Stated, PageEntry Entry)
{
    public Sidecar Sidecar => Entry.Sidecar;

    /// <summary>Everything that is stated, with its places, as a text that tells it from anything else stated.</summary>
    public string Mark => string.Join('\n', Stated.Stated.Select(fact => $"{fact.Key} {fact.Value.Mark}"));
}

/// <summary>Finds the dumps of a site and reads what is stated about each; no dump is read yet.</summary>
internal static class PageSources
{
    /// <summary>
    /// The pages whose facts can be read, in the order of their dumps' paths; what is wrong with the others is reported.
    /// </summary>
    public static ImmutableArray<PageSource> List(SiteFolder site, SiteConfig config, DiagnosticBag bag)
    {
        var dumps = SourceFolder.List(site, bag);
        var facts = new StatedFacts(site, config, bag);
        facts.ReportStrayRows(dumps.Select(dump => dump.Path).ToHashSet());
        return [.. dumps.Select(files => Place(files, facts.Of(files), config, bag)).OfType<PageSource>()];
    }

    private static PageSource? Place(SourceFile files, RawSidecar? stated, SiteConfig config, DiagnosticBag bag) =>
        stated is not null && SidecarParser.Read(stated, config.Papers, config.ScriptsOfTexts, bag) is { } sidecar
            ? new PageSource(files, stated, ArchiveAssembly.Place(files.Path, sidecar, config)) : null;
}
