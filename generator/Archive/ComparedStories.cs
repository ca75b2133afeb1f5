using System.Collections.Immutable;
using Banmian.Likeness;

namespace Banmian.Archive;

/// <summary>All stories of an archive with their pages, the earliest first, and what they say.</summary>
internal sealed record ComparedStories(ImmutableArray<(PageEntry Page, ComparedStory Story)> All, SortedRuns Runs)
{
    /// <param name="storiesOf">the stories of a page, by the path of its dump</param>
    public static ComparedStories Of(SiteArchive archive, Func<string, IEnumerable<ComparedStory>> storiesOf)
    {
        var all = (from issue in archive.Issues.OrderBy(issue => issue.Date is null)
                       .ThenBy(issue => issue.Date?.SortKey, StringComparer.Ordinal)
                   from page in issue.Pages
                   from story in storiesOf(page.Path)
                   select (Page: page, Story: story)).ToImmutableArray();
        return new(all, SortedRuns.Of([.. all.Select(place => place.Story.Runs)]));
    }

    /// <summary>What whole pages say.</summary>
    /// <param name="dumps">the paths of their dumps: of all pages, in the order wanted</param>
    public SortedRuns RunsOfPages(IReadOnlyList<string> dumps)
    {
        var places = dumps.Index().ToDictionary(dump => dump.Item, dump => dump.Index, StringComparer.Ordinal);
        return Runs.OfWholes([.. All.Select(place => places[place.Page.Path])], dumps.Count);
    }
}
