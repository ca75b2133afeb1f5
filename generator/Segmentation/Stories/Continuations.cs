using Banmian.Segmentation.Model;
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

    // Of the pairs that are asked about a text that resumes one holds, so each by itself has odds against it; yet the text does
    // follow something. Beginning a story takes odds of 80 to 1 (e^4.4) against all of them. Chosen, as is the next number, on
    // withheld pages of the bench and of the press.
    private const int Follows = 4500;

    // A text that was interrupted for sure: odds of seven to one (e²). With shorter ones, it may as well be that none was.
    private const int Interrupted = 2 * LineRoles.One;

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
        {
            var doubt = Math.Max(0, Interrupted - draft.Page.OddsOfResumption(segments[resuming[r]].First));
            for (var s = Math.Max(0, resuming[r] - Reach); s < Math.Min(segments.Count, resuming[r] + Reach + 1); s++)
            {
                if (s == resuming[r]) continue;
                // Blocks of a dump are seldom out of order: what stands below is followed where it breaks off inside a sentence.
                var follows = s < resuming[r] || !draft.Page.EndsSentence(segments[s].Last) ? Follows : 0;
                var gain = view.Score(s, resuming[r], scorer) + follows;
                // What follows nothing else goes on with the text right above: it was not interrupted.
                gains[r, s] = s == resuming[r] - 1 ? Math.Max(1, gain + doubt) : gain;
            }
        }
        var found = Assignment.Solve(gains);
        for (var r = 0; r < resuming.Length; r++) before[resuming[r]] = found[r];
        for (var r = 0; r < resuming.Length; r++) BreakCircle(before, resuming[r]);
        return before;
    }

    /// <summary>How likely the lines around make it that interrupted text resumes at a line.</summary>
    public static int OddsOfInterruption(LineRoles roles, int line)
    {
        const long Sure = 1L << 30;
        var chance = FixedPoint.ExpOfMinus(-roles[line, LineTag.Resumes])
            + FixedPoint.ExpOfMinus(-roles[line, LineTag.ResumesAtParagraph]);
        return FixedPoint.Log(Math.Max(1, chance)) - FixedPoint.Log(Math.Max(1, Sure - chance));
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
