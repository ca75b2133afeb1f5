using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

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
        return View.At(chrome.Links.Folder, Layouts.AllSeries, model, new AllSeriesModel(
            [.. listed.OrderBy(paper => paper.Key.Slug, StringComparer.Ordinal).Select(paper => new PaperSeries(
                Labels.OfPaper(paper.Key, script, chrome.Words),
                [.. paper.Select(series => new SeriesLink(Label(chrome, series, cards),
                    chrome.To(Folders.OfSeries(series.Paper.Slug, series.Label)), series.Stories.Length))]))]));
    }

    public static View Of(Site site, Script script, Series series, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, Folders.OfSeries(series.Paper.Slug, series.Label));
        var (label, paper) = (Label(chrome, series, cards), Labels.OfPaper(series.Paper, script, chrome.Words));
        string Title(Instalment of) => cards[of.Page.Path].Stories.Single(story => story.Id == of.Story).Titles[script];
        var head = new Head(label + chrome.Words[WordNames.BetweenParts] + paper,
            Labels.Description(series.Stories.Select(Title), chrome.Words), "website", null, [], Here: label);
        var model = chrome.Model(head, [.. Trails.ToFront(chrome), (chrome.Words[WordNames.SeriesTitle], Folders.Series)]);
        return View.At(chrome.Links.Folder, Layouts.Series, model, new SeriesModel(label, paper,
            series.Stories.Length <= MostStories ? null
                : Extents.Count("stories", series.Stories.Length - MostStories, chrome.Words),
            [.. series.Stories.Take(MostStories).Select(of => new SeriesStory(
                Title(of), chrome.To(Folders.OfStory(of.Page.Folder, of.Story)), of.Number,
                Dates.Show(of.Page.Sidecar.Date, chrome.Words), Labels.OfNumber(of.Page, chrome.Words)))]));
    }

    // The label is in the script of the dumps that print it.
    private static string Label(Chrome chrome, Series series, IReadOnlyDictionary<string, PageCard> cards) =>
        chrome.Site.In(chrome.Script, cards[series.Stories[0].Page.Path].Script, series.Label);
}

/// <summary>All columns and series as their layout gets them; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record AllSeriesModel(ImmutableArray<PaperSeries> Papers) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<AllSeriesModel> { { m => m.Papers, PaperSeries.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>The columns and series of a paper.</summary>
internal sealed record PaperSeries(string Name, ImmutableArray<SeriesLink> Series) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PaperSeries> { m => m.Name, { m => m.Series, SeriesLink.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>The link to a column or series, and how many stories it has.</summary>
internal sealed record SeriesLink(string Label, string Href, int Count) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SeriesLink> { m => m.Label, m => m.Href, m => m.Count };

    FieldTable IExported.Table => Fields;
}

/// <summary>A column or series as its layout gets it.</summary>
internal sealed record SeriesModel(string Label, string Paper, string? More, ImmutableArray<SeriesStory> Stories) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SeriesModel>
    {
        m => m.Label, m => m.Paper, m => m.More, { m => m.Stories, SeriesStory.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A story of a column or series.</summary>
internal sealed record SeriesStory(string Title, string Href, string? Number, string Date, string Page) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SeriesStory>
    {
        m => m.Title, m => m.Href, m => m.Number, m => m.Date, m => m.Page,
    };

    FieldTable IExported.Table => Fields;
}
