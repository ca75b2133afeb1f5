using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// What a page has once for all scripts, because another script would add nothing: its source view, its data, its TEI, the
/// references to its stories. They are in the script of its dump, where that is published.
/// </summary>
internal static class SharedFiles
{
    /// <param name="dump">the script of the dump</param>
    public static Script ScriptOf(Site site, Script dump) =>
        site.Archive.Config.Scripts.Contains(dump) ? dump : site.Archive.Config.Scripts[0];

    /// <summary>The folder of the source view of a page in the site.</summary>
    public static string SourceViewOf(Site site, PageEntry page, Script dump) =>
        Folders.Below(ScriptOf(site, dump).Folder, Folders.OfSourceView(page.Folder));

    /// <summary>
    /// Where the references to the stories of an issue stand in the site, in the form with an ending: by its first page.
    /// </summary>
    public static string ReferencesOf(
        Site site, Issue issue, IReadOnlyDictionary<string, PageCard> cards, string ending) =>
        Folders.Below(Folders.Below(ScriptOf(site, cards[issue.Pages[0].Path].Script).Folder, issue.Folder),
            FileNames.IssueReferences(ending));

    /// <summary>The link to the TEI of a page.</summary>
    public static string ToTei(Chrome chrome, Page page) => To(chrome, page, FileNames.PageTei);

    /// <summary>The link to the data of a page.</summary>
    public static string ToData(Chrome chrome, Page page) => To(chrome, page, FileNames.PageData);

    private static string To(Chrome chrome, Page page, string file) => chrome.Links.ToFile(
        Folders.Below(Folders.Below(ScriptOf(chrome.Site, page.Script).Folder, page.Folder), file));

    /// <summary>The link to the source view.</summary>
    public static string ToSourceView(Chrome chrome, Page page) =>
        chrome.Links.To(SourceViewOf(chrome.Site, page.Entry, page.Script));
}
