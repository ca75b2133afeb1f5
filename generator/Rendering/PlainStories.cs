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
        var blocks = story.Units.Where(u => u.Kind != UnitKind.Dateline)
            .Select(unit => form(unit.Kind, unit.Kind switch
            {
                UnitKind.Headline => story.Headline!,
                UnitKind.Paragraph when unit.Index == 0 && story.Dateline is { } dateline => dateline + chrome.Words[WordNames.BetweenNames] + story.Paragraphs[0],
                _ => story.TextOf(unit),
            }))
            .Append(form(UnitKind.Paragraph, Labels.OfPage(page.Entry, chrome.Script, chrome.Words)));
        return DirectionControls.Shown(string.Join("\n\n", blocks) + "\n");
    }
}
