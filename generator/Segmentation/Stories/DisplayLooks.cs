using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// What each display line is, weighed by the whole page: which story's words it holds, what stands around it, and what other
/// display lines speak of the same story.
/// </summary>
internal static class DisplayLooks
{
    public const int Inputs = 3 * LineTags.Count + 63;

    /// <summary>The tags a display line may have; the last answer is none of them.</summary>
    public static readonly LineTag[] Kinds =
    [
        LineTag.Headline, LineTag.HeadlineTurned, LineTag.Kicker, LineTag.KickerTurned, LineTag.Deck, LineTag.DeckTurned,
        LineTag.Crosshead, LineTag.CrossheadTurned,
    ];

    public const int Answers = 9;

    // A line that may be display with a chance of one in sixteen is looked at: ln 1/16.
    private const int Unlikely = -2839;

    public static List<int> Candidates(Draft draft) =>
        [.. Enumerable.Range(0, draft.Tags.Length).Where(i => IsDisplay(draft.Tags[i])
            || draft.Tags[i] != LineTag.GoesOn && Array.Exists(Kinds, kind => draft.Page.Roles[i, kind] > Unlikely))];

    public static bool IsDisplay(LineTag tag) => tag.IsHeading() || tag.IsCrosshead();

    /// <summary>The tags with every display line decided anew, line by line as they may follow each other.</summary>
    /// <returns>the tags, and for each line that may be display the scores of its answers</returns>
    public static (LineTag[] Tags, IReadOnlyDictionary<int, int[]> Scores) Decide(Draft draft, Scorer scorer)
    {
        var tags = (LineTag[])draft.Tags.Clone();
        var candidates = Candidates(draft);
        var view = new View(draft, candidates);
        Span<short> row = stackalloc short[Inputs];
        var scores = new int[candidates.Count][];
        for (var c = 0; c < candidates.Count; c++)
        {
            view.Fill(c, row);
            scores[c] = new int[Answers];
            scorer(row, scores[c]);
            Pool(scores[c], draft.Page.Roles, candidates[c]);
        }
        for (var first = 0; first < candidates.Count;)
        {
            var end = first + 1;
            while (end < candidates.Count && candidates[end] == candidates[end - 1] + 1) end++;
            var run = Run(scores.AsSpan(first, end - first));
            for (var c = first; c < end; c++)
            {
                var line = candidates[c];
                if (run[c - first] < Kinds.Length) tags[line] = Kinds[run[c - first]];
                else if (IsDisplay(tags[line])) tags[line] = Likeliest(draft.Page.Roles, line);
            }
            first = end;
        }
        return (tags, Enumerable.Range(0, candidates.Count).ToDictionary(c => candidates[c], c => scores[c]));
    }

    // The mean of what the page and what the line with its neighbours say, as of borders.
    private static void Pool(int[] scores, LineRoles roles, int line)
    {
        FixedPoint.LogSoftmax(scores);
        var other = 1L;
        for (var tag = (LineTag)0; tag < (LineTag)LineTags.Count; tag++)
            if (!IsDisplay(tag)) other += FixedPoint.ExpOfMinus(-roles[line, tag]);
        for (var kind = 0; kind < Kinds.Length; kind++) scores[kind] = (scores[kind] + roles[line, Kinds[kind]]) / 2;
        scores[^1] = (scores[^1] + FixedPoint.Log(other) - FixedPoint.Log(1L << 30)) / 2;
    }

    // The best answers for a run of lines in which a turned line stands under what it turns.
    private static int[] Run(Span<int[]> scores)
    {
        var best = new long[Answers];
        var came = new int[scores.Length, Answers];
        for (var i = 0; i < scores.Length; i++)
        {
            var next = new long[Answers];
            for (var answer = 0; answer < Answers; answer++)
            {
                next[answer] = -TagPath.Never;
                for (var above = 0; above < Answers; above++)
                {
                    var turns = answer < Kinds.Length && Kinds[answer].IsTurned();
                    if (turns && (i == 0 || above / 2 != answer / 2)) continue;
                    if (best[above] + scores[i][answer] <= next[answer]) continue;
                    next[answer] = best[above] + scores[i][answer];
                    came[i, answer] = above;
                }
            }
            best = next;
        }
        var found = new int[scores.Length];
        var at = Array.IndexOf(best, best.Max());
        for (var i = scores.Length - 1; i >= 0; i--)
        {
            found[i] = at;
            at = came[i, at];
        }
        return found;
    }

