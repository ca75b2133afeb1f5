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
            foreach (var texts in Texts(story))
                if (QuoteMarks.Unpaired(texts) is var (text, place))
                    bag.Report(Rules.UnpairedQuote, new Location(page.Path, story.FirstLine),
                        $"a quotation mark of story {story.Id} has no partner: …{Around(texts[text], place)}…",
                        $"look at the printed page; a mark may have been lost, or be in another story");
    }

    /// <summary>The paragraphs together, since a quotation may go over several; every other text by itself.</summary>
    private static IEnumerable<ImmutableArray<string>> Texts(Story story) =>
        story.Units.Where(unit => unit.Kind is not (UnitKind.Paragraph or UnitKind.Jump) && !unit.Kind.Traits().HoldsNames)
            .Select(unit => ImmutableArray.Create(unit.InOneLine)).Append(story.Paragraphs);

    private static string Around(string text, int place) =>
        text[Math.Max(0, place - Context)..Math.Min(text.Length, place + Context)];
}
