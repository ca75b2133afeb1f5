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
            if (QuoteMarks.Unpaired(story.Paragraphs) is var (paragraph, place))
                bag.Report(Rules.UnpairedQuote, new Location(page.Path, story.FirstLine),
                    $"a quotation mark of story {story.Id} has no partner: …{Around(story.Paragraphs[paragraph], place)}…",
                    "look at the printed page; a mark may have been lost, or stand in another story");
    }

    private static string Around(string text, int place) =>
        text[Math.Max(0, place - Context)..Math.Min(text.Length, place + Context)];
}
