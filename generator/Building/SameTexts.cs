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
        foreach (var (first, second, share) in AlikeTexts.Among(texts, Nearly, FewestRuns))
            bag.Report(Rules.SameText, new Location(dumps[second]), share < 1
                ? Sentence.Of($"about {Math.Floor(100 * share)} % of the text is that of {dumps[first]}")
                : Sentence.Of($"the text is that of {dumps[first]}"),
                $"if it is one page taken up twice, remove one of the two; a reprint may stay");
    }

    private static TextRuns RunsOf(MadePage page) => TextRuns.Together(page.Of(StoryRuns.Extract).Select(TextRuns.Read));
}
