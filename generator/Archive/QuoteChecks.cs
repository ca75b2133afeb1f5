using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>Reports quotation marks without a partner. They stay as they were printed.</summary>
internal static class QuoteChecks
{
    private const int Context = 8;

    public static void Check(SourcePage page, PageReading reading, DiagnosticBag bag)
    {
        foreach (var story in reading.Stories)
            foreach (var (unit, place) in Quotations.Unpaired(story))
                bag.Report(Rules.UnpairedQuote, Place(page, story, story.Units[unit].PlaceOf(place)),
                    $"a quotation mark of story {story.Id} has no partner: …{Around(story.Units[unit].Text, place)}…",
                    $"look at the printed page; a mark may have been lost, or be in another story");
    }

    /// <summary>Where a mark stands; the beginning of its story if a person wrote it.</summary>
    private static Location Place(SourcePage page, Story story, (int Line, int Column) mark) =>
        mark.Line > 0 ? new(page.Path, mark.Line, mark.Column + 1) : new(page.Path, story.FirstLine);

    private static string Around(string text, int place) =>
        text[Math.Max(0, place - Context)..Math.Min(text.Length, place + Context)].Replace('\n', ' ');
}
