using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>A story being put together: its segments in reading order, and its heading once one was assigned.</summary>
internal sealed record StoryDraft(ImmutableArray<Segment> Segments, Heading? Heading, double Confidence)
{
    /// <summary>The same story with its paragraphs counted from further back.</summary>
    public StoryDraft Moved(int paragraphs) => this with
    {
        Segments = [.. Segments.Select(s => new Segment(s.First + paragraphs, s.Last + paragraphs))],
        Heading = Heading?.Moved(paragraphs),
    };

    public IEnumerable<int> Paragraphs => Segments.SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1));
}
