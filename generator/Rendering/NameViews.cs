using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Scripts;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>The pages of the index of names; <c>templates/README.md</c> documents the fields.</summary>
internal static class NameViews
{
    /// <summary>All names by their first characters.</summary>
    public static View OfIndex(Site site, Script script, ImmutableArray<NameEntry> names)
    {
        var chrome = Chrome.For(site, script, Folders.Names);
        var title = chrome.Words[WordNames.NamesTitle];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        model["groups"] = new ScriptArray(names.GroupBy(name => name.FirstCharacter).Select(group => new ScriptObject
        {
            ["character"] = group.First().Forms[script].EnumerateRunes().First().ToString(),
            ["names"] = new ScriptArray(group.Select(name => new ScriptObject
            {
                ["name"] = name.Forms[script],
                ["href"] = chrome.To(Folders.OfName(name.Simplified)),
                ["count"] = name.Stories.Length,
            })),
        }));
        return View.At(chrome.Links.Folder, Layouts.Names, model);
    }

    /// <summary>One name: its stories under the papers they stand in, since two papers' people of one name may be two.</summary>
    public static View OfName(Site site, Script script, NameEntry name)
    {
        var chrome = Chrome.For(site, script, Folders.OfName(name.Simplified));
        var title = name.Forms[script];
        var headlines = Labels.Description(name.Stories.Select(of => of.Story.Titles[script]), chrome.Words);
        var model = chrome.Model(new Head(title, headlines, "website", null, []),
            [.. Trails.ToFront(chrome), (chrome.Words[WordNames.NamesTitle], Folders.Names)]);
        model["roles"] = Roles(chrome, name.Roles);
        model["years"] = Years(name);
        model["papers"] = new ScriptArray(name.Stories.GroupBy(of => of.Page.Paper).Select(paper => new ScriptObject
        {
            ["name"] = Labels.OfPaper(paper.Key, script, chrome.Words),
            ["known"] = paper.Key is not null,
            ["stories"] = new ScriptArray(paper.Select(of => Story(chrome, of))),
        }));
        return View.At(chrome.Links.Folder, Layouts.Name, model);
    }

    private static ScriptObject Story(Chrome chrome, NamedStory of) => new()
    {
        ["title"] = of.Story.Titles[chrome.Script],
        ["href"] = chrome.To(Folders.OfStory(of.Page.Folder, of.Story.Id)),
        ["date"] = Dates.Show(of.Page.Sidecar.Date, chrome.Words),
        ["page"] = Labels.OfNumber(of.Page, chrome.Words),
        ["roles"] = Roles(chrome, of.Roles),
    };

    private static ScriptArray Roles(Chrome chrome, IEnumerable<NameRole> roles) =>
        new(roles.Select(role => chrome.Words[WordNames.Of(WordNames.RolePrefix, role)]));

    /// <summary>The years of its dated stories: 2019–2021; null where none is dated.</summary>
    private static string? Years(NameEntry name)
    {
        var years = name.Stories.Select(of => of.Page.Sidecar.Date?.Year).OfType<int>().Order().ToList();
        return years is [] ? null : years[0] == years[^1] ? years[0].ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{years[0]}–{years[^1]}");
    }
}