    private static LineTag Likeliest(LineRoles roles, int line)
    {
        var best = LineTag.Furniture;
        for (var tag = (LineTag)0; tag < (LineTag)LineTags.Count; tag++)
            if (!IsDisplay(tag) && roles[line, tag] > roles[line, best]) best = tag;
        return best;
    }

    /// <summary>The features of a page's display lines, with what they have in common found once.</summary>
    internal sealed class View
    {
        private readonly Draft draft;
        private readonly List<int> candidates;
        private readonly Dictionary<int, int> numberOf = [];
        private readonly PairSet[] words;
        private readonly int[][] covered;
        private readonly int[] bestStory;
        private readonly PairSet text;
        private readonly int[] counts;
        private readonly int blanksInRuns, inPlace, atEnd;

        public View(Draft draft, List<int> candidates)
        {
            (this.draft, this.candidates) = (draft, candidates);
            var (page, stories) = (draft.Page, draft.Stories);
            for (var c = 0; c < candidates.Count; c++) numberOf.Add(candidates[c], c);
            words = [.. candidates.Select(page.Pairs.OfLine)];
            covered = [.. words.Select(w => stories.Select(s => page.Pairs.Covered(w, s.Words)).ToArray())];
            bestStory = [.. covered.Select(c => c.Length == 0 ? -1 : Array.IndexOf(c, c.Max()))];
            text = page.Pairs.Of(stories.SelectMany(s => s.Lines));
            counts = [.. Kinds.Select(kind => draft.Tags.Count(t => t == kind))];
            var below = candidates.Where(i => numberOf.ContainsKey(i - 1)).ToList();
            blanksInRuns = Numbers.Share(below.Count(i => page.Blanks(i) > 0), below.Count + 1);
            inPlace = Numbers.Share(candidates.Count(i => draft.Tags[i] == LineTag.Headline && draft.TextFrom(i) is >= 0 and var next && draft.Tags[next] == LineTag.StoryStart), counts[0] + 1);
            atEnd = Numbers.Share(candidates.Count(i => draft.TextFrom(i) < 0), candidates.Count + 1);
        }

