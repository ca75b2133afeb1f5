using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>Makes the card of a page, by which it is listed when its text is put away.</summary>
internal static class PageCards
{
    public static PageCard Of(Site site, Page page) => new(
        page.Script,
        page.Text.Review.State,
        page.Text.Review.Readers,
        [.. page.AsDumped.Stories.Select((story, i) => new StoryCard(story.Id, story.Kind, story.Headline is not null,
            site.Archive.Config.Scripts.ToImmutableSortedDictionary(script => script,
                script => Labels.OfStory(page.Readings[script].Stories[i], site.Words(script)))))],
        [.. Doubts.In(page.AsDumped).Select(story => new Doubt(
            story.FirstLine, story.Confidence, story.Id, Doubts.HeadingOf(story)))])
    {
        PageCount = PrintedFacts.PageCount(page.AsDumped)?.Count,
        PrintedPaper = page.AsDumped.Folio[FolioPart.Paper],
        Moved = [.. page.Text.Review.Moved.Select(moved => moved.Story)],
    };
}
