using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian;

/// <summary>The stages of a build in their order; nothing else knows it.</summary>
internal static class Pipeline
{
    /// <summary>
    /// Builds the site of a folder into <paramref name="output"/>; without one, does all but write. Everything is reported
    /// that can be found, and nothing is written if any of it is an error.
    /// </summary>
    public static PipelineRun Run(SiteFolder site, Uri? baseUrl, string? output)
    {
        var clock = new StageClock();
        var bag = new DiagnosticBag();
        if (clock.Time("config", () => SiteConfigReading.Load(site, bag)) is not { } stated)
            return new PipelineRun(bag.Items, null);

        var config = baseUrl is null ? stated : stated with { BaseUrl = baseUrl };
        bag = new DiagnosticBag(config.Severities);
        var sources = clock.Time("sources", () => PageSources.Read(site, config, bag));
        var publication = new Publication(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty);
        PublicationChecks.Check(publication, config.BaseUrl, bag);
        if (bag.HasErrors)
            return new PipelineRun(bag.Items, null);
        var published = output is null ? null : clock.Time("publishing", () => Publisher.Write(publication, output, site, bag));
        return new PipelineRun(bag.Items, $"{sources.Length} pages, {published} ({clock})");
    }
}
