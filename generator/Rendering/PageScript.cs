using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Search;

namespace Banmian.Rendering;

/// <summary>
/// The stories of a page as search shows them: of each its number in addresses, its title, and its texts to take excerpts of.
/// With them go the sheets in miniature, of which search draws the one with the story it found: a text for each, in which every
/// number is a character (<see cref="BitText"/>): its height, and of each box the story, left, top, width and height.
/// </summary>
internal static class PageScript
{
    public static byte[] Of(Chrome chrome, Page page, Miniature miniature) =>
        DataScript.Of("page", page.Folder, Labels.OfPage(page, chrome.Script, chrome.Words),
            page.Readings[chrome.Script].Stories.Select(story => new object[]
            {
                Folders.NumberOf(story.Id), Labels.OfStory(story, chrome.Words),
                SearchedParts.Head(story), SearchedParts.Names(story), SearchedParts.Body(story),
            }),
            miniature.Sheets.Select(Drawn));

    private static string Drawn(MiniatureSheet sheet) =>
        sheet.Boxes.Aggregate(Number(new BitText(), sheet.Height), (text, box) => Number(text,
            box.Story, box.Place.X, box.Place.Y, box.Place.Width, box.Place.Height)).ToString();

    private static BitText Number(BitText text, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            text.Write(number, BitText.BitsOfCharacter);
        return text;
    }
}
