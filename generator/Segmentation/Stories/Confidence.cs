using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>How sure it is that a story holds the lines it should, and its own headline.</summary>
internal static class Confidence
{
    public const int Inputs = 31;

    // Where nothing speaks against it.
    private const int Sure = 8 * LineRoles.One;

    /// <summary>The odds of each story to be right.</summary>
    public static int[] Of(FoundStories found, Scorer scorer)
    {
        Span<short> row = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        var odds = new int[found.Draft.Stories.Count];
        for (var s = 0; s < odds.Length; s++)
        {
            Fill(found, s, row);
            scorer(row, score);
            odds[s] = score[0];
        }
        return odds;
    }

    public static void Fill(FoundStories found, int s, Span<short> row)
    {
        var (draft, page, story) = (found.Draft, found.Draft.Page, found.Draft.Stories[s]);
        int inside = Sure, sum = 0, least = 0;
        foreach (var line in story.Lines)
        {
            if (line != story.Start && found.Borders.TryGetValue(line, out var odds)) inside = Math.Min(inside, -odds);
            var certainty = Certainty(page.Roles, line);
            sum += certainty;
            least = Math.Min(least, certainty);
        }
        var next = s + 1 < draft.Stories.Count ? found.Borders.GetValueOrDefault(draft.Stories[s + 1].Start, Sure) : Sure;
        var heading = found.Headed.HeadlineOf(s);
        int given = heading < 0 ? 0 : found.Headed.Odds[heading, s], rival = -Sure, elsewhere = -Sure;
        for (var h = 0; h < draft.Headings.Count; h++)
            if (h != heading) rival = Math.Max(rival, found.Headed.Odds[h, s]);
        for (var o = 0; heading >= 0 && o < draft.Stories.Count; o++)
            if (o != s) elsewhere = Math.Max(elsewhere, found.Headed.Odds[heading, o]);
        var display = heading < 0 ? 0 : draft.Headings[heading].Lines.Min(l => Certainty(page.Roles, l));
        var loose = Enumerable.Range(0, draft.Headings.Count).Count(h => found.Headed.Given[h] < 0);

        var f = new Features(row);
        f.Log(Math.Min(found.Borders.GetValueOrDefault(story.Start, Sure), Sure));
        f.Log(Math.Min(next, Sure));
        f.Log(inside);
        f.Log(sum / story.Lines.Count);
        f.Log(least);
        f.Log(display);
        f.Add(heading >= 0);
        f.Log(Math.Min(given, Sure));
        f.Log(rival);
        f.Log(elsewhere);
        f.Add(story.Caption);
        f.Add(Math.Abs(2 * story.Caption - Numbers.One));
        f.Count(story.Characters / 20);
        f.Count(story.Paragraphs.Count);
        f.Count(story.Runs.Count - 1);
        f.Add(page.OpensReport(story.Start));
        f.Add(page.EndsSentence(story.End));
        f.Count(draft.Stories.Count);
        f.Count(loose);
        f.Count(draft.Crossheads.Count);
        f.Add(story.Lines.Exists(l => draft.Tags[l] is LineTag.Resumes or LineTag.ResumesAtParagraph));
        f.Add(heading >= 0 && draft.Headings[heading].Headline.Count > 1);
        f.Add(heading >= 0 && draft.Headings[heading].Kicker.Count + draft.Headings[heading].Deck.Count > 0);
        f.Add(s == 0);
        f.Log(heading < 0 ? 0 : draft.Headings[heading].Headline.Min(l => Display(found, l)));
        f.Log(heading < 0 ? 0 : draft.Headings[heading].Kicker.Concat(draft.Headings[heading].Deck).Select(l => Display(found, l))
            .DefaultIfEmpty().Min());
        f.Log(Enumerable.Range(0, draft.Tags.Length).Sum(l => Certainty(page.Roles, l)) / draft.Tags.Length * 4);
        f.Log(found.Display.Keys.Sum(l => Display(found, l)) / (found.Display.Count + 1));
        f.Log(Around(found, story.Start));
        // Two stories run together speak of two things.
        var half = story.Lines.Count / 2;
        f.Add(page.Topics.Of(story.Lines.Take(half)).Likeness(page.Topics.Of(story.Lines.Skip(half))));
        f.Add(heading < 0 ? -Numbers.One / 4 : page.Topics.Of(draft.Headings[heading].Lines).Likeness(story.Topic));
        System.Diagnostics.Debug.Assert(f.IsFull);
    }

    // How likely it is that a display line is what it was taken for.
    private static int Display(FoundStories found, int line) =>
        !found.Display.TryGetValue(line, out var scores) ? 0
        : scores[Array.IndexOf(DisplayLooks.Kinds, found.Draft.Tags[line]) is >= 0 and var kind ? kind
            : DisplayLooks.Answers - 1];

    // The least certain of the display lines right above a story.
    private static int Around(FoundStories found, int start)
    {
        var least = 0;
        for (var line = start - 1; line >= 0 && !found.Draft.Tags[line].IsBody(); line--)
            least = Math.Min(least, Display(found, line));
        return least;
    }

    // The log probability of the likeliest tag.
    private static int Certainty(LineRoles roles, int line) => roles[line, roles.Likeliest(line)];
}
