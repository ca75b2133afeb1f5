using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// Finds what each interrupted text goes on with: every segment that resumes is given the segment it follows, all together, each
/// followed once at most, with "none" as a choice. So interleaved columns and blocks out of order are put together.
/// </summary>
internal static class Continuations
{
    public const int Inputs = 25;

    /// <summary>So many segments before and after one are asked: where columns are torn line by line, each line is one.</summary>
    public const int Reach = 24;

    /// <summary>For each segment the one it follows, −1 where it begins a story.</summary>
    public static int[] Of(Draft draft, IReadOnlyList<TextSegment> segments, Scorer scorer)
    {
        var before = new int[segments.Count];
        Array.Fill(before, -1);
        int[] resuming = [.. Enumerable.Range(0, segments.Count).Where(s => segments[s].Resumes)];
        if (resuming.Length == 0) return before;
        var view = new View(draft, segments);
        var gains = new long[resuming.Length, segments.Count];
        for (var r = 0; r < resuming.Length; r++)
            for (var s = Math.Max(0, resuming[r] - Reach); s < Math.Min(segments.Count, resuming[r] + Reach + 1); s++)
            {
                if (s == resuming[r]) continue;
                var score = view.Score(s, resuming[r], scorer);
                // What follows nothing else goes on with the text right above: it was not interrupted.
                gains[r, s] = s == resuming[r] - 1 ? Math.Max(1, score) : score;
            }
        var found = Assignment.Solve(gains);
        for (var r = 0; r < resuming.Length; r++) before[resuming[r]] = found[r];
        for (var r = 0; r < resuming.Length; r++) BreakCircle(before, resuming[r]);
        return before;
    }

    // Segments that follow each other in a circle: the first of the dump begins the story.
    private static void BreakCircle(int[] before, int segment)
    {
        var at = segment;
        for (var steps = 0; steps <= before.Length; steps++)
        {
            at = before[at];
            if (at < 0) return;
            if (at != segment) continue;
            var first = segment;
            for (var on = before[segment]; on != segment; on = before[on]) first = Math.Min(first, on);
            before[first] = -1;
            return;
        }
    }

    internal sealed class View(Draft draft, IReadOnlyList<TextSegment> segments)
    {
        private readonly SegmentText[] texts = [.. segments.Select(s => draft.Page.Segments.Of(s.Lines))];

        /// <summary>How much speaks for one segment being followed by another, by the models the page is read with.</summary>
        public int Score(int one, int next, Scorer scorer)
        {
            var pair = new FollowingSegments(texts[one].Number, texts[next].Number, next - one, BeginsInside(segments[next]),
                segments[one].Resumes);
            var known = draft.Page.Segments.Scores;
            if (known.TryGetValue(pair, out var found)) return found;
            Span<short> row = stackalloc short[Inputs];
            Span<int> score = stackalloc int[1];
            Fill(one, next, row);
            scorer(row, score);
            return known[pair] = score[0];
        }

        private bool BeginsInside(TextSegment segment) => draft.Tags[segment.First] is LineTag.Resumes or LineTag.GoesOn;

        /// <summary>What speaks for one segment being followed by another.</summary>
        public void Fill(int one, int next, Span<short> row)
        {
            var (page, above, below) = (draft.Page, segments[one], segments[next]);
            var (last, first) = (above.Last, below.First);
            var (text, textBelow) = (texts[one], texts[next]);
            var inside = BeginsInside(below);
            var closed = page.EndsSentence(last);
            var f = new Features(row);
            f.Add(page.Pairs.Covered(textBelow.StartPairs, text.Pairs));
            f.Add(page.Pairs.Likeness(text.Pairs, textBelow.Pairs) * 4);
            f.Add(page.Pairs.Likeness(text.EndPairs, textBelow.StartPairs) * 4);
            f.Add(page.Pairs.Seam(page.Plain[last], page.Plain[first]) >= 0);
            f.Add(inside);
            f.Add(inside && closed);
            f.Add(!inside && closed);
            f.Add(!inside && !closed);
            f.Add(one < next);
            f.Add(one == next - 1);
            f.Add(one == next - 2);
            f.Count(Math.Clamp(next - one, -32, 32));
            f.Count(Math.Clamp(first - last, -256, 256));
            f.Add(above.Resumes);
            f.Count(above.Lines.Count);
            f.Count(below.Lines.Count);
            f.Quarters(page.Width(last) - page.Width(first));
            f.Quarters(text.Width - textBelow.Width);
            f.Quarters(text.Width - page.Width(last));
            f.Add(inside ? page.Join(last, first) : 0);
            f.Add(page.Plain[last][^1] is '，' or '、' or '：' or ',');
            f.Add(page.IsInCaption(last));
            f.Add(textBelow.StartTopic.Likeness(text.Topic));
            f.Add(text.Topic.Likeness(textBelow.Topic));
            f.Add(text.EndTopic.Likeness(textBelow.StartTopic));
            System.Diagnostics.Debug.Assert(f.IsFull);
        }
    }
}
