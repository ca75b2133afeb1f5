using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The columns and series of the papers: the page that names them, and one for each.</summary>
internal static class SeriesPages
{
    public static readonly SiteList List = new("series", [Cards.Extract], pages =>
    {
        var all = pages.Build.Threads.Series;
        return
        [
            new ListPart([], found => ListRenderer.IndexOfSeries(pages.Site, all, pages.Cards, found), key =>
            {
                foreach (var series in all)
                    key.Add(series.Paper.Slug).Add(series.Label).Add(FormattableString.Invariant($"{series.Stories.Length}"))
                        .Add(pages.Cards[series.Stories[0].Page.Path].Script.Tag);
            }),
            .. all.Select(series => new ListPart([],
                found => ListRenderer.OfSeries(pages.Site, series, pages.Cards, found), key => Add(key, series, pages))),
        ];
    });

    private static void Add(BuildKey key, Series series, ListedPages pages)
    {
        key.Add(series.Paper.Slug).Add(series.Label);
        foreach (var (page, id, number) in series.Stories)
        {
            key.Add(page.Folder).Add(page.Sidecar.Date?.Text).Add(page.Sidecar.Label?.Text).Add(id).Add(number)
                .Add(pages.Cards[page.Path].Script.Tag);
            foreach (var title in pages.Cards[page.Path].Stories.Single(story => story.Id == id).Titles.Values)
                key.Add(title);
        }
    }
}
