using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>A story that prints a name, and what for.</summary>
internal sealed record NamedStory(PageEntry Page, StoryCard Story, ImmutableArray<NameRole> Roles);

/// <summary>A name with all stories that print it. One name is one entry; whether one person bore it nobody knows.</summary>
/// <param name="Simplified">its Simplified form, by which it is filed; variants are one name where a glossary says so</param>
internal sealed record NameEntry(
    string Simplified, ImmutableSortedDictionary<Script, string> Forms, ImmutableArray<NamedStory> Stories)
{
    public string FirstCharacter => Simplified.EnumerateRunes().First().ToString();

    /// <summary>Of every story, in the order of the roles.</summary>
    public IEnumerable<NameRole> Roles => Stories.SelectMany(story => story.Roles).Distinct().Order();
}

/// <summary>An index of names: where it stands, what it is called and what it says of itself, and its names.</summary>
internal sealed record NameList(string Folder, string Title, string Text, ImmutableArray<NameEntry> Names)
{
    /// <summary>Who wrote, who took pictures and which agency sent dispatches.</summary>
    public static NameList OfPeople(ImmutableArray<NameEntry> names) =>
        new(Folders.Names, WordNames.NamesTitle, WordNames.NamesText, names);

    /// <summary>Where dispatches came from.</summary>
    public static NameList OfPlaces(ImmutableArray<NameEntry> names) =>
        new(Folders.Places, WordNames.PlacesTitle, WordNames.PlacesText, names);

    public static string FolderOf(NameRole role) => role == NameRole.Place ? Folders.Places : Folders.Names;
}

/// <summary>The names that stories print beside their texts, over the whole archive.</summary>
internal static class NameIndex
{
    /// <summary>More names than these are listed on a page for each first character, so that no page grows without end.</summary>
    private const int MostOnOnePage = 1_000;

    public static bool IsDivided(ImmutableArray<NameEntry> names) => names.Length > MostOnOnePage;

    /// <summary>The names that begin with one character, of an index too large for one page; none of a smaller one.</summary>
    public static IEnumerable<ImmutableArray<NameEntry>> ByCharacter(ImmutableArray<NameEntry> names) =>
        IsDivided(names) ? names.GroupBy(name => name.FirstCharacter).Select(group => group.ToImmutableArray()) : [];

    /// <summary>
    /// The names by their code points, which for ideographs is the order of radicals; the stories of each as issues are listed.
    /// </summary>
    /// <param name="cardOf">of a page, by the path of its dump</param>
    /// <param name="factsOf">of its stories, by the same; asked for once</param>
    public static (NameList People, NameList Places) Of(
        SiteArchive archive, Func<string, PageCard> cardOf, Func<string, ImmutableArray<StoryFacts>> factsOf)
    {
        var stories = (from page in archive.Issues.SelectMany(issue => issue.Pages)
                       from story in factsOf(page.Path).Zip(cardOf(page.Path).Stories)
                       where story.First.Names.Length > 0
                       select (Page: page, Card: story.Second, story.First.Names)).ToList();
        return (NameList.OfPeople(Listed(role => role != NameRole.Place)),
            NameList.OfPlaces(Listed(role => role == NameRole.Place)));

        ImmutableArray<NameEntry> Listed(Func<NameRole, bool> isListed) =>
            [.. (from story in stories
                 from name in story.Names.Where(name => isListed(name.Role)).GroupBy(name => name.Simplified)
                 let roles = name.Select(of => of.Role).Distinct().Order().ToImmutableArray()
                 group (name.First().Forms, Story: new NamedStory(story.Page, story.Card, roles)) by name.Key into entry
                 select new NameEntry(entry.Key, entry.First().Forms, [.. entry.Select(one => one.Story)]))
                .OrderBy(entry => entry.Simplified, StringComparer.Ordinal)];
    }
}
