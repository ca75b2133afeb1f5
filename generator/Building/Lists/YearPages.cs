using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The page of each year of a paper: its issues by day, and the ways to the years before and after.</summary>
internal static class YearPages
{
    public static readonly SiteList List = new("year", [Cards.Extract, IssuePages.Extract], pages =>
        from holding in pages.Archive.Holdings
        from volume in holding.Volumes
        let around = holding.Volumes.Around(volume)
        select new ListPart(volume.Issues.Concat(holding.Undated is { } undated ? [undated] : []),
            found => ListRenderer.OfVolume(pages.Site, holding, volume, pages.Cards, pages.Miniatures, found),
            key => key.Add(around.Before?.Folder).Add(around.After?.Folder)));
}
