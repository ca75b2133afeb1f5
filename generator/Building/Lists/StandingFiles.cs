using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>What no page changes: assets, standing pages, the choice of a script.</summary>
internal static class StandingFiles
{
    public static readonly SiteList List = new("site", [], pages =>
        [new ListPart([], found => Assets.Of(pages.Folder, found).Concat(ListRenderer.OfSite(pages.Site, found)),
            key => key.AddFolder(TemplateFiles.Folder, pages.Folder, Assets.Holds)
                .AddFolder(StandingPages.Folder, pages.Folder, _ => true))]);
}
