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

    /// <summary>The same pages, each with the names known in its issue. A name that comes out in two forms there is reported.</summary>
    public static ImmutableArray<KnownReading> WithNames(
        ImmutableArray<(SourcePage Page, Sidecar Sidecar, PageReading Reading)> pages, SiteConverters converters, SiteConfig config, DiagnosticBag bag)
    {
        var issues = pages.GroupBy(page => IssueNames.KeyOf(page.Page, page.Sidecar)).AsParallel().AsOrdered().Select(issue =>
        {
            var known = IssueNames.Of([.. issue.Select(page => page.Reading)], converters.Words);
            var found = new DiagnosticBag(config.Severities);
            IssueNames.Check(issue.Select(page => (page.Page, page.Reading)), known, converters.Words, found);
            return (issue.Key, Known: known, Found: found);
        }).ToList();
        foreach (var (_, _, found) in issues)
            bag.AddRange(found);
        var knownIn = issues.ToDictionary(issue => issue.Key, issue => issue.Known);
        return [.. pages.Select(page => new KnownReading(page.Page, page.Sidecar with { Script = page.Reading.Script }, page.Reading, knownIn[IssueNames.KeyOf(page.Page, page.Sidecar)]))];
    }

    /// <summary>The same pages with their reading in each script.</summary>
    public static ImmutableArray<(KnownReading Read, ImmutableDictionary<Script, PageReading> Readings)> InEachScript(
        ImmutableArray<KnownReading> pages, ImmutableArray<Script> scripts, SiteConverters converters) =>
        [.. pages.AsParallel().AsOrdered().Select(page => (page, ReadingConversion.Published(page.Reading, scripts, converters, page.Known)))];

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
