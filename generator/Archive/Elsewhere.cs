using System.Collections.Immutable;
using Banmian.Likeness;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>What is known of a story before its page is made.</summary>
/// <param name="Kicker">as printed, as <paramref name="Headline"/>; null where none was</param>
/// <param name="Jumps">the lines by which it jumps to other pages</param>
/// <param name="Characters">of its paragraphs, spaces left out</param>
internal sealed record ComparedStory(
    string Id, string? Kicker, string? Headline, ImmutableArray<string> Jumps, int Characters, TextRuns Runs);

/// <summary>Where else a story was printed, and what differs there.</summary>
/// <param name="HasOtherHeadline">whether the headline there is another one</param>
/// <param name="Longer">by how many characters the text there is longer, below 0 where it is shorter</param>
internal sealed record Elsewhere(PageEntry Page, string Story, bool HasOtherHeadline, int Longer)
{
    public static Elsewhere Of(ComparedStory here, (PageEntry Page, ComparedStory Story) there) =>
        new(there.Page, there.Story.Id, Words(there.Story) != Words(here), there.Story.Characters - here.Characters);

    // Where print turned a headline over is no difference.
    private static string? Words(ComparedStory story) => story.Headline is { } headline ? Spacing.Dense(headline) : null;
}

/// <summary>Where else the stories of a page were printed, by their ids.</summary>
internal sealed record ElsewhereOnPage(ImmutableSortedDictionary<string, ImmutableArray<Elsewhere>> Stories)
{
    public static readonly ElsewhereOnPage None = new(ImmutableSortedDictionary<string, ImmutableArray<Elsewhere>>.Empty);

    // The others stand in the list of reprints.
    private const int Most = 8;

    /// <summary>
    /// For each page, by the path of its dump, and each of its stories that was printed elsewhere, by the story's id, the other
    /// places, the earliest first.
    /// </summary>
    /// <param name="reprints">the stories printed more than once, each with its places</param>
    public static ImmutableDictionary<string, ElsewhereOnPage> Of(
        ImmutableArray<ImmutableArray<(PageEntry Page, ComparedStory Story)>> reprints) =>
        reprints
            .SelectMany(places => places.Select(here => (Here: here, Others: places.Where(there => there != here).Take(Most))))
            .GroupBy(place => place.Here.Page.Path)
            .ToImmutableDictionary(page => page.Key, page => new ElsewhereOnPage(page.ToImmutableSortedDictionary(
                place => place.Here.Story.Id,
                place => place.Others.Select(there => Elsewhere.Of(place.Here.Story, there)).ToImmutableArray())),
                StringComparer.Ordinal);

    public ImmutableArray<Elsewhere> Of(string story) => Stories.GetValueOrDefault(story, []);
}
