using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>What stands where pages stood before: the way to where they are.</summary>
internal static class FormerAddresses
{
    public static readonly SiteList List = new("former addresses", [Cards.Extract], pages =>
        from issue in pages.Archive.Issues
        where issue.Pages.Any(page => !page.Former.IsEmpty)
        select new ListPart([issue], found => ListRenderer.OfFormerAddresses(pages.Site, issue, pages.Cards, found),
            key => issue.Pages.SelectMany(page => page.Former.Prepend(page.Folder)).ToList().ForEach(folder => key.Add(folder))));
}
