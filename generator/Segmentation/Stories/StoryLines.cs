using System.Collections.Immutable;
using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>A crosshead's lines, and the number of the paragraph it stands before.</summary>
internal sealed record CrossheadLines(int Before, ImmutableArray<int> Lines);

/// <summary>The lines of a page that make one story, by what they are in it, each part in reading order.</summary>
internal sealed record StoryLines(
    DraftStory Draft,
    ImmutableArray<int> Kicker,
    ImmutableArray<int> Headline,
    ImmutableArray<int> Deck,
    ImmutableArray<ImmutableArray<int>> LeadIn,
    ImmutableArray<CrossheadLines> Crossheads,
    ImmutableArray<ImmutableArray<int>> Bylines,
    ImmutableArray<ImmutableArray<int>> Credits,
    ImmutableArray<int> Closings,
    ImmutableArray<int> Jumps)
{
    internal sealed class Builder(DraftStory draft)
    {
        private readonly List<int> kicker = [], headline = [], deck = [], closings = [], jumps = [];
        private readonly List<List<int>> leadIn = [];
        private readonly List<CrossheadLines> crossheads = [];
        private readonly List<ImmutableArray<int>> bylines = [], credits = [];

        public IEnumerable<int> Add(HeadingGroup heading)
        {
            kicker.AddRange(heading.Kicker);
            headline.AddRange(heading.Headline);
            deck.AddRange(heading.Deck);
            return heading.Lines;
        }

        public IEnumerable<int> Add(NameGroup names)
        {
            (names.IsCredit ? credits : bylines).Add([.. names.Lines]);
            return names.Lines;
        }

        public IEnumerable<int> AddCrosshead(IReadOnlyList<int> lines, int before)
        {
            crossheads.Add(new CrossheadLines(before, [.. lines]));
            return lines;
        }

        public IEnumerable<int> Add(LineTag tag, int line)
        {
            if (tag == LineTag.LeadIn || tag == LineTag.LeadInTurned && leadIn.Count == 0) leadIn.Add([]);
            (tag == LineTag.Jump ? jumps : tag == LineTag.Closing ? closings : leadIn[^1]).Add(line);
            return [line];
        }

        public StoryLines Build() => new(draft, [.. kicker.Order()], [.. headline], [.. deck.Order()],
            [.. leadIn.Select(p => p.ToImmutableArray())], [.. crossheads.OrderBy(c => c.Before).ThenBy(c => c.Lines[0])],
            [.. bylines], [.. credits], [.. closings], [.. jumps]);
    }
}
