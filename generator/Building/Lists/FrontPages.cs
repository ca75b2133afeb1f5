using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The choice of a script, the front pages, and the feeds of the newest issues and pages.</summary>
internal static class FrontPages
{
    public static readonly SiteList List = new("fronts", [Cards.Extract, Leads.Extract, IssuePages.Extract], pages =>
        [new ListPart(pages.Archive.Issues, found => ListRenderer.Fronts(pages.Site, pages.Cards,
            page => pages.Pages[page].Of(Leads.Extract), pages.Miniatures, found))]);
}
