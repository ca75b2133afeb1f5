using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

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
        return View.At(chrome.Links.Folder, Layouts.Reprints, model, new ReprintsModel(
            [.. stories.Take(Most).Select(places => new ReprintModel(
                [.. places.Take(MostPlaces).Select(place => Place(chrome, place, cards))],
                More(chrome, places.Length - MostPlaces)))],
            More(chrome, stories.Length - Most)));
    }

    private static string? More(Chrome chrome, int count) => count <= 0 ? null : Extents.Count("stories", count, chrome.Words);

    private static PlaceModel Place(Chrome chrome, Appearance place, IReadOnlyDictionary<string, PageCard> cards) => new(
        cards[place.Page.Path].Stories.Single(story => story.Id == place.Story).Titles[chrome.Script],
        chrome.To(Folders.OfStory(place.Page.Folder, place.Story)),
        Labels.OfPaper(place.Page.Paper, chrome.Script, chrome.Words),
        Dates.Show(place.Page.Sidecar.Date, chrome.Words),
        Labels.OfNumber(place.Page, chrome.Words));
}

/// <summary>The stories printed more than once as their layout gets them.</summary>
/// <param name="More">how many are not listed</param>
internal sealed record ReprintsModel(ImmutableArray<ReprintModel> Reprints, string? More) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ReprintsModel>
    {
        { m => m.Reprints, ReprintModel.Fields }, m => m.More,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A story by the places it was printed at.</summary>
/// <param name="More">at how many it is not listed</param>
internal sealed record ReprintModel(ImmutableArray<PlaceModel> Places, string? More) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ReprintModel> { { m => m.Places, PlaceModel.Fields }, m => m.More };

    FieldTable IExported.Table => Fields;
}

/// <summary>Where a story was printed.</summary>
internal sealed record PlaceModel(string Title, string Href, string Paper, string Date, string Page) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PlaceModel>
    {
        m => m.Title, m => m.Href, m => m.Paper, m => m.Date, m => m.Page,
    };

    FieldTable IExported.Table => Fields;
}
