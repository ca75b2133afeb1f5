namespace Banmian.Segmentation.Stories;

/// <summary>
/// The segments of all drafts of a page, and how well one follows another. Drafts differ in a border or two, so what was found
/// for one serves the others: without this, it took six tenths of reading a page of torn columns.
/// </summary>
internal sealed class PageSegments(StoryPage page)
{
    // Lines that show what the text is about.
    private const int Near = 6;

    private readonly Dictionary<IReadOnlyList<int>, SegmentText> texts = new(new SameLines());

    /// <summary>How much speaks for one segment being followed by another, where that was asked.</summary>
    public Dictionary<FollowingSegments, int> Scores { get; } = [];

    public SegmentText Of(List<int> lines)
    {
        if (!texts.TryGetValue(lines, out var text))
            texts[lines] = text = Make(lines);
        return text;
    }

    private SegmentText Make(List<int> lines)
    {
        var (start, end) = (lines[..Math.Min(Near, lines.Count)], lines[^Math.Min(Near, lines.Count)..]);
        return new SegmentText(texts.Count, lines.Max(page.Width), page.Pairs.Of(lines), page.Pairs.Of(start), page.Pairs.Of(end),
            page.Topics.Of(lines), page.Topics.Of(start), page.Topics.Of(end));
    }

    private sealed class SameLines : IEqualityComparer<IReadOnlyList<int>>
    {
        public bool Equals(IReadOnlyList<int>? one, IReadOnlyList<int>? other) => one!.SequenceEqual(other!);

        // Of segments that begin and end alike, few hold other lines in between.
        public int GetHashCode(IReadOnlyList<int> lines) => HashCode.Combine(lines[0], lines[^1], lines.Count);
    }
}

/// <summary>What a segment speaks of, as a whole and where it begins and ends.</summary>
/// <param name="Number">its own among those of the page</param>
/// <param name="Width">of its longest line, in quarters of an em</param>
internal sealed record SegmentText(int Number, int Width, PairSet Pairs, PairSet StartPairs, PairSet EndPairs,
    Topic Topic, Topic StartTopic, Topic EndTopic);

/// <summary>All that tells one question about two segments of a page from another.</summary>
/// <param name="Above">the number of the first one's text</param>
/// <param name="Below">that of the text which may follow it</param>
/// <param name="Distance">how many segments farther on the second stands; less than 0 before the first</param>
/// <param name="Inside">whether the second begins inside a paragraph</param>
/// <param name="Resumes">whether the first goes on with another</param>
internal readonly record struct FollowingSegments(int Above, int Below, int Distance, bool Inside, bool Resumes);
