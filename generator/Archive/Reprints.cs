using System.Collections.Immutable;
using Banmian.Likeness;

namespace Banmian.Archive;

/// <summary>One of the places where a story stands.</summary>
internal sealed record Appearance(PageEntry Page, StoryCard Story);

/// <summary>The stories that stand in the archive more than once: reprints, texts of an agency, a page taken up twice.</summary>
internal static class Reprints
{
    private const double Nearly = 0.7;

    // A brief of a hundred characters has about as many.
    private const int FewestRuns = 12;

    /// <summary>Each such story with its places, the earliest first.</summary>
    /// <param name="cardOf">of a page, by the path of its dump</param>
    /// <param name="runsOf">of its stories, by the same</param>
    public static ImmutableArray<ImmutableArray<Appearance>> In(
        SiteArchive archive, Func<string, PageCard> cardOf, Func<string, IEnumerable<TextRuns>> runsOf) =>
    [
        .. Among(archive, page => cardOf(page).Stories.Zip(runsOf(page)), story => story.Second)
            .Select(places => places.Select(place => new Appearance(place.Page, place.Story.First)).ToImmutableArray()),
    ];

    /// <summary>The same of stories in any form.</summary>
    /// <param name="storiesOf">of a page, by the path of its dump</param>
    public static IEnumerable<ImmutableArray<(PageEntry Page, T Story)>> Among<T>(
        SiteArchive archive, Func<string, IEnumerable<T>> storiesOf, Func<T, TextRuns> runsOf)
    {
        var stories = (from issue in archive.Issues.OrderBy(issue => issue.Date is null)
                           .ThenBy(issue => issue.Date?.SortKey, StringComparer.Ordinal)
                       from page in issue.Pages
                       from story in storiesOf(page.Path)
                       select (Page: page, Story: story)).ToList();
        return AlikeTexts.Groups([.. AlikeTexts.Among([.. stories.Select(place => runsOf(place.Story))], Nearly, FewestRuns)])
            .Select(group => group.Select(story => stories[story]).ToImmutableArray());
    }
}
