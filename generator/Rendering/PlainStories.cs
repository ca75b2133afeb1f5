using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>A story as plain text and as Markdown: what was printed, in reading order, and where.</summary>
internal static class PlainStories
{
    public static string Text(Chrome chrome, Page page, int index) => Write(chrome, page, index, (_, text) => text);

    public static string Markdown(Chrome chrome, Page page, int index) => Write(chrome, page, index, (kind, text) => kind switch
    {
        UnitKind.Headline => "# " + ProofMarkdown.Escape(text),
        UnitKind.Crosshead => "## " + ProofMarkdown.Escape(text),
        _ => ProofMarkdown.Escape(text),
    });

    private static string Write(Chrome chrome, Page page, int index, Func<UnitKind, string, string> form)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        var dateline = story.Dateline is { } printed ? printed + chrome.Words[WordNames.BetweenNames] : "";
        var first = story[UnitKind.Paragraph];
        var blocks = story.Units.Where(unit => unit.Kind.Traits().Setting != UnitSetting.RunIn)
            .Select(unit => form(unit.Kind, ReferenceEquals(unit, first) ? dateline + unit.Text : unit.InOneLine))
            .Append(form(UnitKind.Paragraph, Labels.OfPage(page, chrome.Script, chrome.Words)));
        return DirectionControls.Shown(string.Join("\n\n", blocks) + "\n");
    }
}
