using System.Collections.Immutable;
using Banmian.Likeness;

namespace Banmian.Archive;

/// <summary>One of the places where a story stands: its page, and its id there.</summary>
internal sealed record Appearance(PageEntry Page, string Story);

/// <summary>The stories that stand in the archive more than once: reprints, texts of an agency, a page taken up twice.</summary>
internal static class Reprints
{
    private const double Nearly = 0.7;

    // A brief of a hundred characters has about as many.
    private const int FewestRuns = 12;

    /// <summary>Each such story with its places, the earliest first.</summary>
    public static ImmutableArray<ImmutableArray<(PageEntry Page, ComparedStory Story)>> Of(ComparedStories stories) =>
        [.. AlikeTexts.Groups([.. stories.Runs.Alike(Nearly, FewestRuns)])
            .Select(group => group.Select(story => stories.All[story]).ToImmutableArray())];
}
