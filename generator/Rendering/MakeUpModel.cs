using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.MakeUp;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// The made-up page as its layout gets it: sheets, their boxes with every line, their rules, and the names of the style classes
/// that place them.
/// </summary>
internal sealed record MakeUpModel(bool IsReduction, bool HasExtendedLatin, ImmutableArray<SheetModel> Sheets) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MakeUpModel>
    {
        m => m.IsReduction, m => m.HasExtendedLatin, { m => m.Sheets, SheetModel.Fields },
    };

    FieldTable IExported.Table => Fields;

    public static MakeUpModel Of(Chrome chrome, Issue issue, Page page, MakeUps makeUps)
    {
        var (makeUp, copies) = makeUps.Of(chrome.Script);
        var sheetOfSite = chrome.Site.Archive.Config.Sheet;
        return new MakeUpModel(
            sheetOfSite.IsOfficePaper || TypeArea.Of(sheetOfSite.Width, sheetOfSite.Height).IsReduction,
            makeUp.Sheets.Any(sheet => sheet.Boxes.Any(box => box.Piece.Copies[copies].NeedsExtendedLatin)),
            [.. makeUp.Sheets.Select(sheet => new SheetModel(
                Classes: (sheet.Grid.IsVertical ? "vertical " : "") + SheetStyles.ClassOf(sheet.Grid)
                    + Classes($" n-{sheet.Rows + sheet.FrontRows}")
                    + (sheet.IsExact ? "" : " loose") + (sheet.IsShort ? " short" : ""),
                FrontRows: Classes($"n-{sheet.FrontRows}"),
                Rows: Classes($"n-{sheet.Rows}"),
                Boxes: [.. sheet.Boxes.OrderBy(box => box.Piece.Story)
                    .Select(box => BoxOf(chrome, issue, page, box, IsAtFoot(box.Place, sheet), copies))],
                Rules: [.. sheet.Rules.Select(rule =>
                    $"{(rule.IsUpright ? "upright" : "level")}{(rule.IsHair ? " hair" : "")}"
                    + $"{(rule.MeetsBefore ? " from" : "")}{(rule.MeetsAfter ? " to" : "")} {PlaceOf(rule.Place)}")]))]);
    }

    private static bool IsAtFoot(Place place, SheetMakeUp sheet) => place.Row + place.Rows > sheet.Rows;

    private static BoxModel BoxOf(Chrome chrome, Issue issue, Page page, Box box, bool isAtFoot, int copies)
    {
        var (set, copy) = (box.Set[copies], box.Piece.Copies[copies]);
        var id = page.Readings[chrome.Script].Stories[box.Piece.Story].Id;
        return new BoxModel(
            Story: StoryModel.Of(chrome, issue, page, box.Piece.Story) is var story && box.FrameRows == 0
                ? story with { Framed = false } : story,
            Place: Anchors.OfStory(id, box.Piece.Part),
            Classes: PlaceOf(box.Place) + Classes($" s-{box.HeadlineStep}")
                + (box.Piece.IsLead ? " lead" : "")
                + (HeadlineFace.Of(page, page.AsDumped.Stories[box.Piece.Story], box.Piece.IsLead) is { } face ? $" {face}" : "")
                + (box.IsTinted ? " tinted" : "") + (isAtFoot ? " foot" : ""),
            HeadClasses: Classes($"n-{box.HeadRows}"),
            FrameClasses: Classes($"n-{box.FrameRows}"),
            BodyClasses: Classes($"c-{box.Columns} n-{box.BodyRows}")
                + (box.Piece.IsVertical ? Classes($" bands l-{box.Lines}") : ""),
            Set: new SetModel(
                Kicker: Display(copy.Kicker, set.Kicker),
                Headline: copy.Headline is null ? null : SetText.Headline(copy.Headline, set.Headline),
                Deck: Display(copy.Deck, set.Deck),
                Byline: copy.Byline is not { } byline ? null
                    : SetText.Of(byline.Text, set.Byline, copy.BylineMark, "mark", spaced: byline.Spaced),
                Body: [.. set.Body.Select((block, i) => BlockOf(block, id, box.Piece.Part, set.Turns.Contains(i),
                    line => StoryModel.JumpTo(chrome, issue, page, line)))]));
    }

    private static SetBlockModel BlockOf(SetBlock block, string id, int part, bool turns, Func<string, string?> jumpTo) => new(
        Kind: block.Copy switch
        {
            LeadInCopy => "leadIn",
            CrossheadCopy => "crosshead",
            JumpCopy => "jump",
            _ => "paragraph",
        },
        Classes: Classes($"n-{block.Rows.Rows}") + (turns ? " turn" : ""),
        Anchor: block.Copy is ParagraphCopy { IsRest: false } p ? Anchors.OfParagraph(id, p.Number) : null,
        Href: block.Copy is not JumpCopy jump ? null
            : jump.Parts == 0 ? jumpTo(jump.Text) : "#" + Anchors.OfStory(id, part + jump.Parts),
        Text: SetText.Of(block.Copy.Text, block.Lines,
            block.Copy is ParagraphCopy ? block.Copy.Bold : 0, direction: block.Copy.Direction),
        Closing: block.Copy is ParagraphCopy { Closing: { } closing }
            ? new SetClosing(
                block.Closing.IsEmpty ? SetText.Beside(closing)
                    : SetText.Of(closing.Text, block.Closing, direction: block.Copy.Direction, spaced: closing.Spaced),
                !block.Closing.IsEmpty)
            : null);

    private static Html? Display(DisplayUnits? display, ImmutableArray<SetLine> lines) =>
        display is null ? null : SetText.Of(display.Text, lines);

    private static string PlaceOf(Place place) => Classes($"x-{place.Column} w-{place.Span} y-{place.Row} n-{place.Rows}");

    private static string Classes(FormattableString classes) => classes.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A sheet: its style classes, its boxes, and the classes of each rule.</summary>
internal sealed record SheetModel(
    string Classes, string FrontRows, string Rows, ImmutableArray<BoxModel> Boxes, ImmutableArray<string> Rules) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SheetModel>
    {
        m => m.Classes, m => m.FrontRows, m => m.Rows, { m => m.Boxes, BoxModel.Fields }, m => m.Rules,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A story on the sheet, or the part of it there.</summary>
internal sealed record BoxModel(
    StoryModel Story, string Place, string Classes, string HeadClasses, string FrameClasses, string BodyClasses, SetModel Set)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<BoxModel>
    {
        { StoryModel.Fields, m => m.Story }, m => m.Place, m => m.Classes, m => m.HeadClasses, m => m.FrameClasses,
        m => m.BodyClasses, { m => m.Set, SetModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>The text of a box with every line fixed.</summary>
internal sealed record SetModel(Html? Kicker, Html? Headline, Html? Deck, Html? Byline, ImmutableArray<SetBlockModel> Body)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SetModel>
    {
        m => m.Kicker, m => m.Headline, m => m.Deck, m => m.Byline, { m => m.Body, SetBlockModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A paragraph, crosshead, lead-in or jump line in its lines.</summary>
internal sealed record SetBlockModel(string Kind, string Classes, string? Anchor, string? Href, Html Text, SetClosing? Closing)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SetBlockModel>
    {
        m => m.Kind, m => m.Classes, m => m.Anchor, m => m.Href, m => m.Text, { m => m.Closing, SetClosing.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>The reporters' names after a text.</summary>
/// <param name="Apart">whether they are on lines of their own</param>
internal sealed record SetClosing(Html Text, bool Apart) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SetClosing> { m => m.Text, m => m.Apart };

    FieldTable IExported.Table => Fields;
}
