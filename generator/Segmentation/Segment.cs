using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Consecutive paragraphs of one story, from <paramref name="First"/> to <paramref name="Last"/> (indices into the page's
/// paragraphs). An interleaved story has several segments.
/// </summary>
internal readonly record struct Segment(int First, int Last)
{
    /// <summary>Which story holds each paragraph.</summary>
    public static int[] StoryOf(int paragraphs, IEnumerable<ImmutableArray<Segment>> stories)
    {
        var storyOf = new int[paragraphs];
        var number = 0;
        foreach (var story in stories)
        {
            foreach (var segment in story) storyOf.AsSpan(segment.First..(segment.Last + 1)).Fill(number);
            number++;
        }
        return storyOf;
    }
}
