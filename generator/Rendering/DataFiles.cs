using System.Text;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Citing;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// The other forms of pages and stories: data of a page and its texts for search, plain text, Markdown and TEI of a story, in
/// each script; the reference to a story in one.
/// </summary>
internal static class DataFiles
{
    public static IEnumerable<RenderedFile> Of(Site site, Script script, Page page)
    {
        var chrome = Chrome.For(site, script, page.Folder);
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageData), PageJson.Write(page, script));
        yield return new(Folders.Below(chrome.Links.Folder, FileNames.PageScript), PageScript.Of(chrome, page));
        var tei = new TeiStories(site, script, page);
        for (var story = 0; story < page.AsDumped.Stories.Length; story++)
        {
            var folder = Folders.OfStory(chrome.Links.Folder, page.AsDumped.Stories[story].Id);
            yield return new(Folders.Below(folder, FileNames.StoryText),
                Encoding.UTF8.GetBytes(PlainStories.Text(chrome, page, story)));
            yield return new(Folders.Below(folder, FileNames.StoryMarkdown),
                Encoding.UTF8.GetBytes(PlainStories.Markdown(chrome, page, story)));
            yield return new(Folders.Below(folder, FileNames.StoryTei), tei.Write(story));
            if (script == References.ScriptOfFiles(site, page))
                foreach (var form in ReferenceFiles.All)
                    yield return new(Folders.Below(folder, FileNames.StoryReference(form.Ending)),
                        Encoding.UTF8.GetBytes(form.Write([References.OfStory(chrome, page, story)])));
        }
    }
}
