using System.Text;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>The other forms of pages and stories: data of a page, plain text, Markdown and TEI of a story, in each script.</summary>
internal static class DataFiles
{
    public const string PageData = "page.json";
    public const string StoryText = "story.txt";
    public const string StoryMarkdown = "story.md";
    public const string StoryTei = "story.xml";

    public static IEnumerable<RenderedFile> Of(Site site, Script script, Page page)
    {
        var chrome = Chrome.For(site, script, page.Folder);
        yield return new($"{chrome.Links.Folder}/{PageData}", PageJson.Write(page, script));
        var tei = new TeiStories(site, script, page);
        for (var story = 0; story < page.AsDumped.Stories.Length; story++)
        {
            var folder = $"{script.Folder}/{StoryModel.Folder(page, story)}";
            yield return new($"{folder}/{StoryText}", Encoding.UTF8.GetBytes(PlainStories.Text(chrome, page, story)));
            yield return new($"{folder}/{StoryMarkdown}", Encoding.UTF8.GetBytes(PlainStories.Markdown(chrome, page, story)));
            yield return new($"{folder}/{StoryTei}", tei.Write(story));
        }
    }
}
