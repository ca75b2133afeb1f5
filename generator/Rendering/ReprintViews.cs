using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>The page of stories printed more than once; <c>templates/README.md</c> documents the fields.</summary>
internal static class ReprintViews
{
    // With some places each, a page of 150 KB.
    private const int Most = 250;
    private const int MostPlaces = 20;

    /// <param name="cards">of the pages, by the paths of their dumps</param>
    public static View Of(Site site, Script script, ImmutableArray<ImmutableArray<Appearance>> stories,
        IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, Folders.Reprints);
        var title = chrome.Words[WordNames.ReprintsTitle];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        model["more"] = More(chrome, stories.Length - Most);
        model["reprints"] = new ScriptArray(stories.Take(Most).Select(places => new ScriptObject
        {
            ["places"] = new ScriptArray(places.Take(MostPlaces).Select(place => Place(chrome, place, cards))),
            ["more"] = More(chrome, places.Length - MostPlaces),
        }));
        return View.At(chrome.Links.Folder, Layouts.Reprints, model);
    }

    private static string? More(Chrome chrome, int count) => count <= 0 ? null : Extents.Count("stories", count, chrome.Words);

    private static ScriptObject Place(Chrome chrome, Appearance place, IReadOnlyDictionary<string, PageCard> cards) => new()
    {
        ["title"] = cards[place.Page.Path].Stories.Single(story => story.Id == place.Story).Titles[chrome.Script],
        ["href"] = chrome.To(Folders.OfStory(place.Page.Folder, place.Story)),
        ["paper"] = Labels.OfPaper(place.Page.Paper, chrome.Script, chrome.Words),
        ["date"] = Dates.Show(place.Page.Sidecar.Date, chrome.Words),
        ["page"] = Labels.OfNumber(place.Page, chrome.Words),
    };
}
