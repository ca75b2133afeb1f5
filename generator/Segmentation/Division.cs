using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>One way to divide a stretch into stories, before any has its heading.</summary>
internal sealed class Division
{
    private readonly int[] storyOf;
    private readonly bool[] endsSegment;

    public Division(PageStretch stretch, ImmutableArray<Segment> segments)
    {
        Segments = segments;
        Stories = Continuations(stretch, segments);
        storyOf = Segment.StoryOf(stretch.Paragraphs.Count, Stories);
        endsSegment = new bool[stretch.Paragraphs.Count];
        foreach (var segment in segments) endsSegment[segment.Last] = true;
        Cost = stretch.Borders.Cost(segments);
        Words = new SharedWords(stretch.Words, storyOf, Stories.Length);
        RunWords = [.. stretch.Gaps.Select(g => g.Run is null ? [] : Words.BestSums(g.Run))];
    }

    public ImmutableArray<Segment> Segments { get; }

    /// <summary>The segments of each story, in reading order.</summary>
    public ImmutableArray<ImmutableArray<Segment>> Stories { get; }

    /// <summary>What its borders cost.</summary>
    public double Cost { get; }

    public SharedWords Words { get; }

    /// <summary>For each gap what the lines of its run share with the stories, as <see cref="Headings.Divide"/> asks for it.</summary>
    public ImmutableArray<double[]> RunWords { get; }

    /// <summary>The story that goes on past what stands after a paragraph, or -1.</summary>
    public int HolderOf(int gap) => gap < 0 || endsSegment[gap] ? -1 : storyOf[gap];

    // A segment that begins in mid-paragraph goes on one that broke off.
    private static ImmutableArray<ImmutableArray<Segment>> Continuations(PageStretch stretch, ImmutableArray<Segment> segments)
    {
        var paragraphs = stretch.Paragraphs;
        var stories = new List<ImmutableArray<Segment>>(segments.Length);
        var broken = new List<int>();
        foreach (var segment in segments)
        {
            var holder = stories.Count;
            if (paragraphs[segment.First].Orphan && broken.Count > 0)
            {
                holder = broken.MaxBy(story => Continuity(stretch, stories[story][^1], segment));
                stories[holder] = stories[holder].Add(segment);
                broken.Remove(holder);
            }
            else
            {
                stories.Add([segment]);
            }
            if (paragraphs[segment.Last].BreaksOff) broken.Add(holder);
        }
        return [.. stories];
    }

    private static double Continuity(PageStretch stretch, Segment left, Segment right)
    {
        var (above, below) = (stretch.Paragraphs[left.Last], stretch.Paragraphs[right.First]);
        return stretch.Likeness(left, right) * 4
            + (stretch.Vocabulary.Holds(Vocabulary.Seam(above.Dense, below.Dense)) ? 0.5 : 0)
            - Math.Abs(above.Measure - below.Measure) * 0.5;
    }
}
