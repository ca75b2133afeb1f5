using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>What the tables of the archive and the index of names tell of a story beside its card.</summary>
/// <param name="Headline">as printed, in the script of the dump; null where none was</param>
/// <param name="Characters">of its paragraphs, spaces left out</param>
internal sealed record StoryFacts(string? Headline, int Characters, ImmutableArray<NamedInStory> Names)
{
    public static ImmutableArray<StoryFacts> Of(Site site, Page page) => [.. page.AsDumped.Stories.Select(story => new StoryFacts(
        story.Headline, CharactersOf(story), NamedInStory.Of(site, page, story)))];

    /// <summary>How long the text of a story is: the characters of its paragraphs, spaces left out.</summary>
    public static int CharactersOf(Story story) =>
        story.Paragraphs.Sum(paragraph => paragraph.Count(c => !char.IsWhiteSpace(c)));
}
