using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Building.Lists;

/// <summary>
/// What lists are made of: every page by the path of its dump, the plan of the archive, and what files are rendered from.
/// </summary>
internal sealed class ListedPages
{
    private readonly Lazy<IReadOnlyDictionary<string, ImmutableArray<StoryFacts>>> facts;
    private readonly Lazy<(NameList People, NameList Places)> indexes;

    public ListedPages(Build build, ImmutableSortedDictionary<string, MadePage> pages)
    {
        (Build, Pages) = (build, pages);
        Cards = pages.ToDictionary(page => page.Key, page => page.Value.Card, StringComparer.Ordinal);
        facts = new(() => pages.ToDictionary(
            page => page.Key, page => page.Value.Of(ArchiveFiles.Extract), StringComparer.Ordinal));
        indexes = new(() => NameIndex.Of(build.Archive, page => Cards[page], page => Facts[page]));
    }

    public Build Build { get; }

    public ImmutableSortedDictionary<string, MadePage> Pages { get; }

    public SiteArchive Archive => Build.Archive;

    public Site Site => Build.Site!;

    public SiteFolder Folder => Build.Folder;

    public IReadOnlyDictionary<string, PageCard> Cards { get; }

    /// <summary>
    /// What tables tell of the stories of a page, by the path of its dump: for lists that take it. Two do, so it is read once.
    /// </summary>
    public IReadOnlyDictionary<string, ImmutableArray<StoryFacts>> Facts => facts.Value;

    /// <summary>A page in miniature, by the path of its dump: for lists that take it.</summary>
    public ImmutableSortedDictionary<Script, Miniature> Miniatures(string page) => Pages[page].Of(IssuePages.Extract);

    /// <summary>The index of people and agencies: for lists that take what tables tell of stories.</summary>
    public NameList Names => indexes.Value.People;

    /// <summary>The index of places, likewise.</summary>
    public NameList Places => indexes.Value.Places;

    /// <summary>What was taken of each page, page after page.</summary>
    public IEnumerable<T> All<T>(Extract<T> extract) => Pages.Values.AsParallel().AsOrdered().Select(page => page.Of(extract));
}
