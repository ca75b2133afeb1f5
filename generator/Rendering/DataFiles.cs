using System.Text;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// The other forms of a page: its texts for search and its plain text in every script, its data and its TEI once.
/// </summary>
internal static class DataFiles
{
    public static IEnumerable<RenderedFile> Of(Site site, Script script, Page page, Miniature miniature)
    {
        var chrome = Chrome.For(site, script, page.Folder);
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageScript), PageScript.Of(chrome, page, miniature));
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageText),
            Encoding.UTF8.GetBytes(PlainText.Of(chrome, page)));
        if (script != SharedFiles.ScriptOf(site, page.Script))
            yield break;
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageData), PageJson.Write(page, script));
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageTei), new TeiPage(site, script, page).Write());
    }
}
