using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building.Lists;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>All pages of a site, made side by side; those of one issue are made together, since they share its names.</summary>
internal static class IssueWork
{
    private sealed record OnePage(string Path, DiagnosticBag Found, MadePage? Made);

    /// <summary>What was made of each page, by the path of its dump; what is wrong with the others is reported.</summary>
    public static ImmutableSortedDictionary<string, MadePage> Make(
        Build build, IReadOnlyCollection<PageSource> sources, IProgress<PagesDone>? progress, DiagnosticBag found)
    {
        var issueOf = build.Archive.Issues.SelectMany(issue => issue.Pages.Select(page => (page.Path, issue)))
            .ToDictionary(page => page.Path, page => page.issue, StringComparer.Ordinal);
        var done = 0;
        void Tell() => progress?.Report(new PagesDone(Interlocked.Increment(ref done), sources.Count));
        var issues = SideBySide(
            sources.GroupBy(source => IssueNames.KeyOf(source.Entry.Path, source.Sidecar)),
            issue => Make(build, [.. issue], issueOf, Tell), build.Run.Stop);

        // Bags are joined in page order, so that output does not depend on timing.
        var pages = issues.SelectMany(issue => issue.Pages).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        foreach (var own in pages.Select(page => page.Found).Concat(issues.Select(issue => issue.Found)))
            found.AddRange(own);
        return pages.Where(page => page.Made is not null)
            .ToImmutableSortedDictionary(page => page.Path, page => page.Made!, StringComparer.Ordinal);
    }

    private static (OnePage[] Pages, DiagnosticBag Found) Make(
        Build build, ImmutableArray<PageSource> sources, Dictionary<string, Issue> issueOf, Action pageIsDone)
    {
        var works = sources.Select(source => new PageWork(build, source)).ToList();
        var known = works.Count == 1 ? null : IssueNames.Together(SideBySide(works, work => work.Names(), build.Run.Stop));
        var pages = SideBySide(works, work =>
        {
            var made = work.Make(issueOf[work.Path], known);
            pageIsDone();
            return new OnePage(work.Path, work.Found, made);
        }, build.Run.Stop);
        var found = build.NewBag();
        IssueNames.Check(
            pages.Where(page => page.Made is not null).Select(page => (page.Path, page.Made!.Of(NameForms.Extract))), found);
        return (pages, found);
    }

    // Calls may be nested: where no other thread is free, Parallel goes on with the caller's own.
    private static TMade[] SideBySide<TGiven, TMade>(IEnumerable<TGiven> given, Func<TGiven, TMade> make, CancellationToken stop)
    {
        var items = given.ToArray();
        var made = new TMade[items.Length];
        var options = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, items.Length, options, i => made[i] = make(items[i]));
        return made;
    }
}
