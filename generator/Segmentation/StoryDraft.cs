using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>A story being put together: its segments in reading order, and its heading once one was assigned.</summary>
internal sealed record StoryDraft(ImmutableArray<Segment> Segments, Heading? Heading, double Confidence)
{
    public int First => Segments.Min(s => s.First);

    public IEnumerable<int> Paragraphs => Segments.SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1));

    public bool Holds(int paragraph) => Segments.Any(s => s.First <= paragraph && paragraph <= s.Last);
}
