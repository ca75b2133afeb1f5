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

    // Lines that show what the text is about.
    private const int Near = 6;

    /// <summary>For each segment the one it follows, −1 where it begins a story.</summary>
    public static int[] Of(Draft draft, IReadOnlyList<TextSegment> segments, Scorer scorer)
    {
        var before = new int[segments.Count];
        Array.Fill(before, -1);
        int[] resuming = [.. Enumerable.Range(0, segments.Count).Where(s => segments[s].Resumes)];
        if (resuming.Length == 0) return before;
        var view = new View(draft, segments);
        var gains = new long[resuming.Length, segments.Count];
        Span<short> row = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        for (var r = 0; r < resuming.Length; r++)
            for (var s = Math.Max(0, resuming[r] - Reach); s < Math.Min(segments.Count, resuming[r] + Reach + 1); s++)
            {
                if (s == resuming[r]) continue;
                view.Fill(s, resuming[r], row);
                scorer(row, score);
                // What follows nothing else goes on with the text right above: it was not interrupted.
                gains[r, s] = s == resuming[r] - 1 ? Math.Max(1, score[0]) : score[0];
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

    internal sealed class View
    {
        private readonly Draft draft;
        private readonly IReadOnlyList<TextSegment> segments;
        private readonly PairSet[] words, starts, ends;
        private readonly Topic[] topics, topicsOfStarts, topicsOfEnds;

        public View(Draft draft, IReadOnlyList<TextSegment> segments)
        {
            (this.draft, this.segments) = (draft, segments);
            var pairs = draft.Page.Pairs;
            words = [.. segments.Select(s => pairs.Of(s.Lines))];
            starts = [.. segments.Select(s => pairs.Of(s.Lines.Take(Near)))];
            ends = [.. segments.Select(s => pairs.Of(s.Lines.TakeLast(Near)))];
            var ofPage = draft.Page.Topics;
            topics = [.. segments.Select(s => ofPage.Of(s.Lines))];
            topicsOfStarts = [.. segments.Select(s => ofPage.Of(s.Lines.Take(Near)))];
            topicsOfEnds = [.. segments.Select(s => ofPage.Of(s.Lines.TakeLast(Near)))];
        }

        /// <summary>What speaks for one segment being followed by another.</summary>
        public void Fill(int one, int next, Span<short> row)
        {
            var (page, above, below) = (draft.Page, segments[one], segments[next]);
            var (last, first) = (above.Last, below.First);
            var inside = draft.Tags[first] is LineTag.Resumes or LineTag.GoesOn;
            var closed = page.EndsSentence(last);
            var f = new Features(row);
            f.Add(page.Pairs.Covered(starts[next], words[one]));
            f.Add(page.Pairs.Likeness(words[one], words[next]) * 4);
            f.Add(page.Pairs.Likeness(ends[one], starts[next]) * 4);
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
            f.Quarters(above.Lines.Max(page.Width) - below.Lines.Max(page.Width));
            f.Quarters(above.Lines.Max(page.Width) - page.Width(last));
            f.Add(inside ? page.Join(last, first) : 0);
            f.Add(page.Plain[last][^1] is '，' or '、' or '：' or ',');
            f.Add(page.IsInCaption(last));
            f.Add(topicsOfStarts[next].Likeness(topics[one]));
            f.Add(topics[one].Likeness(topics[next]));
            f.Add(topicsOfEnds[one].Likeness(topicsOfStarts[next]));
            System.Diagnostics.Debug.Assert(f.IsFull);
        }
    }
}
