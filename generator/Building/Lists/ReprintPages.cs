using Banmian.Archive;
using Banmian.Likeness;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The page of the stories that were printed more than once.</summary>
internal static class ReprintPages
{
    public static readonly SiteList List = new("reprints", [Cards.Extract, StoryRuns.Extract], pages =>
        [new ListPart(pages.Archive.Issues, found => ListRenderer.OfReprints(pages.Site, Reprints.In(pages.Archive,
            page => pages.Cards[page], page => pages.Pages[page].Of(StoryRuns.Extract).Select(TextRuns.Read)), found))]);
}