        public void Fill(int c, Span<short> row)
        {
            var (page, roles, tags, line) = (draft.Page, draft.Page.Roles, draft.Tags, candidates[c]);
            var (text, best) = (page.Plain[line], bestStory[c]);
            int top = line, bottom = line;
            while (numberOf.ContainsKey(top - 1)) top--;
            while (numberOf.ContainsKey(bottom + 1)) bottom++;
            var cover = best < 0 ? 0 : covered[c][best];
            var second = 0;
            for (var s = 0; s < covered[c].Length; s++)
                if (s != best) second = Math.Max(second, covered[c][s]);
            var (above, below) = (draft.TextUpTo(line - 1), draft.TextFrom(line + 1));
            var (holder, next) = (above < 0 ? -1 : draft.Owners[above], below < 0 ? -1 : draft.Owners[below]);
            int alike = 0, alikeInRun = 0, headlines = 0, nearest = 40;
            for (var o = 0; o < candidates.Count; o++)
            {
                if (o == c || bestStory[o] != best || best < 0) continue;
                if (tags[candidates[o]] == LineTag.Headline) headlines++;
                if (covered[o][best] <= Numbers.One / 4) continue;
                alike++;
                if (top <= candidates[o] && candidates[o] <= bottom) alikeInRun++;
                nearest = Math.Min(nearest, Math.Abs(candidates[o] - line));
            }
            var (isBelow, isAbove) = (numberOf.ContainsKey(line - 1), numberOf.ContainsKey(line + 1));
            var captions = draft.Stories.Count(s => s.IsCaption);

            var f = new Features(row);
            f.Tags(roles, line);
            f.Tags(roles, line - 1);
            f.Tags(roles, line + 1);
            f.Count(text.Length);
            f.Count(isBelow ? page.Plain[line - 1].Length : 0);
            f.Count(isAbove ? page.Plain[line + 1].Length : 0);
            f.Add(isBelow ? Math.Clamp((text.Length - page.Plain[line - 1].Length) * Numbers.One / 8, -Numbers.One * 2, Numbers.One * 2) : 0);
            f.Add(isAbove ? Math.Clamp((text.Length - page.Plain[line + 1].Length) * Numbers.One / 8, -Numbers.One * 2, Numbers.One * 2) : 0);
            f.Add(isBelow);
            f.Add(isAbove);
            f.Count(line - top);
            f.Count(bottom - line);
            f.Add(page.Blanks(line) * Numbers.One / 2);
            f.Add(page.Blanks(line + 1) * Numbers.One / 2);
            f.Add(blanksInRuns);
            f.Add(cover);
            f.Add(cover - second);
            f.Add(holder < 0 ? -Numbers.One / 4 : covered[c][holder]);
            f.Add(next < 0 ? -Numbers.One / 4 : covered[c][next]);
            f.Add(holder >= 0 && holder == next);
            f.Add(best >= 0 && best == holder);
            f.Add(best >= 0 && best == next);
            f.Add(below >= 0 && tags[below] == LineTag.StoryStart);
            f.Add(below >= 0 && tags[below] == LineTag.ParagraphStart);
            f.Add(below >= 0 && tags[below] == LineTag.GoesOn);
            f.Add(holder >= 0 && draft.Stories[holder].End < line);
            f.Add(above >= 0 && page.EndsSentence(above));
            f.Count(alike);
            f.Count(nearest);
            f.Count(alikeInRun);
            f.Add(isBelow && bestStory[numberOf[line - 1]] == best);
            f.Add(isAbove && bestStory[numberOf[line + 1]] == best);
            f.Add(isBelow && this.text.Holds(page.Pairs.Seam(page.Plain[line - 1], text)));
            f.Add(isAbove && this.text.Holds(page.Pairs.Seam(text, page.Plain[line + 1])));
            f.Add(text[0] is '—' or '-' or '─');
            f.Add(text[^1] is '—' or '-' or '─');
            f.Add(text[^1] is '：' or ':');
            f.Add("【[（(“《「〔".Contains(text[0]));
            f.Add("】]）)”》」〕".Contains(text[^1]));
            f.Add(text[^1] is '。' or '！' or '？' or '…');
            f.Add(text[^1] is '，' or '、' or '；');
            f.Add(!char.IsLetterOrDigit(text[0]) && !Text.Characters.IsOpener(text[0]));
            f.Add(page.Lines.Text[line].Any(char.IsWhiteSpace));
            f.Add(text.Contains('，') || text.Contains('。'));
            f.Add(text.Count(char.IsDigit) * Numbers.One / text.Length);
            f.Add(words[c].Weight * 4 / text.Length);
            f.Add(isBelow ? page.Join(line - 1, line) : 0);
            f.Add(isAbove ? page.Join(line, line + 1) : 0);
            for (var kind = 0; kind < Kinds.Length; kind += 2) f.Count(counts[kind]);
            f.Count(draft.Stories.Count);
            f.Count(captions);
            f.Add(Math.Clamp(counts[0] - draft.Stories.Count + captions, -4, 4) * Numbers.One / 2);
            f.Add(inPlace);
            f.Add(atEnd);
            f.Add(best < 0 ? 0 : draft.Stories[best].Caption);
            f.Count(best < 0 ? 0 : draft.Stories[best].Characters / 20);
            f.Count(best < 0 ? 0 : draft.Stories[best].Start - line);
            f.Count(best < 0 ? 0 : line - draft.Stories[best].End);
            f.Add(above < 0);
            f.Add(below < 0);
            f.Count(headlines);
            f.Count(Enumerable.Range(top, bottom - top + 1).Count(l => tags[l] == LineTag.Headline));
            f.Quarters(below < 0 ? 0 : page.Width(line) - page.Width(below));
            System.Diagnostics.Debug.Assert(f.IsFull);
        }
    }
}
