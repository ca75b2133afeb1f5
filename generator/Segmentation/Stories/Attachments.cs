using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>Whether a heading is that of a story: the words they share, where they stand, and where the page's other headings
/// stand.</summary>
internal static class Attachments
{
    public const int Inputs = 49;

    /// <summary>The odds of every heading and story.</summary>
    public static int[,] Odds(Draft draft, Scorer scorer)
    {
        var odds = new int[draft.Headings.Count, draft.Stories.Count];
        if (odds.Length == 0) return odds;
        var view = new View(draft);
        Span<short> row = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        for (var h = 0; h < draft.Headings.Count; h++)
            for (var s = 0; s < draft.Stories.Count; s++)
            {
                view.Fill(h, s, row);
                scorer(row, score);
                odds[h, s] = score[0];
            }
        return odds;
    }

    /// <summary>The features of a page's headings and stories, with what they have in common found once.</summary>
    internal sealed class View
    {
        private readonly Draft draft;
        private readonly int[,] covered, opening, alike;
        private readonly int[] sums, headline, text;
        private readonly bool[] before, after;
        private readonly int headed, sharedBefore, sharedAfter, sharedLast, sharedFirst;

        public View(Draft draft)
        {
            this.draft = draft;
            var (page, headings, stories) = (draft.Page, draft.Headings, draft.Stories);
            (covered, opening) = (new int[headings.Count, stories.Count], new int[headings.Count, stories.Count]);
            alike = new int[headings.Count, stories.Count];
            (sums, headline, text) = (new int[headings.Count], new int[headings.Count], new int[headings.Count]);
            (before, after) = (new bool[headings.Count], new bool[headings.Count]);
            for (var h = 0; h < headings.Count; h++)
            {
                var (words, topic) = (page.Pairs.Of(headings[h].Lines), page.Topics.Of(headings[h].Lines));
                for (var s = 0; s < stories.Count; s++)
                {
                    covered[h, s] = page.Pairs.Covered(words, stories[s].Words);
                    opening[h, s] = page.Pairs.Covered(words, stories[s].Opening);
                    alike[h, s] = topic.Likeness(stories[s].Topic);
                    sums[h] += covered[h, s];
                }
                text[h] = headings[h].Lines.Sum(l => page.Plain[l].Length);
                headline[h] = headings[h].HasHeadline ? headed++ : -1;
                before[h] = StandsBefore(headings[h]);
                after[h] = StandsAfter(headings[h]);
            }
            sharedBefore = ShareOfHeaded(h => before[h]);
            sharedAfter = ShareOfHeaded(h => after[h]);
            sharedLast = ShareOfHeaded(h => draft.TextFrom(headings[h].End + 1) < 0);
            sharedFirst = ShareOfHeaded(h => draft.TextUpTo(headings[h].Start - 1) < 0);
        }

