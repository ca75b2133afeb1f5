using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// Where a story may begin, weighed by the whole page: which headings speak of the text before and which of the text after,
/// what both texts share, what stands between them.
/// </summary>
internal static class Borders
{
    public const int Inputs = 70;

    // A line whose chance to begin a story is less than one in a hundred is not looked at: ln 0.01.
    private const int Unlikely = -4716;

    // What no story may begin with: odds of one in e²⁰. What one must begin with has the same odds against anything else.
    private const int Impossible = -20 * LineRoles.One;

    // A fifth of a heading's words, by weight.
    private const int LeastGain = Numbers.One / 5;

    private const int Far = 40;
    private const int Near = 8;

    /// <summary>The lines at which a story may begin; the page's first line of running text always does.</summary>
    public static List<int> Candidates(Draft draft) =>
        [.. Enumerable.Range(0, draft.Tags.Length).Where(i => draft.Tags[i].IsBody()).Skip(1).Where(i =>
            draft.Tags[i] == LineTag.StoryStart || draft.Page.Roles[i, LineTag.StoryStart] > Unlikely
            || draft.Tags[i] is LineTag.ParagraphStart or LineTag.ResumesAtParagraph && draft.Page.OpensReport(i)
            || SureBorders.IsAt(draft, i))];

    /// <summary>The tags with every border decided anew, and for each candidate the odds that were found.</summary>
    public static (LineTag[] Tags, Dictionary<int, int> Odds) Decide(Draft draft, Scorer scorer)
    {
        var tags = (LineTag[])draft.Tags.Clone();
        var odds = new Dictionary<int, int>();
        var view = new View(draft);
        foreach (var line in Candidates(draft))
        {
            var both = Odds(draft, view, line, scorer);
            if (draft.Tags[line - 1].IsBody() && draft.Page.IsOpeningAlone(line - 1)) both = Math.Min(both, Impossible);
            if (SureBorders.IsAt(draft, line)) both = Math.Max(both, -Impossible);
            odds.Add(line, both);
            tags[line] = both > 0 ? LineTag.StoryStart : tags[line] == LineTag.StoryStart ? WithoutBorder(draft.Page.Roles, line)
                : tags[line];
        }
        return (tags, odds);
    }

    /// <summary>Where the story may begin that a heading speaks of: of the paragraphs from which on a story holds its words, and
    /// above which it does not, the likeliest. Line −1 where there is none.</summary>
    public static (int Line, int Odds) For(Draft draft, HeadingGroup heading, Scorer scorer)
    {
        var pairs = draft.Page.Pairs;
        var words = pairs.Of(heading.Lines);
        var places = new List<(int Line, int Gain)>();
        // Over the page's first text there is none that it could be parted from, though a story may go on with it.
        var first = Array.FindIndex(draft.Tags, tag => tag.IsBody());
        foreach (var story in draft.Stories)
            foreach (var line in story.Paragraphs.Skip(1).Select(paragraph => paragraph[0]).Where(line => line != first))
            {
                var at = story.Lines.IndexOf(line);
                places.Add((line, pairs.Covered(words, pairs.Of(story.Lines.Skip(at).Take(Far)))
                    - pairs.Covered(words, pairs.Of(story.Lines.Take(at).TakeLast(Far)))));
            }
        var most = places.Select(place => place.Gain).DefaultIfEmpty().Max();
        if (most < LeastGain) return (-1, 0);
        var view = new View(draft);
        return places.Where(place => place.Gain >= most * 3 / 4)
            .Select(place => (place.Line, Odds(draft, view, place.Line, scorer))).MaxBy(place => place.Item2);
    }

    // The mean of what the page and what the line with its neighbours say: neither is certain of pages unlike those it was
    // trained on.
    private static int Odds(Draft draft, View view, int line, Scorer scorer)
    {
        Span<short> row = stackalloc short[Inputs];
        Span<int> score = stackalloc int[1];
        view.Fill(line, row);
        scorer(row, score);
        return (score[0] + OwnOdds(draft.Page.Roles[line, LineTag.StoryStart])) / 2;
    }

    // The odds of a probability, both as logarithms.
    private static int OwnOdds(int log)
    {
        var rest = (1L << 30) - FixedPoint.ExpOfMinus(-Math.Min(log, -1));
        return log - (rest < 1 ? Impossible : FixedPoint.Log(rest) - FixedPoint.Log(1L << 30));
    }

    /// <summary>What a line of running text is that begins no story.</summary>
    public static LineTag WithoutBorder(LineRoles roles, int line) =>
        roles[line, LineTag.GoesOn] > roles[line, LineTag.ParagraphStart] ? LineTag.GoesOn : LineTag.ParagraphStart;

