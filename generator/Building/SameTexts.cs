using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Likeness;

namespace Banmian.Building;

/// <summary>Finds pages that hold the text of another: taken up twice, or reprinted.</summary>
internal static class SameTexts
{
    // Of one page recognised twice, with two wrong characters in a hundred each time, 0.98^16 of the runs of eight are the same.
    private const double Nearly = 0.7;
    private const int FewestRuns = 24;

    /// <summary>A page that gave its address to another of its text is told of already (NP303).</summary>
    /// <param name="stories">those of all pages</param>
    public static void Check(SiteArchive archive, ComparedStories stories, DiagnosticBag bag)
    {
        var pages = archive.Issues.SelectMany(issue => issue.Pages).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        var gaveWay = pages.Where(page => page.GaveWayTo is not null)
            .ToDictionary(page => page.Path, page => page.GaveWayTo!, StringComparer.Ordinal);
        var dumps = pages.ConvertAll(page => page.Path);
        var alike = stories.RunsOfPages(dumps).Alike(Nearly, FewestRuns).ToList();
        var shares = alike.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Share);
        foreach (var group in AlikeTexts.Groups(alike)
            .Select(group => group.Where(page => !IsTold(dumps[page], group)).ToList()))
            if (group is [var first, var second] && shares.TryGetValue((first, second), out var share))
                ReportPair(dumps[first], dumps[second], share, bag);
            else if (group.Count > 1)
                bag.Report(Rules.SameText, new Location(dumps[group[0]]),
                    $"the text is also, in full or nearly, that of {group.Skip(1).Select(page => dumps[page])}",
                    $"if it is one page taken up more than once, keep one of them; reprints may stay");

        bool IsTold(string dump, IEnumerable<int> group) =>
            gaveWay.TryGetValue(dump, out var other) && group.Any(page => dumps[page] == other);
    }

    private static void ReportPair(string first, string second, double share, DiagnosticBag bag) =>
        bag.Report(Rules.SameText, new Location(second), share < 1
            ? Sentence.Of($"about {Math.Floor(100 * share)} % of the text is that of {first}")
            : Sentence.Of($"the text is that of {first}"),
            $"if it is one page taken up twice, remove one of the two; a reprint may stay");
}
