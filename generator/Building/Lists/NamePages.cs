using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>
/// The indexes of people and of places: their pages, and the pages of names that begin with one character together. They depend
/// on what they say and on nothing else of a page.
/// </summary>
internal static class NamePages
{
    public static readonly SiteList List = new("names", [Cards.Extract, ArchiveFiles.Extract],
        pages => Parts(pages, pages.Names).Concat(Parts(pages, pages.Places)));

    private static IEnumerable<ListPart> Parts(ListedPages pages, NameList list) =>
    [
        new ListPart([], found => ListRenderer.IndexOfNames(pages.Site, list, found), key =>
        {
            key.Add(list.Folder);
            foreach (var name in list.Names)
                AddForms(key, name).Add(FormattableString.Invariant($"{name.Stories.Length}"));
        }),
        .. list.Names.GroupBy(name => name.FirstCharacter).Select(group => new ListPart([],
            found => ListRenderer.OfNames(pages.Site, list, group, found), key =>
            {
                key.Add(list.Folder);
                foreach (var name in group)
                    Add(key, name);
            })),
    ];

    private static void Add(BuildKey key, NameEntry name)
    {
        AddForms(key, name);
        foreach (var (page, story, roles) in name.Stories)
        {
            key.Add(page.Folder).Add(page.Paper?.Slug).Add(page.Sidecar.Date?.Text).Add(page.Sidecar.Label?.Text).Add(story.Id)
                .Add(string.Join(' ', roles));
            foreach (var title in story.Titles.Values)
                key.Add(title);
        }
    }

    private static BuildKey AddForms(BuildKey key, NameEntry name)
    {
        key.Add(name.Simplified);
        foreach (var form in name.Forms.Values)
            key.Add(form);
        return key;
    }
}
