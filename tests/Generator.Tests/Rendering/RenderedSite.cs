using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building.Lists;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Likeness;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

/// <summary>Whole sites of small pages, rendered without a dump.</summary>
internal static class RenderedSite
{
    private static readonly TemplateSet Templates =
        TemplateSet.Load(new SiteFolder(SampleSite.Folder), Layouts.All, new DiagnosticBag());

    public static Banmian.Rendering.Site Of(SiteArchive archive, SiteConverters converters) =>
        new(archive, Templates, converters);

    /// <summary>Every file by its path.</summary>
    public static ImmutableSortedDictionary<string,
    ReadOnlyMemory<byte>> Files(SiteConfig config, SiteConverters converters, DiagnosticBag bag, params Page[] pages)
    {
        var archive = Samples.Archive(config, bag, [.. pages.Select(page => page.Entry)]);
        var site = Of(archive, converters);
        var cards = pages.ToDictionary(page => page.Source.Path, page => PageCards.Of(site, page));
        var run = new Run(bag, new StageClock());
        var makeUps = pages.ToDictionary(page => page.Source.Path,
            page => new Lazy<MakeUps>(PagePipeline.MakeUp(page, PagePipeline.Copies(site, page, run), [], run)));
        T Taken<T>(Extract<T> extract, string path) =>
            extract.Take(site, pages.Single(page => page.Source.Path == path), makeUps[path]);
        var (people, places) = NameIndex.Of(archive, path => cards[path], path => Taken(ArchiveFiles.Extract, path));
        NameList[] lists = [people, places];
        return pages.SelectMany(page =>
            PageRenderer.Files(site, archive.Issues.Single(issue => issue.Pages.Contains(page.Entry)), page,
                cards[page.Source.Path], makeUps[page.Source.Path].Value, _ => null, bag))
            .Concat(Assets.Of(new SiteFolder(SampleSite.Folder), bag)).Concat(ListRenderer.OfSite(site, bag))
            .Concat(ListRenderer.Fronts(site, cards,
                path => Taken(Leads.Extract, path), path => Taken(IssuePages.Extract, path), bag))
            .Concat(archive.Holdings.SelectMany(holding => ListRenderer.OfHolding(site, holding, cards, bag)
                .Concat(holding.Volumes.SelectMany(volume => ListRenderer.OfVolume(
                    site, holding, volume, cards, path => Taken(IssuePages.Extract, path), bag)))))
            .Concat(ListRenderer.OfDays(site, bag))
            .Concat(archive.Days.SelectMany(day => ListRenderer.OfDay(site, day, cards, bag)))
            .Concat(archive.Issues
                .SelectMany(issue =>
                    ListRenderer.OfIssue(site, issue, cards, path => Taken(IssuePages.Extract, path), _ => null, bag)))
            .Concat(archive.Issues.SelectMany(issue => ListRenderer.ReferencesOfIssue(site, issue, cards, [.. issue.Pages
                .SelectMany(page => Taken(IssueReferences.Extract, page.Path))])))
            .Concat(ListRenderer.OfChoices(site, cards,
                pages.SelectMany(page => Choices.Of(page.Source.Path, page.AsDumped, page.Known, converters)), bag))
            .Concat(ListRenderer.Sitemaps(config, ListRenderer.FoldersBelowScript(archive, cards, lists, [])))
            .Concat(ListRenderer.OfReprints(site, RepeatedIn(archive, pages), cards, bag))
            .Concat(ListRenderer.IndexOfSeries(site, [], cards, bag))
            .Concat(lists.SelectMany(list => ListRenderer.IndexOfNames(site, list, bag)
                .Concat(ListRenderer.OfNames(site, list, list.Names, bag))))
            .Concat(ArchiveTables.Files(site, [.. archive.Issues.SelectMany(issue => issue.Pages).SelectMany(page =>
                Taken(ArchiveFiles.Extract, page.Path).Zip(cards[page.Path].Stories, (facts, story) =>
                    new ArchiveRow(page, cards[page.Path], story, facts)))]))
            .ToImmutableSortedDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
    }

    private static ImmutableArray<ImmutableArray<Appearance>> RepeatedIn(SiteArchive archive, Page[] pages)
    {
        return Threads.Of(archive, StoriesOf, ComparedStories.Of(archive, path => StoriesOf(path))).Reprints;

        ImmutableArray<ComparedStory> StoriesOf(string path) =>
            [.. pages.Single(page => page.Source.Path == path).AsDumped.Stories.Select(story =>
                new ComparedStory(story.Id, null, null, [], 0, TextRuns.Of(story.Units.Select(unit => unit.InOneLine))))];
    }
}