    /// <summary>The features of a page's borders, with what they have in common found once.</summary>
    internal sealed class View
    {
        private readonly Draft draft;
        private readonly int[] body;
        private readonly int[] place;
        private readonly int[] starts;
        private readonly (HeadingGroup Group, PairSet Words, Topic Topic)[] headings;

        /// <param name="resumes">whether a text ends where interrupted text resumes, too</param>
        public View(Draft draft, bool resumes = false)
        {
            this.draft = draft;
            body = [.. Enumerable.Range(0, draft.Tags.Length).Where(i => draft.Tags[i].IsBody())];
            place = new int[draft.Tags.Length];
            for (var k = 0; k < body.Length; k++) place[body[k]] = k;
            starts = [.. Enumerable.Range(0, body.Length).Where(k => k == 0 || draft.Tags[body[k]] == LineTag.StoryStart
                || resumes && draft.Tags[body[k]].IsResumed())];
            headings = [.. draft.Headings.Where(h => h.HasHeadline).Select(h =>
                (h, draft.Page.Pairs.Of(h.Lines), draft.Page.Topics.Of(h.Lines)))];
        }

        /// <returns>the last line above; the text above the line and from it on, up to where another begins</returns>
        public (int Above, PairSet Left, PairSet Right, Topic TopicRight) Fill(int line, Span<short> row)
        {
            var (page, roles, tags) = (draft.Page, draft.Page.Roles, draft.Tags);
            var (k, low, high) = Place(line);
            var above = body[k - 1];
            var (left, right) = (Text(Math.Max(low, k - Far), k), Text(k, Math.Min(high, k + Far)));
            var (nearLeft, nearRight) = (Text(Math.Max(low, k - Near), k), Text(k, Math.Min(high, k + Near)));
            var (topicLeft, topicRight) = (Topic(Math.Max(low, k - Far), k), Topic(k, Math.Min(high, k + Far)));
            var (topicNearLeft, topicNearRight) = (Topic(Math.Max(low, k - Near), k), Topic(k, Math.Min(high, k + Near)));
            int mostLeft = 0, mostRight = 0, speakLeft = 0, speakRight = 0, speakBoth = 0, towardsLeft = 0, towardsRight = 0;
            foreach (var (_, words, topic) in headings)
            {
                var towards = topic.Likeness(topicRight) - topic.Likeness(topicLeft);
                towardsLeft = Math.Max(towardsLeft, -towards);
                towardsRight = Math.Max(towardsRight, towards);
                var (u, v) = (page.Pairs.Covered(words, left), page.Pairs.Covered(words, right));
                mostLeft = Math.Max(mostLeft, u - v);
                mostRight = Math.Max(mostRight, v - u);
                if (u > Numbers.One * 7 / 20 && u > v + Numbers.One / 10) speakLeft++;
                if (v > Numbers.One * 7 / 20 && v > u + Numbers.One / 10) speakRight++;
                if (u > Numbers.One * 3 / 10 && v > Numbers.One * 3 / 10) speakBoth++;
            }
            var between = tags.AsSpan(above + 1, line - above - 1);
            var (_, heading, ofHeading) = headings.LastOrDefault(h => above < h.Group.Start && h.Group.Start < line);
            var captions = draft.Stories.Count(s => s.IsCaption);

            var f = new Features(row);
            foreach (var tag in (ReadOnlySpan<LineTag>)[LineTag.StoryStart, LineTag.ParagraphStart, LineTag.GoesOn,
                LineTag.ResumesAtParagraph, LineTag.Resumes, LineTag.Headline, LineTag.Crosshead, LineTag.Advert,
                LineTag.Furniture])
                f.Tag(roles, line, tag);
            f.Add(tags[line] == LineTag.StoryStart);
            f.Add(tags[line] == LineTag.ParagraphStart);
            f.Add(tags[line] == LineTag.GoesOn);
            f.Add(tags[line] is LineTag.Resumes or LineTag.ResumesAtParagraph);
            f.Add(Caption(k - 3, k));
            f.Add(Caption(k, k + 3));
            f.Add(page.Pairs.Likeness(left, right) * 4);
            f.Add(page.Pairs.Likeness(nearLeft, nearRight) * 4);
            f.Add(page.Pairs.Likeness(left, nearRight) * 4);
            f.Add(page.Pairs.Covered(nearRight, left) * 2);
            f.Add(mostLeft);
            f.Add(mostRight);
            f.Count(speakLeft);
            f.Count(speakRight);
            f.Count(speakBoth);
            f.Count(headings.Length);
            f.Count(starts.Length);
            f.Add(Math.Clamp(headings.Length - starts.Length + captions, -4, 4) * Numbers.One / 2);
            f.Count(k - low);
            f.Count(high - k);
            f.Count(between.Length);
            f.Add(between.Contains(LineTag.Headline));
            f.Add(between.Contains(LineTag.Kicker));
            f.Add(between.Contains(LineTag.Deck));
            f.Add(between.Contains(LineTag.Byline));
            f.Add(between.Contains(LineTag.Credit));
            f.Add(between.Contains(LineTag.Crosshead));
            f.Add(between.Contains(LineTag.Furniture));
            f.Add(between.Contains(LineTag.Advert));
            f.Add(between.Contains(LineTag.Closing) || between.Contains(LineTag.Jump));
            f.Add(between.Contains(LineTag.LeadIn));
            f.Add(page.EndsSentence(above));
            f.Add(page.Plain[above][^1] is '）' or ')');
            f.Add(page.OpensReport(line));
            f.Add(heading is null ? -Numbers.One / 4 : page.Pairs.Covered(heading, right));
            f.Add(heading is null ? -Numbers.One / 4 : page.Pairs.Covered(heading, left));
            f.Add(page.Blanks(line) * Numbers.One / 2);
            f.Add(page.Blanks(above + 1) * Numbers.One / 2);
            f.Add(page.Pairs.Seam(page.Plain[above], page.Plain[line]) >= 0);
            f.Add(k * Numbers.One / body.Length);
            f.Count(Starts(line, line + 3));
            f.Count(Starts(line - 3, line));
            f.Quarters(Widest(k, Math.Min(body.Length, k + 4)) - Widest(Math.Max(0, k - 4), k));
            f.Quarters(page.Width(above) - Widest(Math.Max(0, k - 4), k));
            f.Quarters(page.Width(line) - Widest(k, Math.Min(body.Length, k + 4)));
            f.Add(Math.Clamp(page.Lines.Indent[line] - page.Lines.Indent[above], -4, 4) * Numbers.One / 4);
            f.Add(page.Join(above, line));
            f.Add(page.Lines.Counts.Start(page.Plain[line]) * Numbers.One / (4 * LineRoles.One));
            f.Tag(roles, above, LineTag.GoesOn);
            f.Tag(roles, line + 1, LineTag.GoesOn);
            f.Tag(roles, line - 1, LineTag.Headline);
            f.Tag(roles, line - 1, LineTag.Byline);
            f.Tag(roles, line - 1, LineTag.Crosshead);
            f.Add(topicLeft.Likeness(topicRight));
            f.Add(topicNearLeft.Likeness(topicNearRight));
            f.Add(topicLeft.Likeness(topicNearRight));
            f.Add(topicNearLeft.Likeness(topicRight));
            f.Add(towardsLeft);
            f.Add(towardsRight);
            f.Add(ofHeading is null ? -Numbers.One / 4 : ofHeading.Likeness(topicRight));
            f.Add(ofHeading is null ? -Numbers.One / 4 : ofHeading.Likeness(topicLeft));
            System.Diagnostics.Debug.Assert(f.IsFull);
            return (above, left, right, topicRight);
        }

