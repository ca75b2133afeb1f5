using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>Text without a headline that neither opens nor closes as a story does: a stray part of the story it is most like.</summary>
internal static class StrayText
{
    /// <summary>The stories with their stray parts, and what it costs to take these as such.</summary>
    public static (ImmutableArray<StoryDraft> Stories, double Cost) Attach(PageStretch stretch, ImmutableArray<StoryDraft> drafts)
    {
        var costs = stretch.Costs;
        var kept = new List<StoryDraft>(drafts.Length);
        double total = 0;
        foreach (var draft in drafts)
        {
            var (best, likeness) = kept.Count > 0 && IsStray(draft, stretch) ? MostLike(kept, draft.Segments[0], stretch) : (-1, -1);
            if (best < 0 || likeness < costs.Cohesion)
            {
                kept.Add(draft);
                continue;
            }
            kept[best] = kept[best] with { Segments = kept[best].Segments.Add(draft.Segments[0]) };
            total += costs.Attachment - costs.NoHeadline - Math.Min(3, (likeness - costs.Cohesion) * costs.CohesionWeight);
        }
        return (kept.Count == drafts.Length ? drafts : [.. kept], total);
    }

    private static bool IsStray(StoryDraft draft, PageStretch stretch) =>
        draft is { Heading: null, Segments: [var (first, last)] }
        && !stretch.Paragraphs[first].HasOpening && stretch.Paragraphs[last].Closing is null && !stretch.Borders.EndsInCredit(last);

    private static (int Story, double Likeness) MostLike(List<StoryDraft> stories, Segment stray, PageStretch stretch)
    {
        var (best, most) = (-1, -1.0);
        for (var s = 0; s < stories.Count; s++)
        {
            var last = stories[s].Segments[^1];
            if (stories[s].Heading is null || stretch.Paragraphs[last.Last].Closing is not null) continue;
            var likeness = stretch.Likeness(last, stray);
            if (likeness > most) (best, most) = (s, likeness);
        }
        return (best, most);
    }
}
