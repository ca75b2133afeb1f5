using System.Collections.Immutable;
using Banmian.Building.Lists;
using Banmian.Diagnostics;
using Banmian.Likeness;

namespace Banmian.Building;

/// <summary>Finds pages that hold the text of another: taken up twice, or reprinted.</summary>
internal static class SameTexts
{
    // Of one page recognised twice, with two wrong characters in a hundred each time, 0.98^16 of the runs of eight are the same.
    private const double Nearly = 0.7;
    private const int FewestRuns = 24;

    /// <param name="told">what is found so far: a page whose address another has is not told of again</param>
    public static void Check(
        ImmutableSortedDictionary<string, MadePage> pages, IEnumerable<Diagnostic> told, DiagnosticBag bag)
    {
        var known = told.Where(item => item.Rule == Rules.LabelTwice).Select(item => item.Location.File).ToHashSet();
        var (dumps, texts) = (pages.Keys.ToList(), pages.Values.AsParallel().AsOrdered().Select(RunsOf).ToList());
        var alike = AlikeTexts.Among(texts, Nearly, FewestRuns).ToList();
        var shares = alike.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Share);
        foreach (var group in AlikeTexts.Groups(alike)
            .Select(group => group.Where(page => !known.Contains(dumps[page])).ToList()))
            if (group is [var first, var second] && shares.TryGetValue((first, second), out var share))
                ReportPair(dumps[first], dumps[second], share, bag);
            else if (group.Count > 1)
                bag.Report(Rules.SameText, new Location(dumps[group[0]]),
                    $"the text is also, in full or nearly, that of {group.Skip(1).Select(page => dumps[page])}",
                    $"if it is one page taken up more than once, keep one of them; reprints may stay");
    }

    private static void ReportPair(string first, string second, double share, DiagnosticBag bag) =>
        bag.Report(Rules.SameText, new Location(second), share < 1
            ? Sentence.Of($"about {Math.Floor(100 * share)} % of the text is that of {first}")
            : Sentence.Of($"the text is that of {first}"),
            $"if it is one page taken up twice, remove one of the two; a reprint may stay");

    private static TextRuns RunsOf(MadePage page) => TextRuns.Together(page.Of(StoryRuns.Extract).Select(TextRuns.Read));
}
