using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>Chooses the one story of a page that stands on a tint: a short one, best where two headlines would meet (碰题).</summary>
internal static class Tinting
{
    private const int Longest = 900;
    private const int FewestStories = 3;

    /// <summary>The index of the story, or null where none suits.</summary>
    public static int? Choose(ImmutableArray<Story> stories, IReadOnlyList<BandPlan> bands)
    {
        if (stories.Length < FewestStories)
            return null;
        return bands
            .SelectMany(band => band.Stacks.SelectMany((stack, s) => stack.Stories.Select((story, row) =>
                (Story: story, stack.Span, Clash: row == 0 && s > 0 && stories[band.Stacks[s - 1].Stories[0]].Kind != StoryKind.Photo))))
            .Where(place => place.Story != 0 && place.Span > 1 && stories[place.Story] is { Kind: not StoryKind.Photo, HeadlineLines.IsEmpty: false })
            .Where(place => stories[place.Story].Paragraphs.Sum(p => p.Length) <= Longest)
            .OrderByDescending(place => place.Clash)
            .ThenBy(place => place.Story)
            .Select(place => (int?)place.Story)
            .FirstOrDefault();
    }
}
