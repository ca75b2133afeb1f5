using System.Collections.Immutable;

namespace Banmian.Archive;

/// <summary>What leads from story to story over the whole archive, found before pages are made.</summary>
/// <param name="Reprints">the stories printed more than once, each with its places, the earliest first</param>
/// <param name="Elsewhere">where else stories were printed, by the paths of their pages' dumps</param>
/// <param name="Continuations">the other parts of divided stories, by the same and the stories' ids</param>
internal sealed record Threads(ImmutableArray<ImmutableArray<Appearance>> Reprints,
    ImmutableDictionary<string, ElsewhereOnPage> Elsewhere, ImmutableArray<Series> Series,
    ImmutableDictionary<string, ImmutableSortedDictionary<string, Continuation>> Continuations)
{
    public static readonly Threads None = new([], ImmutableDictionary<string, ElsewhereOnPage>.Empty, [],
        ImmutableDictionary<string, ImmutableSortedDictionary<string, Continuation>>.Empty);

    private readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, string>> labels =
        (from series in Series
         from story in series.Stories
         group (story.Story, series.Label) by story.Page.Path)
        .ToImmutableDictionary(page => page.Key,
            page => page.ToImmutableSortedDictionary(story => story.Story, story => story.Label), StringComparer.Ordinal);

    /// <param name="storiesOf">the stories of a page, by the path of its dump</param>
    /// <param name="compared">the same of all pages</param>
    public static Threads Of(
        SiteArchive archive, Func<string, ImmutableArray<ComparedStory>> storiesOf, ComparedStories compared)
    {
        var reprints = Archive.Reprints.Of(compared);
        return new([.. reprints.Select(places =>
            places.Select(place => new Appearance(place.Page, place.Story.Id)).ToImmutableArray())],
            ElsewhereOnPage.Of(reprints), Archive.Series.Of(archive, page => storiesOf(page)),
            Continuation.Of(archive, page => storiesOf(page)));
    }

    public PageThreads OfPage(string path) => new(Elsewhere.GetValueOrDefault(path, ElsewhereOnPage.None),
        labels.GetValueOrDefault(path, ImmutableSortedDictionary<string, string>.Empty),
        Continuations.GetValueOrDefault(path, ImmutableSortedDictionary<string, Continuation>.Empty));
}

/// <summary>The same of a page.</summary>
/// <param name="Series">the labels of the series that its stories are of, by the stories' ids</param>
/// <param name="Continuations">the other parts of those that were divided, by the same</param>
internal sealed record PageThreads(ElsewhereOnPage Elsewhere, ImmutableSortedDictionary<string, string> Series,
    ImmutableSortedDictionary<string, Continuation> Continuations)
{
    public static readonly PageThreads None = new(ElsewhereOnPage.None, ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, Continuation>.Empty);

    /// <summary>The pages on which its stories go on, by the paths of their dumps.</summary>
    public IEnumerable<string> Onward =>
        Continuations.Values.Where(part => part.IsOnward).Select(part => part.Page.Path).Distinct();
}
