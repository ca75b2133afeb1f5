using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The page of each paper: what is known of it, and its years.</summary>
internal static class PaperPages
{
    public static readonly SiteList List = new("paper", [Cards.Extract], pages => pages.Archive.Holdings.Select(holding =>
        new ListPart(holding.Issues, found => ListRenderer.OfHolding(pages.Site, holding, pages.Cards, found))));
}
