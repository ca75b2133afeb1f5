using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The sitemap, which depends on the addresses of pages alone, not on their titles.</summary>
internal static class Sitemaps
{
    public static readonly SiteList List = new("sitemaps", [Cards.Extract, ArchiveFiles.Extract], pages =>
    {
        var folders = ListRenderer.FoldersBelowScript(
            pages.Archive, pages.Cards, [pages.Names, pages.Places], pages.Build.Threads.Series).ToList();
        return
        [
            new ListPart([], _ => ListRenderer.Sitemaps(pages.Archive.Config, folders),
                key => folders.ForEach(folder => key.Add(folder))),
        ];
    });
}
