using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// Where running text resumes that another story interrupted, weighed by the whole page: the lines around seldom show it, but the
/// text above speaks of other things than the text below, and another story of the page is not over.
/// </summary>
internal static class Resumptions
{
    public const int Inputs = Borders.Inputs + 7;

    // What has a smaller chance is not looked at: ln 0.01, as odds.
    private const int Unlikely = -4716;

    /// <summary>The lines at which interrupted text may resume.</summary>
    public static List<int> Candidates(Draft draft) =>
        [.. Enumerable.Range(0, draft.Tags.Length).Where(i => draft.Tags[i].IsBody()).Skip(1).Where(i =>
            draft.Tags[i].IsResumed()
            || draft.Tags[i] != LineTag.StoryStart && Continuations.OddsOfInterruption(draft.Page.Roles, i) > Unlikely)];

    /// <summary>The tags with every resumption decided anew, and for each candidate the odds that were found.</summary>
    public static (LineTag[] Tags, Dictionary<int, int> Odds) Decide(Draft draft, Scorer scorer)
    {
        var tags = (LineTag[])draft.Tags.Clone();
        var odds = new Dictionary<int, int>();
        var view = new View(draft);
        Span<short> row = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        foreach (var line in Candidates(draft))
        {
            view.Fill(line, row);
            scorer(row, score);
            odds.Add(line, score[0]);
            var roles = draft.Page.Roles;
            if (score[0] > 0)
                tags[line] = roles[line, LineTag.Resumes] > roles[line, LineTag.ResumesAtParagraph] ? LineTag.Resumes
                    : LineTag.ResumesAtParagraph;
            else if (tags[line].IsResumed()) tags[line] = Borders.WithoutBorder(roles, line);
        }
        return (tags, odds);
    }

    /// <summary>What speaks for a line being the first of interrupted text: what speaks for a border there, and the page's other
    /// texts.</summary>
    internal sealed class View(Draft draft)
    {
        private readonly Borders.View borders = new(draft, resumes: true);

        public void Fill(int line, Span<short> row)
        {
            var text = borders.Fill(line, row[..Borders.Inputs]);
            var page = draft.Page;
            var above = draft.Stories[draft.Owners[text.Above]];
            int alike = -Numbers.One, covered = 0, open = 0;
            foreach (var story in draft.Stories)
            {
                if (story == above || story.Number == draft.Owners[line]) continue;
                alike = Math.Max(alike, story.Topic.Likeness(text.TopicRight));
                covered = Math.Max(covered, page.Pairs.Covered(text.Right, story.Words));
                if (!page.EndsSentence(story.End)) open++;
            }
            var f = new Features(row[Borders.Inputs..]);
            f.Add(alike);
            f.Add(alike - above.Topic.Likeness(text.TopicRight));
            f.Add(covered * 2);
            f.Add((covered - page.Pairs.Covered(text.Right, text.Left)) * 2);
            f.Count(open);
            f.Count(draft.Stories.Count);
            f.Log(Continuations.OddsOfInterruption(page.Roles, line));
            System.Diagnostics.Debug.Assert(f.IsFull);
        }
    }
}