        // A line's place among those of running text, that of the first of the text above it, and of the first of the next.
        private (int At, int Low, int High) Place(int line)
        {
            var found = Array.BinarySearch(starts, place[line]);
            var next = found >= 0 ? found + 1 : ~found;
            return (place[line], starts[Math.Max(0, found >= 0 ? found - 1 : next - 1)],
                next < starts.Length ? starts[next] : body.Length);
        }

        private PairSet Text(int from, int to) => draft.Page.Pairs.Of(body[from..to]);

        private Topic Topic(int from, int to) => draft.Page.Topics.Of(body[from..to]);

        private int Caption(int from, int to)
        {
            (from, to) = (Math.Max(0, from), Math.Min(body.Length, to));
            var count = 0;
            for (var k = from; k < to; k++)
                if (draft.Page.IsInCaption(body[k])) count++;
            return to > from ? count * Numbers.One / (to - from) : 0;
        }

        private int Starts(int from, int to)
        {
            var count = 0;
            for (var line = Math.Max(0, from); line < Math.Min(draft.Tags.Length, to); line++)
                if (draft.Tags[line] == LineTag.StoryStart) count++;
            return count;
        }

        private int Widest(int from, int to)
        {
            var widest = 0;
            for (var k = from; k < to; k++) widest = Math.Max(widest, draft.Page.Width(body[k]));
            return widest;
        }
    }
}
