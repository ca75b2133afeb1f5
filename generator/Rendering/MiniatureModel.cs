using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A page in miniature as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class MiniatureModel
{
    /// <summary>Room around the type area, so that the miniature looks like a sheet of paper.</summary>
    private const int Margin = 45;

    /// <summary>The least size of words that can be read where a miniature is 240 px wide, as beside a story.</summary>
    private const int LeastReadBesideAStory = 40;

    /// <param name="current">
    /// The place of the story shown beside it, from 0; null where none is. Every story of a page shows the page, so what is too
    /// small to be seen there is left out: words, columns of text, and the sheets it does not stand on.
    /// </param>
    public static ScriptObject Of(Chrome chrome, PageEntry page, PageCard card, Miniature miniature, int? current = null) => new()
    {
        ["name"] = chrome.Words[WordNames.Miniature] + chrome.Words[WordNames.BetweenParts]
            + Labels.InIssue(page, Labels.Lead(card, chrome.Script), chrome.Words),
        ["sheets"] = new ScriptArray(Shown(miniature, current).Select(sheet => new ScriptObject
        {
            ["view_box"] = string.Create(CultureInfo.InvariantCulture,
                $"-{Margin} -{Margin} {Miniature.Across + 2 * Margin} {sheet.Height + 2 * Margin}"),
            ["dashes"] = current is null ? sheet.Dashes : null,
            ["rules"] = sheet.Rules,
            ["pictures"] = string.Concat(sheet.Boxes.Select(box => box.Picture).OfType<MiniatureRect>().Select(Path)),
            ["bars"] = string.Concat(sheet.Boxes.Select(box => box.Bars)),
            ["paper"] = sheet.Paper is { } paper ? Text(paper) : null,
            ["boxes"] = new ScriptArray(sheet.Boxes.Select(box => Box(chrome, page, card.Stories[box.Story], box, current))),
        })),
    };

    private static IEnumerable<MiniatureSheet> Shown(Miniature miniature, int? current) => current is null
        ? miniature.Sheets : miniature.Sheets.Where(sheet => sheet.Boxes.Any(box => box.Story == current));

    private static ScriptObject Box(Chrome chrome, PageEntry page, StoryCard story, MiniatureBox box, int? current) => new()
    {
        ["href"] = chrome.To(Folders.OfStory(page.Folder, story.Id)),
        ["title"] = story.Titles[chrome.Script],
        ["tie"] = current is null ? SheetStyles.TieOf(box.Story) : null,
        ["current"] = box.Story == current,
        ["tinted"] = box.IsTinted,
        ["place"] = Path(box.Place),
        ["columns"] = current is null ? box.Columns : null,
        ["column_width"] = box.ColumnWidth,
        ["dashes"] = box.Dashes,
        ["headline"] = new ScriptArray(
            box.Headline.Where(line => current is null || line.Size >= LeastReadBesideAStory).Select(Text)),
    };

    private static string Path(MiniatureRect rect) =>
        string.Create(CultureInfo.InvariantCulture, $"M{rect.X} {rect.Y}h{rect.Width}v{rect.Height}H{rect.X}z");

    private static ScriptObject Text(MiniatureText text) =>
        new() { ["x"] = text.X, ["y"] = text.Y, ["size"] = text.Size, ["text"] = text.Text };
}
