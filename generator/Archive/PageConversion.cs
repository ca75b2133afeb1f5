using System.Collections.Immutable;
using System.Text;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;
using DisplayBreaks = Banmian.Typesetting.DisplayBreaks;

namespace Banmian.Archive;

/// <summary>
/// A page in another script: the same stories, paragraphs and lines, every text of it converted whole, after
/// joining, since a phrase cut by a line end converts wrongly.
/// </summary>
internal static class PageConversion
{
    /// <summary>A page in every script a site publishes: as it was read in the dump's own, converted in the other.</summary>
    /// <param name="known">The names known in running text.</param>
    public static ImmutableDictionary<Script, PageReading> Published(
        PageReading reading, ImmutableArray<Script> scripts, SiteConverters converters, KnownNames known) =>
        scripts.ToImmutableDictionary(
            script => script,
            script => WithForcedTurns(
                script == reading.Script ? reading
                    : Convert(reading, script, converters.Between(reading.Script, script), known),
                reading.Script, converters, known));

    /// <summary>
    /// The turns of print that the newspaper page does not keep either, because they part a word, a name, a figure and what it
    /// counts, or a short quotation. What parts two characters that stand alone in the word list parts a word if the story writes
    /// them together elsewhere: 戏曲名家名|段演唱会上演 over a story of a 名段演唱会.
    /// </summary>
    private static PageReading WithForcedTurns(
        PageReading reading, Script ofNames, SiteConverters converters, KnownNames known)
    {
        return !reading.Stories.Any(IsTurned) ? reading : reading with
        {
            Stories = [.. reading.Stories.Select(story => !IsTurned(story) ? story : story with
            {
                Units = [.. story.Units.Select(unit =>
                    unit.Text.Contains('\n') ? unit with { Forced = Forced(unit, story) } : unit)],
            })],
        };

        bool IsTurned(Story story) => story.Units.Any(unit => unit.Text.Contains('\n'));

        ImmutableArray<int> Forced(Unit unit, Story story)
        {
            var text = unit.Unturned;
            var costs = DisplayBreaks.Costs(text, converters.WordEnds(text, reading.Script, known, ofNames));
            return [.. TurnsOf(unit.Text).Where(turn => !LineJoins.NeedsSpace(text[..turn], text[turn..])
                && (costs[turn] >= DisplayBreaks.Divides || costs[turn] >= DisplayBreaks.BetweenTwoOfOneCharacter
                    && story.Units.Any(other => other.Text.Contains(text[(turn - 1)..(turn + 1)], StringComparison.Ordinal))))];
        }
    }

    public static PageReading Convert(PageReading reading, Script to, IScriptConverter converter, KnownNames known)
    {
        var ofStories = reading.Stories.Select(PageTexts.NamesOf).ToList();
        var converted = reading.With([.. reading.Units.Select(unit =>
            Convert(unit.Unit, unit.Story < 0 ? known
                : PageTexts.NamesIn(unit.Unit, ofStories[unit.Story], known), converter))]);
        return converted with
        {
            Script = to,
            Stories = [.. converted.Stories.Select((story, number) => KeepUnpaired(story, reading.Stories[number]))],
            Folio = new Folio([.. reading.Folio.Pieces.Select(piece => Convert(piece, converted.Furniture[piece.Furniture]))]),
        };
    }

    /// <summary>A story whose quotation marks without a partner stay as they were: no level says what they become.</summary>
    private static Story KeepUnpaired(Story converted, Story story)
    {
        var units = converted.Units.ToBuilder();
        foreach (var (unit, place) in Quotations.Unpaired(story))
        {
            var text = new StringBuilder(units[unit].Text);
            text[units[unit].FromPrinted.ToConverted(place)] = story.Units[unit].Text[place];
            units[unit] = units[unit] with { Text = text.ToString() };
        }
        return converted with { Units = units.ToImmutable() };
    }

    /// <summary>A part of the folio as it came out in the furniture it stands in.</summary>
    private static FolioPiece Convert(FolioPiece piece, Unit furniture)
    {
        var start = furniture.FromPrinted.ToConverted(piece.Start);
        var end = furniture.FromPrinted.ToConverted(piece.Start + piece.Text.Length);
        return piece with { Text = furniture.Text[start..end], Start = start };
    }

    private static Unit Convert(Unit unit, KnownNames known, IScriptConverter converter)
    {
        var text = converter.Align(unit.Unturned, known);
        var (turned, fromPrinted) = Turned(text, [.. TurnsOf(unit.Text)]);
        return unit with
        {
            Text = turned,
            FromPrinted = fromPrinted,
            Names = [.. unit.Names.Select(name => text.Counterpart(name) ?? converter.Convert(name, known))],
        };
    }

    // Where a text turns over, counted without its turns.
    private static IEnumerable<int> TurnsOf(string text) =>
        Enumerable.Range(0, text.Length).Where(at => text[at] == '\n').Select((at, turns) => at - turns);

    /// <summary>A text that was converted whole, turned over where it was.</summary>
    private static (string, Alignment) Turned(AlignedText text, ImmutableArray<int> turns)
    {
        var turned = new StringBuilder(text.Converted);
        for (var turn = turns.Length - 1; turn >= 0; turn--)
            turned.Insert(text.Alignment.ToConverted(turns[turn]), '\n');
        return (turned.ToString(), turns.IsEmpty || text.Alignment.IsIdentity ? text.Alignment
            : new Alignment([.. text.Alignment.Breaks.SelectMany(place =>
                TurnsBefore(place.Source).Select(past => (place.Source + past, place.Converted + past)))]));

        // A place where the text turns over is two: before the turn and after it.
        IEnumerable<int> TurnsBefore(int place) =>
            Enumerable.Range(turns.Count(turn => turn < place), 1 + turns.Count(turn => turn == place));
    }
}
