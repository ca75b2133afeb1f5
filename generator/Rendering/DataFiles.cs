using System.Text;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// The other forms of a page: its data, its texts for search and the plain text of each story in every script, its TEI once.
/// </summary>
internal static class DataFiles
{
    public static IEnumerable<RenderedFile> Of(Site site, Script script, Page page)
    {
        var chrome = Chrome.For(site, script, page.Folder);
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageData), PageJson.Write(page, script));
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageScript), PageScript.Of(chrome, page));
        for (var story = 0; story < page.AsDumped.Stories.Length; story++)
            yield return new(
                Folders.Below(Folders.OfStory(chrome.Links.Folder, page.AsDumped.Stories[story].Id), FileNames.StoryText),
                Encoding.UTF8.GetBytes(PlainStories.Text(chrome, page, story)));
        if (script == SharedFiles.ScriptOf(site, page.Script))
            yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageTei), new TeiPage(site, script, page).Write());
    }
}
