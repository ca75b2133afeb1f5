using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The page of the stories that were printed more than once.</summary>
internal static class ReprintPages
{
    public static readonly SiteList List = new("reprints", [Cards.Extract], pages =>
    {
        var reprints = pages.Build.Threads.Reprints;
        return
        [
            new ListPart(pages.Archive.Issues, found => ListRenderer.OfReprints(pages.Site, reprints, pages.Cards, found), key =>
            {
                foreach (var places in reprints)
                {
                    key.Add(FormattableString.Invariant($"{places.Length}"));
                    foreach (var (page, story) in places)
                        key.Add(page.Path).Add(story);
                }
            }),
        ];
    });
}
