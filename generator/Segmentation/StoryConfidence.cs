using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>How sure it is that a story is one, and has its own heading; 0 to 1.</summary>
internal static class StoryConfidence
{
    /// <summary>A caption needs no headline; any other text without one is doubtful.</summary>
    public static double Unheaded(bool isCaption) => isCaption ? 0.9 : 0.4;

    /// <summary>How much better a heading suits this story than the next best, or than none.</summary>
    public static double OfHeading(double[,] unfitness, int heading, int story)
    {
        var next = 0.0;
        for (var other = 0; other < unfitness.GetLength(1); other++)
            if (other != story) next = Math.Min(next, unfitness[heading, other]);
        return 1 / (1 + Math.Exp(-6 * (next - unfitness[heading, story])));
    }

    /// <summary>A story is as sure as its least sure border and its heading.</summary>
    public static ImmutableArray<StoryDraft> Weigh(ImmutableArray<StoryDraft> stories, PageStretch stretch)
    {
        return [.. stories.Select(s => s with { Confidence = s.Segments.Aggregate(s.Confidence, (sure, g) => Math.Min(sure, Math.Min(OfBorder(g.First - 1), OfBorder(g.Last)))) })];

        double OfBorder(int gap) =>
            gap < 0 || gap >= stretch.Paragraphs.Count - 1 ? 1 : 1 / (1 + Math.Exp(-0.6 * (stretch.Borders.EvidenceAfter(gap) + 1.5)));
    }
}
