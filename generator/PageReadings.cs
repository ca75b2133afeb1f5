using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian;

/// <summary>Reads every page of a site, side by side, and each in every script that is published.</summary>
internal static class PageReadings
{
    /// <summary>The pages as they were read, in the order given, each proved to have lost nothing.</summary>
    public static ImmutableArray<(SourcePage Page, Sidecar Sidecar, PageReading Reading)> Read(
        ImmutableArray<(SourcePage Page, Sidecar Sidecar)> sources, SiteConfig config, DiagnosticBag bag)
    {
        var work = sources.AsParallel().AsOrdered().Select(source => Read(source.Page, source.Sidecar, config)).ToList();
        foreach (var (_, found) in work)
            bag.AddRange(found);
        return [.. sources.Zip(work, (source, done) => (source.Page, source.Sidecar, done.Reading))];
    }

    /// <summary>The same pages with their reading in each script; the sidecar's script is now that of the dump, stated or found.</summary>
    public static ImmutableArray<(SourcePage Source, Sidecar Sidecar, ImmutableDictionary<Script, PageReading> Readings)> InEachScript(
        ImmutableArray<(SourcePage Page, Sidecar Sidecar, PageReading Reading)> pages, ImmutableArray<Script> scripts, SiteConverters converters) =>
        [.. pages.AsParallel().AsOrdered().Select(page => (page.Page, page.Sidecar with { Script = page.Reading.Script }, ReadingConversion.Published(page.Reading, scripts, converters)))];

    private static (PageReading Reading, DiagnosticBag Found) Read(SourcePage page, Sidecar sidecar, SiteConfig config)
    {
        var found = new DiagnosticBag(config.Severities);
        var reading = Segmenter.Read(page, sidecar.Script);
        Conservation.Check(page, reading, found);
        Doubts.Report(page, reading, found);
        QuoteChecks.Check(page, reading, found);
        return (reading, found);
    }
}
