using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The page of each year of a paper: its issues by day.</summary>
internal static class YearPages
{
    public static readonly SiteList List = new("year", [Cards.Extract, IssuePages.Extract], pages =>
        from holding in pages.Archive.Holdings
        from volume in holding.Volumes
        let place = holding.Volumes.IndexOf(volume)
        select new ListPart(volume.Issues.Concat(holding.Undated is { } undated ? [undated] : []),
            found => ListRenderer.OfVolume(pages.Site, holding, volume, pages.Cards, pages.Miniatures, found),
            key => key.Add(FolderAt(holding, place - 1)).Add(FolderAt(holding, place + 1))));

    // It leads to the years before and after.
    private static string? FolderAt(Holding holding, int place) => holding.Volumes.ElementAtOrDefault(place)?.Folder;
}
