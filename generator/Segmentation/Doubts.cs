using Banmian.Diagnostics;
using Banmian.Segmentation.Lines;
using Banmian.Sources;

namespace Banmian.Segmentation;

/// <summary>Points an archivist to the stories whose reading rests on little evidence.</summary>
internal static class Doubts
{
    // On pressed pages three in four of the wrong stories lie below, and fewer than one in five of the right ones
    // (docs/segmentation.md).
    private const double Doubtful = 0.7;

    private const int OpeningCharacters = 12;

    /// <summary>The doubtful stories of a page, the most doubtful first.</summary>
    public static IEnumerable<Story> In(PageReading reading) =>
        reading.Stories.Where(IsDoubtful).OrderBy(s => s.Confidence);

    public static bool IsDoubtful(Story story) => story.Confidence < Doubtful;

    /// <summary>Reports NP210 at the first line of each doubtful story; and, where columns stand side by side, once that this may
    /// be why (NP217).</summary>
    public static void Report(SourcePage page, PageReading reading, DiagnosticBag diagnostics)
    {
        var doubtful = In(reading).OrderBy(s => s.FirstLine).ToArray();
        if (doubtful.Length > 0 && ColumnsApart.FirstTogether([.. page.Lines.Select(l => l.Text)]) is { } line)
            diagnostics.Report(Rules.ColumnsTogether, new Location(page.Path, page.Lines[line].Number, 1),
                $"lines of several columns stand on one line; which go together was told by their text, and may be wrong",
                $"take the text out anew, one column after the other: pdftotext -raw does so, and OCR by zones");
        foreach (var story in doubtful)
            diagnostics.Report(Rules.DoubtfulStory, new Location(page.Path, story.FirstLine, 1),
                Said(story.Id, HeadingOf(story), story.Confidence),
                $"see why: {Invocation.Of("explain", $"{page.Path}:{story.FirstLine}")}");
    }

    /// <summary>A doubtful story in a few words.</summary>
    /// <param name="heading">what tells it to a person</param>
    /// <param name="confidence">0 to 1</param>
    public static Sentence Said(string id, string heading, double confidence) =>
        $"story {id} “{heading}” is doubtful (confidence {confidence:0.00})";

    /// <summary>The headline of a story, or how its text begins.</summary>
    public static string HeadingOf(Story story) => story.Headline ?? Opening(story);

    private static string Opening(Story story) =>
        story.Paragraphs.FirstOrDefault("") is var first && first.Length > OpeningCharacters ? first[..OpeningCharacters] : first;
}
