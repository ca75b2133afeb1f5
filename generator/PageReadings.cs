using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian;

/// <summary>Reads every page of a site, side by side: by the program, by its proof, and in every script that is published.</summary>
internal static class PageReadings
{
    /// <summary>The pages as the program reads them, in the order given, each proved to have lost nothing.</summary>
    public static ImmutableArray<(PageSource Source, PageReading Reading)> Read(ImmutableArray<PageSource> sources, SiteConfig config, DiagnosticBag bag) =>
        [.. sources.Zip(SideBySide(sources, config, bag, (source, found) =>
        {
            var reading = Segmenter.Read(source.Page, source.Sidecar.Script);
            Conservation.Check(source.Page, reading, found);
            return reading;
        }))];

    /// <summary>The pages with what people made of them in their proofs; a page without one, or with a broken one, as it was read.</summary>
    public static ImmutableArray<(PageSource Source, Transcript Text)> Proofed(ImmutableArray<(PageSource Source, PageReading Reading)> pages, SiteConfig config, DiagnosticBag bag) =>
        [.. pages.Select(p => p.Source).Zip(SideBySide(pages, config, bag, (page, found) =>
        {
            var (source, reading) = page;
            var text = source.Proof is { } proof ? ProofLaying.Proofed(source.Page, reading, proof.Path, proof.Text, found) : null;
            text ??= Transcript.Of(reading, DumpCharacters.Of(source.Page));
            if (!found.HasErrors) LedgerChecks.Check(source.Page, text, found);
            StoryCount.Check(source.Page, text.Reading, found);
            Doubts.Report(source.Page, text.Reading, found);
            QuoteChecks.Check(source.Page, text.Reading, found);
            return text;
        }))];

    /// <summary>The same pages, each with the names known in its issue. A name that comes out in two forms there is reported.</summary>
    public static ImmutableArray<KnownReading> WithNames(
        ImmutableArray<(PageSource Source, Transcript Text)> pages, SiteConverters converters, SiteConfig config, DiagnosticBag bag)
    {
        var issues = pages.GroupBy(page => IssueNames.KeyOf(page.Source.Page, page.Source.Sidecar)).AsParallel().AsOrdered().Select(issue =>
        {
            var known = IssueNames.Of([.. issue.Select(page => page.Text.Reading)], converters.Words);
            var found = new DiagnosticBag(config.Severities);
            IssueNames.Check(issue.Select(page => (page.Source.Page, page.Text.Reading)), known, converters.Words, found);
            return (issue.Key, Known: known, Found: found);
        }).ToList();
        foreach (var (_, _, found) in issues)
            bag.AddRange(found);
        var knownIn = issues.ToDictionary(issue => issue.Key, issue => issue.Known);
        return [.. pages.Select(page => new KnownReading(
            page.Source.Page, page.Source.Sidecar with { Script = page.Text.Reading.Script }, page.Text, knownIn[IssueNames.KeyOf(page.Source.Page, page.Source.Sidecar)]))];
    }

    /// <summary>The same pages with their reading in each script.</summary>
    public static ImmutableArray<(KnownReading Read, ImmutableDictionary<Script, PageReading> Readings)> InEachScript(
        ImmutableArray<KnownReading> pages, ImmutableArray<Script> scripts, SiteConverters converters) =>
        [.. pages.AsParallel().AsOrdered().Select(page => (page, ReadingConversion.Published(page.Reading, scripts, converters, page.Known)))];

    // Each page has a bag of its own; they are joined in page order, so that output does not depend on timing.
    private static List<TMade> SideBySide<TGiven, TMade>(ImmutableArray<TGiven> pages, SiteConfig config, DiagnosticBag bag, Func<TGiven, DiagnosticBag, TMade> make)
    {
        var work = pages.AsParallel().AsOrdered().Select(page =>
        {
            var found = new DiagnosticBag(config.Severities);
            return (Made: make(page, found), Found: found);
        }).ToList();
        work.ForEach(done => bag.AddRange(done.Found));
        return [.. work.Select(done => done.Made)];
    }
}
