using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>The pages of columns and series; <c>templates/README.md</c> documents the fields.</summary>
internal static class SeriesViews
{
    // A page of 150 KB.
    private const int MostSeries = 1_000;
    private const int MostStories = 500;

    /// <summary>All of them by their papers; of very many those with most stories.</summary>
    public static View OfIndex(
        Site site, Script script, ImmutableArray<Series> all, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, Folders.Series);
        var title = chrome.Words[WordNames.SeriesTitle];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        var listed = all.OrderByDescending(series => series.Stories.Length).Take(MostSeries).GroupBy(series => series.Paper);
        model["papers"] = new ScriptArray(listed.OrderBy(paper => paper.Key.Slug, StringComparer.Ordinal)
            .Select(paper => new ScriptObject
            {
                ["name"] = Labels.OfPaper(paper.Key, script, chrome.Words),
                ["series"] = new ScriptArray(paper.Select(series => new ScriptObject
                {
                    ["label"] = Label(chrome, series, cards),
                    ["href"] = chrome.To(Folders.OfSeries(series.Paper.Slug, series.Label)),
                    ["count"] = series.Stories.Length,
                })),
            }));
        return View.At(chrome.Links.Folder, Layouts.AllSeries, model);
    }

    public static View Of(Site site, Script script, Series series, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, Folders.OfSeries(series.Paper.Slug, series.Label));
        var (label, paper) = (Label(chrome, series, cards), Labels.OfPaper(series.Paper, script, chrome.Words));
        string Title(Instalment of) => cards[of.Page.Path].Stories.Single(story => story.Id == of.Story).Titles[script];
        var head = new Head(label + chrome.Words[WordNames.BetweenParts] + paper,
            Labels.Description(series.Stories.Select(Title), chrome.Words), "website", null, [], Here: label);
        var model = chrome.Model(head, [.. Trails.ToFront(chrome), (chrome.Words[WordNames.SeriesTitle], Folders.Series)]);
        model["label"] = label;
        model["paper"] = paper;
        model["more"] = series.Stories.Length <= MostStories ? null
            : Extents.Count("stories", series.Stories.Length - MostStories, chrome.Words);
        model["stories"] = new ScriptArray(series.Stories.Take(MostStories).Select(of => new ScriptObject
        {
            ["title"] = Title(of),
            ["href"] = chrome.To(Folders.OfStory(of.Page.Folder, of.Story)),
            ["number"] = of.Number,
            ["date"] = Dates.Show(of.Page.Sidecar.Date, chrome.Words),
            ["page"] = Labels.OfNumber(of.Page, chrome.Words),
        }));
        return View.At(chrome.Links.Folder, Layouts.Series, model);
    }

    // The label is in the script of the dumps that print it.
    private static string Label(Chrome chrome, Series series, IReadOnlyDictionary<string, PageCard> cards) =>
        chrome.Site.In(chrome.Script, cards[series.Stories[0].Page.Path].Script, series.Label);
}
