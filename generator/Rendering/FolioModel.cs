using System.Globalization;
using System.Text.RegularExpressions;
using Banmian.Archive;
using Banmian.Segmentation;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>
/// The nameplate or folio line of a page: what the sidecar states, else what the page itself prints, as printed; nothing else,
/// and nothing twice. <c>templates/README.md</c> documents the fields.
/// </summary>
internal static partial class FolioModel
{
    public static ScriptObject Of(Chrome chrome, Page page)
    {
        var (words, sidecar) = (chrome.Words, page.Sidecar);
        var printed = page.Readings[chrome.Script].Folio;
        string InScript(string text) => chrome.Site.In(chrome.Script, page.Script, text);
        string? Printed(FolioPart part) => IsStated(page, part) ? null : printed[part];

        return new ScriptObject
        {
            ["kind"] = Furnishings.Of(page).ToString().ToLowerInvariant(),
            ["number"] = Number(sidecar.PageNumber is { } number ? words.Fill(WordNames.PageNumber, ("number", number.ToString(CultureInfo.InvariantCulture))) : Printed(FolioPart.Number)),
            ["paper"] = page.Paper is null ? Printed(FolioPart.Paper) : Labels.OfPaper(page.Paper, chrome.Script, words),
            ["section"] = sidecar.Section is { } section ? InScript(section) : Printed(FolioPart.Section),
            ["date"] = sidecar.Date is null ? Printed(FolioPart.Date) : Dates.Show(sidecar.Date, words),
            ["weekday"] = Dates.Weekday(sidecar.Date, words) ?? Printed(FolioPart.Weekday),
            ["editors"] = sidecar.Editors.IsEmpty ? Printed(FolioPart.Editors)
                : $"{words[WordNames.Editors]} {string.Join(words[WordNames.BetweenNames], sidecar.Editors.Select(InScript))}",
        };
    }

    /// <summary>The furniture that stands neither in the nameplate nor in the folio line, as printed.</summary>
    public static IEnumerable<string> OtherFurniture(Chrome chrome, Page page) =>
        page.Readings[chrome.Script].Folio.Pieces.Where(piece => piece.Part == FolioPart.Other || IsStated(page, piece.Part)).Select(piece => piece.Text);

    private static bool IsStated(Page page, FolioPart part) => part switch
    {
        FolioPart.Number => page.Sidecar.PageNumber is not null,
        FolioPart.Paper => page.Paper is not null,
        FolioPart.Section => page.Sidecar.Section is not null,
        FolioPart.Date or FolioPart.Weekday => page.Sidecar.Date is not null,
        FolioPart.Editors => !page.Sidecar.Editors.IsEmpty,
        _ => false,
    };

    /// <summary>The figure of a page number and what stands around it, since the figure is set larger: 第, 2, 版.</summary>
    private static ScriptObject? Number(string? number) =>
        number is null ? null
        : Figure().Match(number) is { Success: true } figure
            ? new ScriptObject { ["before"] = number[..figure.Index].Trim(), ["figure"] = figure.Value, ["after"] = number[(figure.Index + figure.Length)..].Trim(), ["text"] = number }
            : new ScriptObject { ["before"] = "", ["figure"] = number, ["after"] = "", ["text"] = number };

    [GeneratedRegex("[0-9０-９A-Za-z]+|[一二三四五六七八九十]+")]
    private static partial Regex Figure();
}
