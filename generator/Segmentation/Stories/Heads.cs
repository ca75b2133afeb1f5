using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Stories;

/// <summary>How likely a story is to have a headline on this page, before any is looked at: captions and boxes often have
/// none.</summary>
internal static class Heads
{
    public const int Inputs = 12;

    /// <summary>For each story the log probability of having a headline, and of having none.</summary>
    public static (int Headed, int Headless)[] Of(Draft draft, Scorer scorer)
    {
        Span<short> row = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        var found = new (int, int)[draft.Stories.Count];
        for (var s = 0; s < found.Length; s++)
        {
            Fill(draft, s, row);
            scorer(row, score);
            found[s] = FixedPoint.LogSigmoid(score[0]);
        }
        return found;
    }

    public static void Fill(Draft draft, int s, Span<short> row)
    {
        var (page, story) = (draft.Page, draft.Stories[s]);
        var headed = draft.Headings.Count(h => h.HasHeadline);
        var f = new Features(row);
        f.Add(story.Caption);
        f.Count(story.Characters / 20);
        f.Count(story.Paragraphs.Count);
        f.Count(draft.Stories.Count);
        f.Count(headed);
        f.Add(Math.Clamp(headed - draft.Stories.Count, -4, 4) * Numbers.One / 2);
        f.Add(page.OpensReport(story.Start));
        f.Add(s == 0);
        f.Add(draft.Stories.Count(o => o.IsCaption) * Numbers.One / draft.Stories.Count);
        f.Add(page.EndsSentence(story.End));
        f.Add(!char.IsLetterOrDigit(page.Plain[story.Start][0]));
        f.Count(story.Runs.Count);
        System.Diagnostics.Debug.Assert(f.IsFull);
    }
}
