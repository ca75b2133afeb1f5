using System.Collections.Immutable;

namespace Banmian.Archive;

/// <summary>The other part of a story that was divided between two pages of an issue.</summary>
/// <param name="IsOnward">whether it goes on there, and does not come from there</param>
internal sealed record Continuation(PageEntry Page, string Story, bool IsOnward)
{
    /// <summary>
    /// For each page, by the path of its dump, and each of its stories of which another part stands on another page, by the
    /// story's id, that part. Two jump lines make one story where each names the page of the other, and no other two do.
    /// </summary>
    /// <param name="storiesOf">the stories of a page, by the path of its dump</param>
    public static ImmutableDictionary<string, ImmutableSortedDictionary<string, Continuation>> Of(
        SiteArchive archive, Func<string, IEnumerable<ComparedStory>> storiesOf) =>
        archive.Issues.SelectMany(issue => Pairs(issue, storiesOf))
            .SelectMany(pair => (IEnumerable<(PageEntry At, string Story, Continuation Other)>)
            [
                (pair.From.Page, pair.From.Story, new Continuation(pair.To.Page, pair.To.Story, IsOnward: true)),
                (pair.To.Page, pair.To.Story, new Continuation(pair.From.Page, pair.From.Story, IsOnward: false)),
            ])
            .GroupBy(part => part.At.Path).ToImmutableDictionary(page => page.Key,
                page => page.ToImmutableSortedDictionary(part => part.Story, part => part.Other), StringComparer.Ordinal);

    private static IEnumerable<(Jump From, Jump To)> Pairs(Issue issue, Func<string, IEnumerable<ComparedStory>> storiesOf)
    {
        var jumps = (from page in Jumps.PagesOf(issue)
                     where !page.IsWithdrawn
                     from story in storiesOf(page.Path)
                     from line in story.Jumps
                     let target = Jumps.Target(issue, page, line)
                     where target is not null
                     select new Jump(page, story.Id, target, Jumps.IsBack(line))).ToList();
        return from onward in jumps
               where !onward.IsBack
               let same = jumps.Where(other => !other.IsBack && other.Page == onward.Page && other.Target == onward.Target)
               let backs = jumps.Where(other =>
                   other.IsBack && other.Page == onward.Target && other.Target == onward.Page).ToList()
               where backs.Count == 1 && !same.Skip(1).Any()
               select (onward, backs[0]);
    }

    private sealed record Jump(PageEntry Page, string Story, PageEntry Target, bool IsBack);
}
