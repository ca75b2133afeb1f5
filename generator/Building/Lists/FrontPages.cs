using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The front pages, and the feeds of the newest issues.</summary>
internal static class FrontPages
{
    public static readonly SiteList List = new("fronts", [Cards.Extract], pages =>
        [new ListPart(pages.Archive.Issues, found => ListRenderer.Fronts(pages.Site, pages.Cards, found))]);
}
