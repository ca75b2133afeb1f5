using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Likeness;
using Banmian.Rendering;

namespace Banmian.Building;

/// <summary>
/// Finds what leads from story to story, before pages are made, since story pages lead there. For this each page's text is read;
/// the reading is handed on to its page, and what is compared is kept. Whole pages are compared, too, while this is at hand.
/// </summary>
internal static class ThreadWork
{
    /// <param name="alike">takes what is to be told of pages that hold the text of another</param>
    public static Threads Find(Desk desk, SiteArchive archive, ImmutableArray<PageSource> sources, DiagnosticBag alike)
    {
        var stories = SideBySide.Make(sources, source => (source.Path, Stories: StoriesOf(desk, source)), desk.Run.Stop)
            .ToDictionary(page => page.Path, page => page.Stories, StringComparer.Ordinal);
        var compared = ComparedStories.Of(archive, page => stories[page]);
        SameTexts.Check(archive, compared, alike);
        return Threads.Of(archive, page => stories[page], compared);
    }

    // What is wrong with a page that cannot be read is told when it is made.
    private static ImmutableArray<ComparedStory> StoriesOf(Desk desk, PageSource source)
    {
        if (source.Sidecar.Withdrawn is not null)
            return [];
        var key = desk.KeyOfText("compared", desk.ToolsKey, source);
        var run = desk.Run.Beside(new DiagnosticBag());
        var stories = desk.Memo.Of(key.Hashed(), KeptJson.Compact.StoriesCompared, () => run.AttemptFor(source.Path, () =>
        {
            var reading = TextWork.Read(desk, source, run, isAskedAgain: true).Text.Reading;
            run.NeedNoErrors();
            return new StoriesCompared([.. reading.Stories.Select(story => new StoryCompared(story.Id,
                story.Kicker, story.Headline, Jumps.Of(reading, story), StoryFacts.CharactersOf(story),
                TextRuns.Of(story.Units.Select(unit => unit.InOneLine)).ToBytes()))]);
        }))?.Stories ?? [];
        return [.. stories.Select(story =>
            new ComparedStory(story.Id, story.Kicker, story.Headline, story.Jumps, story.Characters, TextRuns.Read(story.Runs)))];
    }
}
