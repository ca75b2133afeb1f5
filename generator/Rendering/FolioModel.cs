using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Archive;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// The nameplate or folio line of a page: what the sidecar states, else what the page itself prints, as printed, also where the
/// sidecar states the same; nothing else, and nothing twice. A template says what of paper, number and date is unknown.
/// <c>templates/README.md</c> documents the fields.
/// </summary>
internal sealed partial record FolioModel(
    string Kind, FolioNumber? Number, bool IsMirrored, string? Paper, string? Section, string? Date, string? Weekday,
    string? Editors) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<FolioModel>
    {
        m => m.Kind, { m => m.Number, FolioNumber.Fields }, m => m.IsMirrored, m => m.Paper, m => m.Section, m => m.Date,
        m => m.Weekday, m => m.Editors,
    };

    FieldTable IExported.Table => Fields;

    public static FolioModel Of(Chrome chrome, Page page)
    {
        var (words, sidecar) = (chrome.Words, page.Sidecar);
        string InScript(string text) => chrome.Site.In(chrome.Script, page.Script, text);
        string? Known(FolioPart part, string? stated) => KnownOf(chrome, page, part, stated);

        var number = NumberOf(Known(FolioPart.Number, sidecar.Label is { } label ? Labels.OfLabel(label, words) : null));
        return new FolioModel(
            Kind: Furnishings.Of(page).ToString().ToLowerInvariant(),
            Number: number,
            IsMirrored: IsOdd(number?.Text) is { } isOdd
                && isOdd != (chrome.Site.Archive.Config.DirectionOf(chrome.Script) == WritingDirection.Vertical),
            Paper: PaperOf(chrome, page),
            Section: Known(FolioPart.Section, sidecar.Section is { } section ? InScript(section) : null),
            Date: Known(FolioPart.Date, sidecar.Date is { } date ? Dates.Show(date, words) : null),
            Weekday: Known(FolioPart.Weekday, Dates.Weekday(sidecar.Date, words)),
            Editors: Known(FolioPart.Editors, sidecar.Editors.IsEmpty ? null
                : $"{words[WordNames.Editors]} {string.Join(words[WordNames.BetweenNames], sidecar.Editors.Select(InScript))}"));
    }

    /// <summary>The name of the paper, if it is stated or printed.</summary>
    public static string? PaperOf(Chrome chrome, Page page) => KnownOf(chrome, page, FolioPart.Paper,
        page.Paper is { } paper ? Labels.OfPaper(paper, chrome.Script, chrome.Words) : null);

    private static string? KnownOf(Chrome chrome, Page page, FolioPart part, string? stated) =>
        IsStated(page, part) ? stated : page.Readings[chrome.Script].Folio[part] ?? stated;

    /// <summary>The furniture that stands neither in the nameplate nor in the folio line, as printed.</summary>
    public static IEnumerable<string> OtherFurniture(Chrome chrome, Page page) =>
        page.Readings[chrome.Script].Folio.Pieces.Where(piece => piece.Part == FolioPart.Other || IsStated(page, piece.Part))
            .Select(piece => piece.Text);

    // What is only read from the page is shown as it prints it, and so is what is stated to be just that: a person who confirms
    // 民国三十六年六月三日 or 责编 万小棠 does not ask for other words. The name of a paper is the site's.
    private static bool IsStated(Page page, FolioPart part) => part switch
    {
        FolioPart.Number => Differs(page, part, "page", OneOrNone(page.Sidecar.Label?.Text)),
        FolioPart.Paper => page.Paper is not null && Confirmed(page, "paper"),
        FolioPart.Section => Differs(page, part, "section", OneOrNone(page.Sidecar.Section)),
        FolioPart.Date or FolioPart.Weekday => Differs(page, FolioPart.Date, "date", OneOrNone(page.Sidecar.Date?.Text)),
        FolioPart.Editors => Differs(page, part, "editors", page.Sidecar.Editors),
        _ => false,
    };

    private static bool Differs(Page page, FolioPart part, string key, ImmutableArray<string> stated) =>
        !stated.IsEmpty && Confirmed(page, key)
        && !(page.AsDumped.Folio[part] is { } printed
            && PrintedFacts.ValuesOf(part, printed, []).Select(Simplified.Of).SequenceEqual(stated.Select(Simplified.Of)));

    private static ImmutableArray<string> OneOrNone(string? value) => value is null ? [] : [value];

    private static bool Confirmed(Page page, string key) => !page.Sidecar.Unconfirmed.Contains(key);

    /// <summary>
    /// The figure of a page number and what stands around it, since the figure is set larger: 第, 2, 版. In Chinese figures a
    /// number is set whole: a large 一 by itself is a dash.
    /// </summary>
    private static FolioNumber? NumberOf(string? number) =>
        number is null ? null
        : Figure().Match(number) is { Success: true } figure && !Glyphs.IsIdeograph(figure.Value[0])
            ? new FolioNumber(
                number[..figure.Index].Trim(), figure.Value, number[(figure.Index + figure.Length)..].Trim(), number)
            : new FolioNumber("", number, "", number);

    /// <summary>Whether the figure of a page number is odd; null where that cannot be told.</summary>
    private static bool? IsOdd(string? number) => number is null || Figure().Match(number).Value is not [.., var last] ? null
        : "13579１３５７９一三五七九".Contains(last) ? true
        : "02468０２４６８二四六八十".Contains(last) ? false : null;

    [GeneratedRegex("[0-9０-９A-Za-z]+(?:-[0-9A-Z]+)?|[一二三四五六七八九十]+")]
    private static partial Regex Figure();
}

/// <summary>A page number in parts.</summary>
internal sealed record FolioNumber(string Before, string Figure, string After, string Text) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<FolioNumber>
    {
        m => m.Before, m => m.Figure, m => m.After, m => m.Text,
    };

    FieldTable IExported.Table => Fields;
}
