using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>What stands where pages stood before: the way to where they are.</summary>
internal static class FormerAddresses
{
    public static readonly SiteList List = new("former addresses", [Cards.Extract], pages =>
        from issue in pages.Archive.Issues
        where issue.Pages.Any(page => !page.Former.IsEmpty)
        select new ListPart([issue], found => ListRenderer.OfFormerAddresses(pages.Site, issue, pages.Cards, found),
            key =>
            {
                foreach (var page in issue.Pages)
                {
                    key.Add(page.Folder);
                    foreach (var former in page.Former)
                        key.Add($"{former} {page.OfPageAlone.Contains(former)}");
                }
            }));
}
