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
    public NameList Names => indexes.Value.People;

    /// <summary>The index of places, likewise.</summary>
    public NameList Places => indexes.Value.Places;

    private readonly Lazy<(NameList People, NameList Places)> indexes = new(() => NameIndex.Of(
        Build.Archive, page => Pages[page].Card, page => Pages[page].Of(ArchiveFiles.Extract)));

    /// <summary>What was taken of each page, page after page.</summary>
    public IEnumerable<T> All<T>(Extract<T> extract) => Pages.Values.AsParallel().AsOrdered().Select(page => page.Of(extract));
}
