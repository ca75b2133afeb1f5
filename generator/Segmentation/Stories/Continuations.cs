using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>Finds the story that an interrupted text goes on with.</summary>
internal static class Continuations
{
    public const int Inputs = 16;

    // Lines that show what the text is about.
    private const int Ahead = 6;

    /// <summary>The story that the text at a line goes on with: the likeliest of all but the one that stands open above it.</summary>
    public static DraftStory Holder(Draft draft, DraftStory open, int line, Scorer scorer)
    {
        var (best, most) = (open, long.MinValue);
        Span<short> features = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        var ahead = AheadOf(draft, line);
        foreach (var story in draft.Stories)
        {
            if (story == open) continue;
            Fill(draft, story, line, ahead, features);
            scorer(features, score);
            if (score[0] > most) (best, most) = (story, score[0]);
        }
        return best;
    }

    /// <summary>The pairs of the running text that begins at a line.</summary>
    public static PairSet AheadOf(Draft draft, int line) =>
        draft.Page.Pairs.Of(Enumerable.Range(line, draft.Tags.Length - line).TakeWhile((l, i) => i < Ahead && draft.Tags[l].IsBody() && (i == 0 || draft.Tags[l] == LineTag.GoesOn)));

    public static void Fill(Draft draft, DraftStory story, int line, PairSet ahead, Span<short> features)
    {
        var (page, last) = (draft.Page, story.End);
        var inside = draft.Tags[line] == LineTag.Resumes;
        var closed = page.EndsSentence(last);
        var since = draft.Stories.Count - 1 - story.Number;
        var f = new Features(features);
        f.Add(page.Pairs.Covered(ahead, story.Words));
        f.Add(page.Pairs.Likeness(ahead, story.Words) * 4);
        f.Add(page.Pairs.Seam(page.Plain[last], page.Plain[line]) >= 0);
        f.Add(inside);
        f.Add(inside && closed);
        f.Add(!inside && closed);
        f.Add(!inside && !closed);
        f.Count(since);
        f.Count(draft.TextBetween(last + 1, line));
        f.Add(story == draft.Stories[0]);
        f.Count(story.Characters / 20);
        f.Quarters(page.Width(last) - page.Width(line));
        f.Quarters(story.Widest - page.Width(line));
        f.Add(inside ? page.Join(last, line) : 0);
        f.Add(page.Plain[last][^1] is '，' or '、' or '：');
        f.Add(page.IsInCaption(last));
        System.Diagnostics.Debug.Assert(f.IsFull);
    }
}
