using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>A story as plain text: what was printed, in reading order, and where.</summary>
internal static class PlainStories
{
    public static string Text(Chrome chrome, Page page, int index)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        var dateline = story.Dateline is { } printed ? printed + chrome.Words[WordNames.BetweenNames] : "";
        var first = story[UnitKind.Paragraph];
        var blocks = story.Units.Where(unit => unit.Kind.Traits().Setting != UnitSetting.RunIn)
            .Select(unit => ReferenceEquals(unit, first) ? dateline + unit.Text : unit.InOneLine)
            .Append(Labels.OfPage(page, chrome.Script, chrome.Words));
        return DirectionControls.Shown(string.Join("\n\n", blocks) + "\n");
    }
}
