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

    public static void Check(ImmutableSortedDictionary<string, MadePage> pages, DiagnosticBag bag)
    {
        var (dumps, texts) = (pages.Keys.ToList(), pages.Values.AsParallel().AsOrdered().Select(RunsOf).ToList());
        var alike = AlikeTexts.Among(texts, Nearly, FewestRuns).ToList();
        var shares = alike.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Share);
        foreach (var group in AlikeTexts.Groups(alike))
            if (group is [var first, var second])
                ReportPair(dumps[first], dumps[second], shares[(first, second)], bag);
            else
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
