using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.MakeUp;
using Banmian.Typesetting;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>
/// The made-up page as its layout gets it: sheets, their boxes with every line, their rules, and the names of the style classes
/// that place them.
/// </summary>
internal static class MakeUpModel
{
    public static ScriptObject Of(Chrome chrome, Issue issue, Page page, MakeUps makeUps)
    {
        var (makeUp, copies) = makeUps.Of(chrome.Script);
        var sheetOfSite = chrome.Site.Archive.Config.Sheet;
        return new ScriptObject
        {
            ["is_reduction"] = sheetOfSite.IsOfficePaper || TypeArea.Of(sheetOfSite.Width, sheetOfSite.Height).IsReduction,
            ["sheets"] = new ScriptArray(makeUp.Sheets.Select(sheet => new ScriptObject
            {
                ["classes"] = (sheet.Grid.IsVertical ? "vertical " : "") + SheetStyles.ClassOf(sheet.Grid)
                    + Classes($" n-{sheet.Rows + sheet.FrontRows}")
                    + (sheet.IsExact ? "" : " loose") + (sheet.IsShort ? " short" : ""),
                ["front_rows"] = Classes($"n-{sheet.FrontRows}"),
                ["rows"] = Classes($"n-{sheet.Rows}"),
                ["boxes"] = new ScriptArray(sheet.Boxes.OrderBy(box => box.Piece.Story)
                    .Select(box => Box(chrome, issue, page, box, IsAtFoot(box.Place, sheet), copies))),
                ["rules"] = new ScriptArray(sheet.Rules.Select(rule =>
                    $"{(rule.IsUpright ? "upright" : "level")}{(rule.IsHair ? " hair" : "")}"
                    + $"{(rule.MeetsBefore ? " from" : "")}{(rule.MeetsAfter ? " to" : "")} {PlaceOf(rule.Place)}")),
            })),
        };
    }

    private static bool IsAtFoot(Place place, SheetMakeUp sheet) => place.Row + place.Rows > sheet.Rows;

    private static ScriptObject Box(Chrome chrome, Issue issue, Page page, Box box, bool isAtFoot, int copies)
    {
        var (set, copy) = (box.Set[copies], box.Piece.Copies[copies]);
        var model = StoryModel.Of(chrome, issue, page, box.Piece.Story);
        var id = page.Readings[chrome.Script].Stories[box.Piece.Story].Id;
        model["place"] = Anchors.OfStory(id, box.Piece.Part);
        model["classes"] = PlaceOf(box.Place) + Classes($" s-{box.HeadlineStep}")
            + (box.Piece.IsLead ? " lead" : "")
            + (HeadlineFace.Of(page, page.AsDumped.Stories[box.Piece.Story], box.Piece.IsLead) is { } face ? $" {face}" : "")
            + (box.IsTinted ? " tinted" : "") + (isAtFoot ? " foot" : "");
        model["head_classes"] = Classes($"n-{box.HeadRows}");
        model["frame_classes"] = Classes($"n-{box.FrameRows}");
        model["body_classes"] = Classes($"c-{box.Columns} n-{box.BodyRows}")
            + (box.Piece.IsVertical ? Classes($" bands l-{box.Lines}") : "");
        model["set"] = new ScriptObject
        {
            ["kicker"] = Display(copy.Kicker, set.Kicker),
            ["headline"] = copy.Headline is null ? null : SetText.Headline(copy.Headline, set.Headline),
            ["deck"] = Display(copy.Deck, set.Deck),
            ["byline"] = copy.Byline is not { } byline ? null
                : SetText.Of(byline.Text, set.Byline, copy.BylineMark, "mark", spaced: byline.Spaced),
            ["body"] = new ScriptArray(set.Body.Select((block, i) => Block(block, id, box.Piece.Part, set.Turns.Contains(i),
                line => StoryModel.JumpTo(chrome, issue, page, line)))),
        };
        return model;
    }

    private static ScriptObject Block(
        SetBlock block, string id, int part, bool turns, Func<string, string?> jumpTo) => new()
        {
            ["kind"] = block.Copy switch
            {
                LeadInCopy => "leadIn",
                CrossheadCopy => "crosshead",
                JumpCopy => "jump",
                _ => "paragraph",
            },
            ["classes"] = Classes($"n-{block.Rows.Rows}") + (turns ? " turn" : ""),
            ["anchor"] = block.Copy is ParagraphCopy { IsRest: false } p ? Anchors.OfParagraph(id, p.Number) : null,
            ["href"] = block.Copy is not JumpCopy jump ? null
            : jump.Parts == 0 ? jumpTo(jump.Text) : "#" + Anchors.OfStory(id, part + jump.Parts),
            ["text"] = SetText.Of(block.Copy.Text, block.Lines,
            block.Copy is ParagraphCopy ? block.Copy.Bold : 0, direction: block.Copy.Direction),
            ["closing"] = block.Copy is ParagraphCopy { Closing: { } closing } ? new ScriptObject
            {
                ["text"] = block.Closing.IsEmpty ? SetText.Beside(closing)
                : SetText.Of(closing.Text, block.Closing, direction: block.Copy.Direction, spaced: closing.Spaced),
                ["apart"] = !block.Closing.IsEmpty,
            } : null,
        };

    private static Html? Display(DisplayUnits? display, ImmutableArray<SetLine> lines) =>
        display is null ? null : SetText.Of(display.Text, lines);

    private static string PlaceOf(Place place) => Classes($"x-{place.Column} w-{place.Span} y-{place.Row} n-{place.Rows}");

    private static string Classes(FormattableString classes) => classes.ToString(CultureInfo.InvariantCulture);
}
