using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>The pages of the index of names; <c>templates/README.md</c> documents the fields.</summary>
internal static class NameViews
{
    /// <summary>Stories a name's page lists; search finds the others.</summary>
    public const int MostStories = 500;

    /// <summary>All names by their first characters, or these characters alone where each has a page. They stand in
    /// the order of the script's own forms: 葉 by its grass, where 叶 stands by its mouth.</summary>
    public static View OfIndex(Site site, Script script, NameList list)
    {
        var chrome = Chrome.For(site, script, list.Folder);
        var title = chrome.Words[list.Title];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        var isDivided = NameIndex.IsDivided(list.Names);
        return View.At(chrome.Links.Folder, Layouts.Names, model, new NamesModel(chrome.Words[list.Text],
            [.. list.Names.OrderBy(name => name.Forms[script], StringComparer.Ordinal)
                .GroupBy(name => isDivided ? name.FirstCharacter : FirstCharacter(script, name))
                .Select(group => Group(chrome, list, [.. group], isDivided))]));
    }

    /// <summary>The names of an index of many that begin with one character.</summary>
    public static View OfCharacter(Site site, Script script, NameList list, ImmutableArray<NameEntry> names)
    {
        var chrome = Chrome.For(site, script, Folders.OfName(list.Folder, names[0].FirstCharacter));
        var title = chrome.Words[list.Title] + chrome.Words[WordNames.BetweenParts] + FirstCharacter(chrome.Script, names[0]);
        var model = chrome.Model(new Head(title, title, "website", null, []), OfList(chrome, list));
        return View.At(chrome.Links.Folder, Layouts.Names, model,
            new NamesModel(chrome.Words[list.Text], [Group(chrome, list, names, isApart: false)]));
    }

    /// <param name="isApart">whether the names stand on a page of their own</param>
    private static NameGroup Group(Chrome chrome, NameList list, ImmutableArray<NameEntry> names, bool isApart) => new(
        FirstCharacter(chrome.Script, names[0]),
        isApart ? chrome.To(Folders.OfName(list.Folder, names[0].FirstCharacter)) : null,
        names.Length,
        [.. (isApart ? [] : names).Select(name => new NameLinkModel(
            name.Forms[chrome.Script], chrome.To(Folders.OfName(list.Folder, name.Simplified)), name.Stories.Length))]);

    private static string FirstCharacter(Script script, NameEntry name) =>
        name.Forms[script].EnumerateRunes().First().ToString();

    private static (string, string)[] OfList(Chrome chrome, NameList list) =>
        [.. Trails.ToFront(chrome), (chrome.Words[list.Title], list.Folder)];

    /// <summary>One name: its stories under the papers they stand in, since two papers' people of one name may be two.</summary>
    public static View OfName(Site site, Script script, NameList list, NameEntry name)
    {
        var chrome = Chrome.For(site, script, Folders.OfName(list.Folder, name.Simplified));
        var title = name.Forms[script];
        var headlines = Labels.Description(name.Stories.Select(of => of.Story.Titles[script]), chrome.Words);
        var model = chrome.Model(new Head(title, headlines, "website", null, []),
            OfList(chrome, list));
        return View.At(chrome.Links.Folder, Layouts.Name, model, new NameModel(
            Roles(chrome, name.Roles), Years(name),
            name.Stories.Length <= MostStories ? null
                : Extents.Count("stories", name.Stories.Length - MostStories, chrome.Words),
            [.. name.Stories.Take(MostStories).GroupBy(of => of.Page.Paper).Select(paper => new NamePaper(
                Labels.OfPaper(paper.Key, script, chrome.Words), paper.Key is not null,
                [.. paper.Select(of => Story(chrome, of))]))]));
    }

    private static NameStory Story(Chrome chrome, NamedStory of) => new(
        of.Story.Titles[chrome.Script], chrome.To(Folders.OfStory(of.Page.Folder, of.Story.Id)),
        Dates.Show(of.Page.Sidecar.Date, chrome.Words), Labels.OfNumber(of.Page, chrome.Words), Roles(chrome, of.Roles));

    private static ImmutableArray<string> Roles(Chrome chrome, IEnumerable<NameRole> roles) =>
        [.. roles.Select(role => chrome.Words[WordNames.Of(WordNames.RolePrefix, role)])];

    /// <summary>The years of its dated stories: 2019–2021; null where none is dated.</summary>
    private static string? Years(NameEntry name)
    {
        var years = name.Stories.Select(of => of.Page.Sidecar.Date?.Year).OfType<int>().Order().ToList();
        return years is [] ? null : years[0] == years[^1] ? years[0].ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{years[0]}–{years[^1]}");
    }
}
