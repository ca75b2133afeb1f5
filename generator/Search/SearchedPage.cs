using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Search;

/// <summary>
/// A story as it is searched: in each part one text a line. A match may weigh more in one part than in another.
/// </summary>
/// <param name="Head">headlines of every kind</param>
/// <param name="Names">byline, dateline, credit</param>
/// <param name="Body">paragraphs</param>
/// <param name="Others">texts that another script words otherwise, as where a site's conversion changes vocabulary</param>
internal sealed record SearchedStory(string Id, StoryKind Kind, string Head, string Names, string Body, string Others);

/// <summary>All that search takes of a page.</summary>
internal sealed record SearchedPage(ImmutableArray<SearchedStory> Stories)
{
    public static SearchedPage Of(Page page) => new([.. page.AsDumped.Stories.Select((story, i) => new SearchedStory(
        story.Id, story.Kind,
        Lines(SearchedParts.Head(story)), Lines(SearchedParts.Names(story)), Lines(SearchedParts.Body(story)),
        Lines(page.Readings.OrderBy(reading => reading.Key)
            .SelectMany(reading => WordedOtherwise(story, reading.Value.Stories[i])))))]);

    private static IEnumerable<string> WordedOtherwise(Story story, Story other) =>
        ReferenceEquals(story, other) ? [] : story.Units.Zip(other.Units)
            .Where(pair => SearchFolding.Of(pair.First.InOneLine) != SearchFolding.Of(pair.Second.InOneLine))
            .Select(pair => DirectionControls.Shown(pair.Second.InOneLine));

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts.Select(SearchFolding.Of));
}
