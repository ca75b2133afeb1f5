using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// What each display line is, weighed by the whole page: which story's words it holds, what stands around it, and what other
/// display lines speak of the same story.
/// </summary>
internal static class DisplayLooks
{
    public const int Inputs = 3 * LineTags.Count + 67 + 29;

    /// <summary>What the second look sees more.</summary>
    public const int InputsAgain = Inputs + 49;

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
        [.. Enumerable.Range(0, draft.Tags.Length).Where(i => (draft.Tags[i].IsDisplay() || draft.Page.IsOverprinted(i)
            || draft.Tags[i] != LineTag.GoesOn && Array.Exists(Kinds, kind => draft.Page.Roles[i, kind] > Unlikely))
            && !SureTags.Keeps(draft, i))];

    /// <summary>The tags with every display line decided anew, line by line as they may follow each other.</summary>
    /// <returns>the tags, and for each line that may be display the scores of its answers</returns>
    public static (LineTag[] Tags, IReadOnlyDictionary<int, int[]> Scores) Decide(Draft draft, Scorer scorer)
    {
        var candidates = Candidates(draft);
        return Decide(draft, candidates, Inputs, new DisplayView(draft, candidates).Fill, scorer);
    }

    /// <summary>The same, once the headings have their stories.</summary>
    public static (LineTag[] Tags, IReadOnlyDictionary<int, int[]> Scores) DecideAgain(HeadedDraft headed, Scorer scorer)
    {
        var candidates = Candidates(headed.Draft);
        return Decide(headed.Draft, candidates, InputsAgain, new DisplayAgainView(headed, candidates).Fill, scorer);
    }

    private delegate void Filling(int candidate, Span<short> row);

    private static (LineTag[] Tags, IReadOnlyDictionary<int, int[]> Scores) Decide(Draft draft, List<int> candidates, int inputs,
        Filling fill, Scorer scorer)
    {
        var tags = (LineTag[])draft.Tags.Clone();
        Span<short> row = stackalloc short[inputs];
        var scores = new int[candidates.Count][];
        for (var c = 0; c < candidates.Count; c++)
        {
            fill(c, row);
            scores[c] = new int[Answers];
            scorer(row, scores[c]);
            Pool(scores[c], draft.Page.Roles, candidates[c]);
            if (draft.Page.IsOverprinted(candidates[c]) || SureTags.IsHeading(draft, candidates[c]))
                scores[c][^1] = -TagPath.Never;
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
                else if (tags[line].IsDisplay()) tags[line] = Likeliest(draft.Page.Roles, line);
            }
            first = end;
        }
        return (tags, Enumerable.Range(0, candidates.Count).ToDictionary(c => candidates[c], c => scores[c]));
    }

    // A mean of what the page and what the line with its neighbours say, as of borders; the page knows more of headings.
    private static void Pool(int[] scores, LineRoles roles, int line)
    {
        FixedPoint.LogSoftmax(scores);
        var other = 1L;
        for (var tag = (LineTag)0; tag < (LineTag)LineTags.Count; tag++)
            if (!tag.IsDisplay()) other += FixedPoint.ExpOfMinus(-roles[line, tag]);
        for (var kind = 0; kind < Kinds.Length; kind++) scores[kind] = (3 * scores[kind] + roles[line, Kinds[kind]]) / 4;
        scores[^1] = (3 * scores[^1] + FixedPoint.Log(other) - FixedPoint.Log(1L << 30)) / 4;
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
            if (!tag.IsDisplay() && roles[line, tag] > roles[line, best]) best = tag;
        return best;
    }
}
