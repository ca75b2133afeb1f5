using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Segmentation;

/// <summary>How many stories a page may have. The fullest page of classified advertisements has some hundreds; each story is
/// eight files of the site.</summary>
internal static class StoryCount
{
    private const int Most = 1_000;

    public static Sentence Said(int stories) => stories == 1 ? Sentence.Of($"1 story") : Sentence.Of($"{stories} stories");

    /// <summary>Reports a page that has more, or none.</summary>
    public static void Check(SourcePage page, PageReading reading, DiagnosticBag bag)
    {
        if (reading.Stories.IsEmpty)
            bag.Report(Rules.NoStory, new Location(page.Path), $"no story was found in the dump",
                $"if it is no page of a newspaper, move it out of seeds/; else write its proof");
        if (reading.Stories.Length > Most)
            bag.Report(Rules.TooManyStories, new Location(page.Path),
                $"the page has {reading.Stories.Length} stories; it may have {Most}",
                $"a dump is one printed page: part the file, or join stories in its proof");
    }
}
