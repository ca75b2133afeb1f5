using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Search;

namespace Banmian.Rendering;

/// <summary>A story as search shows it: its address, its title, its page, and its texts to take excerpts of.</summary>
internal static class StoryScript
{
    public static byte[] Of(Chrome chrome, Page page, int index)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        return DataScript.Of("story", Folders.OfStory(page.Folder, story.Id), Labels.OfStory(story, chrome.Words),
            Labels.OfPage(page.Entry, chrome.Script, chrome.Words),
            SearchedParts.Head(story), SearchedParts.Names(story), SearchedParts.Body(story));
    }
}
