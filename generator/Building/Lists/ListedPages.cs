using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Building.Lists;

/// <summary>
/// What lists are made of: every page by the path of its dump, the plan of the archive, and what files are rendered from.
/// </summary>
internal sealed record ListedPages(Build Build, ImmutableSortedDictionary<string, MadePage> Pages)
{
    public SiteArchive Archive => Build.Archive;

    public Site Site => Build.Site!;

    public SiteFolder Folder => Build.Folder;

    public IReadOnlyDictionary<string, PageCard> Cards { get; } =
        Pages.ToDictionary(page => page.Key, page => page.Value.Card, StringComparer.Ordinal);

    /// <summary>A page in miniature, by the path of its dump: for lists that take it.</summary>
    public ImmutableSortedDictionary<Script, Miniature> Miniatures(string page) => Pages[page].Of(IssuePages.Extract);

    /// <summary>The index of people and agencies: for lists that take what tables tell of stories.</summary>
    public NameList Names => names.Value;

    /// <summary>The index of places, likewise.</summary>
    public NameList Places => places.Value;

    private readonly Lazy<NameList> names =
        new(() => NameList.OfPeople(Index(Build, Pages, role => role != NameRole.Place)));

    private readonly Lazy<NameList> places =
        new(() => NameList.OfPlaces(Index(Build, Pages, role => role == NameRole.Place)));

    private static ImmutableArray<NameEntry> Index(
        Build build, ImmutableSortedDictionary<string, MadePage> pages, Func<NameRole, bool> isListed) =>
        NameIndex.Of(build.Archive, page => pages[page].Card, page => pages[page].Of(ArchiveFiles.Extract), isListed);

    /// <summary>What was taken of each page, page after page.</summary>
    public IEnumerable<T> All<T>(Extract<T> extract) => Pages.Values.AsParallel().AsOrdered().Select(page => page.Of(extract));
}
