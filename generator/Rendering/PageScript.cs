using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Search;

namespace Banmian.Rendering;

/// <summary>
/// The stories of a page as search shows them: of each its number in addresses, its title, and its texts to take excerpts of.
/// </summary>
internal static class PageScript
{
    public static byte[] Of(Chrome chrome, Page page) =>
        DataScript.Of("page", page.Folder, Labels.OfPage(page, chrome.Script, chrome.Words),
            page.Readings[chrome.Script].Stories.Select(story => new object[]
            {
                Folders.NumberOf(story.Id), Labels.OfStory(story, chrome.Words),
                SearchedParts.Head(story), SearchedParts.Names(story), SearchedParts.Body(story),
            }));
}
