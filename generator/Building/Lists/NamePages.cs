using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>
/// The index of names: its page, and the pages of names that begin with one character together. They depend on what they say
/// and on nothing else of a page.
/// </summary>
internal static class NamePages
{
    public static readonly SiteList List = new("names", [Cards.Extract, ArchiveFiles.Extract], pages =>
    {
        var names = pages.Names;
        return
        [
            new ListPart([], found => ListRenderer.IndexOfNames(pages.Site, names, found), key =>
            {
                foreach (var name in names)
                    AddForms(key, name).Add(FormattableString.Invariant($"{name.Stories.Length}"));
            }),
            .. names.GroupBy(name => name.FirstCharacter).Select(group => new ListPart([],
                found => ListRenderer.OfNames(pages.Site, group, found), key =>
                {
                    foreach (var name in group)
                        Add(key, name);
                })),
        ];
    });

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
