using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// The stories of a page as plain text: where they were printed, then each below its number in addresses, in reading order.
/// </summary>
internal static class PlainText
{
    public static string Of(Chrome chrome, Page page) => DirectionControls.Shown(string.Join("\n\n",
        page.Readings[chrome.Script].Stories.SelectMany(story => Blocks(chrome, story))
            .Prepend(Labels.OfPage(page, chrome.Script, chrome.Words))) + "\n");

    private static IEnumerable<string> Blocks(Chrome chrome, Story story)
    {
        var dateline = story.Dateline is { } printed ? printed + chrome.Words[WordNames.BetweenNames] : "";
        var first = story[UnitKind.Paragraph];
        var last = story.Units.LastOrDefault(unit => unit.Kind == UnitKind.Paragraph);
        var byline = Byline.Sides(story);
        return story.Units.Where(unit => unit.Kind.Traits().Setting != UnitSetting.RunIn).SelectMany(Texts)
            .Where(text => text.Length > 0)
            .Prepend(Addresses.Folders.NumberOf(story.Id));

        string[] Texts(Unit unit) => unit.Kind == UnitKind.Byline ? [byline.Head]
            :
            [
                ReferenceEquals(unit, first) ? dateline + unit.Text : unit.InOneLine,
                ReferenceEquals(unit, last) ? byline.End : "",
            ];
    }
}
