using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>Whose names a line of names says: of the story it stands before, after or in.</summary>
internal static class NameOwners
{
    public const int Inputs = 38;

    // Further from a line than this a story is not asked, but for the ones right before and after it.
    private const int Far = 12;

    // A story is signed once: a second by-line is another story's, unless that is fifty times less likely (e^4).
    private const int SignedTwice = 4 * LineRoles.One;

    /// <summary>The likeliest story of each group of names, −1 where there is no story at all; of by-lines, all
    /// together.</summary>
    /// <param name="headed">the story of each heading, −1 for none</param>
    public static int[] Of(Draft draft, int[] headed, Scorer scorer)
    {
        var scores = Scores(draft, headed, scorer);
        var owners = scores.Select(of => of.Count == 0 ? -1 : of.MaxBy(o => o.Score).Story).ToArray();
        int[] bylines = [.. Enumerable.Range(0, owners.Length).Where(n => !draft.Names[n].IsCredit && owners[n] >= 0)];
        if (bylines.Length == 0) return owners;
        var gains = new long[bylines.Length, draft.Stories.Count];
        for (var b = 0; b < bylines.Length; b++)
        {
            var most = scores[bylines[b]].Max(o => o.Score);
            foreach (var (story, score) in scores[bylines[b]]) gains[b, story] = score - most + SignedTwice;
        }
        var found = Assignment.Solve(gains);
        for (var b = 0; b < bylines.Length; b++)
            if (found[b] >= 0) owners[bylines[b]] = found[b];
        return owners;
    }

    private static List<(int Story, int Score)>[] Scores(Draft draft, int[] headed, Scorer scorer)
    {
        var view = new View(draft, headed);
        Span<short> row = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        var scores = new List<(int, int)>[draft.Names.Count];
        for (var n = 0; n < scores.Length; n++)
        {
            scores[n] = [];
            foreach (var story in view.Candidates(n))
            {
                view.Fill(n, story, row);
                scorer(row, score);
                scores[n].Add((story, score[0]));
            }
        }
        return scores;
    }

    internal sealed class View
    {
        private readonly Draft draft;
        private readonly int[] headed;
        private readonly (int Above, int Below)[] around;
        private readonly int bylines;
        private readonly int[] habits;

        public View(Draft draft, int[] headed)
        {
            (this.draft, this.headed) = (draft, headed);
            around = [.. draft.Names.Select(n => (Kind(n.First - 1), Kind(n.Last + 1)))];
            var of = around.Where((_, n) => !draft.Names[n].IsCredit).ToArray();
            bylines = of.Length;
            habits =
            [
                Habit(a => a.Above == 0),
                Habit(a => a.Below == 1),
                Habit(a => a.Above is 1 or 2 && a.Below == 1),
                Habit(a => a.Above is 1 or 2 && a.Below == 0),
                Habit(a => a.Above == 0 && a.Below == 1),
            ];

            int Habit(Func<(int Above, int Below), bool> holds) => Numbers.Share(of.Count(holds), Math.Max(1, of.Length));
        }

        public IEnumerable<int> Candidates(int n)
        {
            var (group, above, below) = (draft.Names[n], draft.TextUpTo(draft.Names[n].First - 1),
                draft.TextFrom(draft.Names[n].Last + 1));
            for (var s = 0; s < draft.Stories.Count; s++)
            {
                var story = draft.Stories[s];
                if (above >= 0 && draft.Owners[above] == s || below >= 0 && draft.Owners[below] == s
                    || Math.Min(Math.Abs(group.First - story.End), Math.Abs(story.Start - group.Last)) <= Far
                    || around[n].Above == 0 || around[n].Below == 0)
                    yield return s;
            }
        }

        public void Fill(int n, int s, Span<short> row)
        {
            var (page, group, story) = (draft.Page, draft.Names[n], draft.Stories[s]);
            var (above, below) = (draft.TextUpTo(group.First - 1), draft.TextFrom(group.Last + 1));
            var (holder, next) = (above < 0 ? -1 : draft.Owners[above], below < 0 ? -1 : draft.Owners[below]);
            bool beside = false, headedHere = false;
            for (var h = 0; h < draft.Headings.Count; h++)
            {
                if (draft.Headings[h].End != group.First - 1 && draft.Headings[h].Start != group.Last + 1) continue;
                beside = true;
                headedHere |= headed[h] == s;
            }
            var f = new Features(row);
            f.Add(group.IsCredit);
            f.Add(s == holder);
            f.Add(s == next);
            f.Add(s == holder && above == group.First - 1);
            f.Add(s == next && below == group.Last + 1);
            f.Add(s == next && below == story.Start);
            f.Add(s == holder && above == story.End);
            f.Count(Math.Clamp(story.Start - group.Last, -64, 64));
            f.Count(Math.Clamp(group.First - story.End, -64, 64));
            for (var kind = 0; kind < 5; kind++) f.Add(around[n].Above == kind);
            for (var kind = 0; kind < 5; kind++) f.Add(around[n].Below == kind);
            f.Add(story.Caption);
            f.Add(group.IsCredit == story.IsCaption);
            f.Add(page.OpensReport(story.Start));
            f.Add(headedHere);
            f.Add(beside);
            f.Count(draft.Stories.Count);
            f.Count(bylines);
            f.Count(group.Lines.Sum(l => page.Plain[l].Length));
            foreach (var habit in habits) f.Add(habit);
            f.Add(story.Start < group.First && group.First < story.End);
            f.Add(page.EndsSentence(story.End));
            f.Count(story.Characters / 20);
            f.Add(page.Blanks(group.First) * Numbers.One / 2);
            f.Add(page.Blanks(group.Last + 1) * Numbers.One / 2);
            f.Add("（(〔【[".Contains(page.Plain[group.First][0]));
            System.Diagnostics.Debug.Assert(f.IsFull);
        }

        // What stands beside: display, a story's first line, other text, names, anything else.
        private int Kind(int line) => line < 0 || line >= draft.Tags.Length ? 4 : draft.Tags[line] switch
        {
            var tag when tag.IsHeading() => 0,
            LineTag.StoryStart => 1,
            var tag when tag.IsBody() => 2,
            LineTag.Byline or LineTag.Credit => 3,
            _ => 4,
        };
    }
}
