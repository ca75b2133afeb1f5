using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>Reports quotation marks without a partner: they cannot be given the level they stand at.</summary>
internal static class QuoteChecks
{
    private const int Context = 8;

    public static void Check(SourcePage page, PageReading reading, DiagnosticBag bag)
    {
        foreach (var story in reading.Stories)
            foreach (var units in Texts(story))
                if (QuoteMarks.Unpaired([.. units.Select(unit => unit.Text)]) is var (unit, place))
                    bag.Report(Rules.UnpairedQuote, Place(page, story, units[unit].PlaceOf(place)),
                        $"a quotation mark of story {story.Id} has no partner: …{Around(units[unit].Text, place)}…",
                        $"look at the printed page; a mark may have been lost, or be in another story");
    }

    /// <summary>Where a mark stands; the beginning of its story if a person wrote it.</summary>
    private static Location Place(SourcePage page, Story story, (int Line, int Column) mark) =>
        mark.Line > 0 ? new(page.Path, mark.Line, mark.Column + 1) : new(page.Path, story.FirstLine);

    /// <summary>The paragraphs together, since a quotation may go over several; every other text by itself.</summary>
    private static IEnumerable<ImmutableArray<Unit>> Texts(Story story) =>
        story.Units.Where(unit => unit.Kind is not (UnitKind.Paragraph or UnitKind.Jump) && !unit.Kind.Traits().HoldsNames)
            .Select(unit => ImmutableArray.Create(unit))
            .Append([.. story.Units.Where(unit => unit.Kind is UnitKind.Paragraph)]);

    private static string Around(string text, int place) =>
        text[Math.Max(0, place - Context)..Math.Min(text.Length, place + Context)].Replace('\n', ' ');
}