        public void Fill(int h, int s, Span<short> row)
        {
            var (group, story, stories) = (draft.Headings[h], draft.Stories[s], draft.Stories.Count);
            int otherStory = 0, otherHeading = 0, storyAlike = 0, headingAlike = 0;
            for (var o = 0; o < stories; o++)
                if (o != s) (otherStory, storyAlike) = (Math.Max(otherStory, covered[h, o]), Math.Max(storyAlike, alike[h, o]));
            for (var o = 0; o < draft.Headings.Count; o++)
                if (o != h && draft.Headings[o].HasHeadline)
                    (otherHeading, headingAlike) = (Math.Max(otherHeading, covered[o, s]), Math.Max(headingAlike, alike[o, s]));
            var f = new Features(row);
            f.Add(covered[h, s]);
            f.Add(opening[h, s]);
            f.Add(covered[h, s] - otherStory);
            f.Add(covered[h, s] - otherHeading);
            f.Add(Numbers.Share(covered[h, s], sums[h] + 1));
            f.Count(text[h]);
            f.Count(story.Characters / 20);
            f.Add(story.Caption);
            f.Count(stories);
            f.Count(headed);
            // In the order of the page, and in its reverse.
            f.Count(headline[h] < 0 ? 0 : s - headline[h]);
            f.Count(headline[h] < 0 ? 0 : s + headline[h] - headed + 1);
            f.Add(headline[h] == s);
            f.Add(headline[h] >= 0 && s + headline[h] == headed - 1);
            f.Add(headline[h] < 0 ? 0 : s * Numbers.One / stories - headline[h] * Numbers.One / headed);
            f.Count(story.Start > group.End ? draft.TextBetween(group.End, story.Start) : 0);
            f.Add(story.Start > group.End && draft.TextBetween(group.End, story.Start) == 0);
            f.Count(story.End < group.Start ? draft.TextBetween(story.End + 1, group.Start) : 0);
            f.Add(story.End < group.Start && draft.TextBetween(story.End + 1, group.Start) == 0);
            f.Add(story.Start < group.Start && group.Start < story.End);
            f.Add(NextUnder(group) == story.Start);
            f.Add(NextAbove(group) == story.End);
            f.Count(Math.Clamp(story.Start - group.End, -64, 64));
            f.Count(Math.Clamp(group.Start - story.End, -64, 64));
            f.Add(story.Start > group.End);
            f.Add(sharedBefore);
            f.Add(sharedAfter);
            f.Add(sharedLast);
            f.Add(sharedFirst);
            f.Add(draft.TextFrom(group.End + 1) < 0);
            f.Add(draft.TextUpTo(group.Start - 1) < 0);
            f.Add(group.HasHeadline);
            f.Add(group.Kicker.Count > 0);
            f.Add(group.Deck.Count > 0);
            f.Add(before[h]);
            f.Add(after[h]);
            f.Count(story.Runs.Count);
            f.Count(draft.Tags.Length / 8);
            f.Add(story.Start > 0 && draft.Tags[story.Start - 1] == LineTag.Byline);
            f.Add(story.Start > 0 && draft.Tags[story.Start - 1].IsHeading());
            f.Count(story.Runs.Min(r => Math.Abs(group.End - r.First)));
            f.Count(story.Runs.Min(r => Math.Abs(group.Start - r.Last)));
            f.Add(draft.Page.OpensReport(story.Start));
            f.Quarters(draft.Page.Width(group.HasHeadline ? group.Headline[0] : group.Start) - draft.Page.Width(story.Start));
            f.Add(s == 0);
            f.Add(headline[h] == 0);
            f.Add(alike[h, s]);
            f.Add(alike[h, s] - storyAlike);
            f.Add(alike[h, s] - headingAlike);
            System.Diagnostics.Debug.Assert(f.IsFull);
        }

        private int ShareOfHeaded(Func<int, bool> holds) =>
            Numbers.Share(Enumerable.Range(0, draft.Headings.Count).Count(h => headline[h] >= 0 && holds(h)),
                Math.Max(1, headed));

        private bool StandsBefore(HeadingGroup group) => NextUnder(group) is >= 0 and var next
            && draft.Tags[next] == LineTag.StoryStart;

        private bool StandsAfter(HeadingGroup group) => NextAbove(group) is >= 0 and var last
            && draft.Stories[draft.Owners[last]].End == last;

        // The text right under a heading: only lines of display or names between.
        private int NextUnder(HeadingGroup group)
        {
            var line = group.End + 1;
            while (line < draft.Tags.Length && IsAround(draft.Tags[line])) line++;
            return line < draft.Tags.Length && draft.Owners[line] >= 0 ? line : -1;
        }

        private int NextAbove(HeadingGroup group)
        {
            var line = group.Start - 1;
            while (line >= 0 && IsAround(draft.Tags[line])) line--;
            return line >= 0 && draft.Owners[line] >= 0 ? line : -1;
        }

        private static bool IsAround(LineTag tag) =>
            tag.IsHeading() || tag.IsLeadIn() || tag is LineTag.Byline or LineTag.Credit or LineTag.Jump or LineTag.Closing;
    }
}
