using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building.Lists;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>
/// All pages of a site, made side by side; those of one issue are made together, since they share its names and its body.
/// </summary>
internal static class IssueWork
{
    private sealed record OnePage(string Path, DiagnosticBag Found, MadePage? Made);

    /// <summary>What was made of each page, by the path of its dump; what is wrong with the others is reported.</summary>
    public static ImmutableSortedDictionary<string, MadePage> Make(
        Build build, IReadOnlyCollection<PageSource> sources, IProgress<PagesDone>? progress, DiagnosticBag found)
    {
        var placeOf = build.Archive.Issues.SelectMany(issue => issue.Pages.Select((page, i) => (page.Path, Place: (issue, i))))
            .ToDictionary(page => page.Path, page => page.Place, StringComparer.Ordinal);
        var done = 0;
        void Tell() => progress?.Report(new PagesDone(Interlocked.Increment(ref done), sources.Count));
        var issues = SideBySide.Make(
            sources.Where(source => placeOf.ContainsKey(source.Path)).GroupBy(source => IssueNames.KeyOf(source.Path,
                source.Sidecar)),
            issue => Make(build, [.. issue], placeOf, Tell), build.Run.Stop);

        // Bags are joined in page order, so that output does not depend on timing.
        var pages = issues.SelectMany(issue => issue.Pages).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        foreach (var own in pages.Select(page => page.Found).Concat(issues.Select(issue => issue.Found)))
            found.AddRange(own);
        return pages.Where(page => page.Made is not null)
            .ToImmutableSortedDictionary(page => page.Path, page => page.Made!, StringComparer.Ordinal);
    }

    private static (OnePage[] Pages, DiagnosticBag Found) Make(
        Build build, ImmutableArray<PageSource> sources, Dictionary<string, (Issue, int)> placeOf, Action pageIsDone)
    {
        var works = sources.Select(source => new PageWork(build, source, placeOf[source.Path])).ToList();
        var known = works.Count == 1 ? null : IssueNames.Together(SideBySide.Make(works, work => work.Names(), build.Run.Stop));
        var bodies = known is null ? [] : Densest(SideBySide.Make(works, work => work.Bodies(known), build.Run.Stop));
        var pages = SideBySide.Make(works, work =>
        {
            var made = work.Make(known, bodies, works);
            pageIsDone();
            return new OnePage(work.Path, work.Found, made);
        }, build.Run.Stop);
        var found = build.NewBag();
        IssueNames.Check(
            pages.Where(page => page.Made is not null).Select(page => (page.Path, page.Made!.Of(NameForms.Extract))), found);
        return (pages, found);
    }

    /// <summary>The bodies of an issue, for each direction of its scripts: those of its densest page.</summary>
    private static ImmutableArray<int> Densest(IEnumerable<ImmutableArray<int>> pages) =>
        pages.Where(bodies => !bodies.IsEmpty).Aggregate(ImmutableArray<int>.Empty, (most, bodies) => most.IsEmpty ? bodies
            : [.. most.Zip(bodies, Math.Max)]);
}
