using Banmian.Scoring;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Training;

/// <summary>
/// The rows that one page gives to the scorers of stories: what each is asked on it, after those before it have decided, and
/// what is true.
/// </summary>
internal sealed class StoryRows(PressedPage pressed, StoryPage page, StoryModels models)
{
    // So many characters on either side of a seam are no chance.
    private const int Seam = 5;

    private readonly List<(short[] Features, int Kind)> rows = [];

    public IReadOnlyList<(short[] Features, int Kind)> Rows => rows;

    // By the page's true tags, and by those of the model: text that it takes for interrupted and that is not goes on with what
    // stands right above.
    public void OfContinuations()
    {
        OfContinuations([.. pressed.Lines.Select(l => l.Tag)]);
        OfContinuations(TagPath.Best(page.Roles));
    }

    private void OfContinuations(LineTag[] tags) => Draft.Of(page, tags, (draft, segments) =>
    {
        var before = new int[segments.Count];
        Array.Fill(before, -1);
        var view = new Continuations.View(draft, segments);
        Span<short> row = stackalloc short[Continuations.Inputs];
        for (var next = 0; next < segments.Count; next++)
        {
            var last = Math.Min(segments.Count, next + Continuations.Reach + 1);
            for (var one = Math.Max(0, next - Continuations.Reach); one < last; one++)
            {
                if (one == next || !segments[next].Resumes) continue;
                var holds = Follow(segments[one], segments[next]);
                if (holds) before[next] = one;
                view.Fill(one, next, row);
                Add(row, holds);
            }
        }
        return before;
    });

    // Whether the end of one segment and the start of another stand together in the story.
    private bool Follow(TextSegment one, TextSegment next)
    {
        var story = pressed.Lines[one.Last].Story;
        if (story < 0 || pressed.Lines[next.First].Story != story) return false;
        string above = ComparableText.Of(pressed.Lines[one.Last].Text), below = ComparableText.Of(pressed.Lines[next.First].Text);
        var seam = above[^Math.Min(Seam, above.Length)..] + below[..Math.Min(Seam, below.Length)];
        return ComparableText.Of(string.Concat(pressed.Gold[story].Paragraphs)).Contains(seam, StringComparison.Ordinal);
    }

    public void OfBorders()
    {
        var draft = Draft.Of(page, TagPath.Best(page.Roles), models);
        var view = new Borders.View(draft);
        Span<short> row = stackalloc short[Borders.Inputs];
        foreach (var line in Borders.Candidates(draft))
        {
            view.Fill(line, row);
            Add(row, pressed.Lines[line].Tag == LineTag.StoryStart);
        }
    }

    public void OfResumptions()
    {
        var draft = WithBorders();
        var view = new Resumptions.View(draft);
        Span<short> row = stackalloc short[Resumptions.Inputs];
        foreach (var line in Resumptions.Candidates(draft))
        {
            view.Fill(line, row);
            Add(row, pressed.Lines[line].Tag.IsResumed());
        }
    }

    public void OfDisplay()
    {
        var draft = WithResumptions();
        var candidates = DisplayLooks.Candidates(draft);
        var view = new DisplayView(draft, candidates);
        Span<short> row = stackalloc short[DisplayLooks.Inputs];
        for (var c = 0; c < candidates.Count; c++)
        {
            view.Fill(c, row);
            Add(row, KindOf(candidates[c]));
        }
    }

    public void OfDisplayAgain()
    {
        var headed = HeadedDraft.Of(WithDisplay(), models);
        var candidates = DisplayLooks.Candidates(headed.Draft);
        var view = new DisplayAgainView(headed, candidates);
        Span<short> row = stackalloc short[DisplayLooks.InputsAgain];
        for (var c = 0; c < candidates.Count; c++)
        {
            view.Fill(c, row);
            Add(row, KindOf(candidates[c]));
        }
    }

    /// <summary>Every heading that a run of display lines may make, with where it stands in its run: its first line, the line
    /// after its last, whether it is a true one, whether its run begins with it.</summary>
    public void OfHeadings()
    {
        var (draft, scores) = WithDisplayAgain();
        var view = new HeadingView(draft);
        Span<short> row = stackalloc short[HeadingView.Inputs];
        foreach (var run in HeadingRun.In(draft, scores))
        {
            var truth = TrueShapes(run.First, run.End);
            if (truth.Count == 0) continue;
            for (var at = 0; at < truth.Count;)
            {
                var (from, next) = (truth[at][0].Start, at + 1);
                while (next < truth.Count && truth[next][0].End - from < 1 << LineBits) next++;
                var end = truth[next - 1][0].End;
                var here = truth[at..next].SelectMany(t => t).ToHashSet();
                var isFirst = true;
                foreach (var shape in run.Shapes.SelectMany(s => s).Concat(here).Distinct()
                    .Where(s => from <= s.Start && s.End <= end))
                {
                    view.Fill(run, shape, row);
                    Add(row, shape.Start - from | shape.End - from << LineBits | (here.Contains(shape) ? 1 : 0) << 2 * LineBits
                        | (isFirst ? 1 : 0) << 2 * LineBits + 1);
                    isFirst = false;
                }
                at = next;
            }
        }
    }

    // Longer runs are cut where a heading begins.
    private const int LineBits = 5;

    // The headings that lines truly make, one after the other; a line that heads nothing stands by itself, as whatever. None
    // where no line heads anything.
    private List<HeadingShape[]> TrueShapes(int first, int end)
    {
        var found = new List<HeadingShape[]>();
        var any = false;
        for (var line = first; line < end; line++)
        {
            var (tag, story) = (pressed.Lines[line].Tag, pressed.Lines[line].Story);
            var above = found.Count > 0 && found[^1].Length == 1 && pressed.Lines[line - 1].Story == story ? found[^1][0]
                : default;
            var goesOn = tag switch
            {
                LineTag.KickerTurned or LineTag.Headline => above is { Kicker: > 0, Headline: 0, Deck: 0 },
                LineTag.HeadlineTurned or LineTag.Deck => above is { Headline: > 0, Deck: 0 },
                LineTag.DeckTurned => above.Deck > 0,
                _ => false,
            };
            if (!tag.IsHeading() || story < 0 || !goesOn && tag.IsTurned())
            {
                found.Add([new(line, 1, 0, 0), new(line, 0, 1, 0), new(line, 0, 0, 1)]);
                continue;
            }
            any = true;
            if (!goesOn) found.Add([above = new HeadingShape(line, 0, 0, 0)]);
            found[^1] = [tag switch
            {
                LineTag.Kicker or LineTag.KickerTurned => above with { Kicker = above.Kicker + 1 },
                LineTag.Headline or LineTag.HeadlineTurned => above with { Headline = above.Headline + 1 },
                _ => above with { Deck = above.Deck + 1 },
            }];
        }
        return any ? found : [];
    }

    public void OfAttachments()
    {
        var draft = WithDisplay();
        var view = new Attachments.View(draft);
        Span<short> row = stackalloc short[Attachments.Inputs];
        for (var h = 0; h < draft.Headings.Count; h++)
            for (var s = 0; s < draft.Stories.Count; s++)
            {
                view.Fill(h, s, row);
                Add(row, IsOf(draft.Headings[h].Lines, draft.Stories[s]));
            }
    }

    public void OfHeads()
    {
        var draft = WithDisplay();
        var headed = pressed.Lines.Where(l => l.Tag == LineTag.Headline).Select(l => l.Story).ToHashSet();
        Span<short> row = stackalloc short[Heads.Inputs];
        for (var s = 0; s < draft.Stories.Count; s++)
        {
            Heads.Fill(draft, s, row);
            Add(row, headed.Contains(StoryOf(draft.Stories[s].Lines)));
        }
    }

    public void OfNames()
    {
        var headed = HeadedDraft.Of(WithHeadings(), models);
        var view = new NameOwners.View(headed.Draft, headed.Given);
        Span<short> row = stackalloc short[NameOwners.Inputs];
        for (var n = 0; n < headed.Draft.Names.Count; n++)
            foreach (var s in view.Candidates(n))
            {
                view.Fill(n, s, row);
                Add(row, IsOf(headed.Draft.Names[n].Lines, headed.Draft.Stories[s]));
            }
    }

    public void OfConfidence()
    {
        var found = StoryFinder.Find(page, models);
        Span<short> row = stackalloc short[Confidence.Inputs];
        for (var s = 0; s < found.Draft.Stories.Count; s++)
        {
            Confidence.Fill(found, s, row);
            Add(row, IsRight(found, s));
        }
    }

    private void Add(ReadOnlySpan<short> row, bool holds) => Add(row, holds ? 1 : 0);

    private void Add(ReadOnlySpan<short> row, int kind) => rows.Add((row.ToArray(), kind));

    private int KindOf(int line) => Array.IndexOf(DisplayLooks.Kinds, pressed.Lines[line].Tag) is >= 0 and var kind ? kind
        : DisplayLooks.Answers - 1;

    private Draft WithBorders() =>
        Draft.Of(page, Borders.Decide(Draft.Of(page, SureTags.In(page, TagPath.Best(page.Roles)), models), models.Border).Tags,
            models);

    private Draft WithResumptions()
    {
        var (tags, odds) = Resumptions.Decide(WithBorders(), models.Resumption);
        return Draft.Of(page.WithResumptions(odds), tags, models);
    }

    private Draft WithDisplay()
    {
        var draft = WithResumptions();
        return Draft.Of(draft.Page, DisplayLooks.Decide(draft, models.Display).Tags, models);
    }

    private (Draft Draft, IReadOnlyDictionary<int, int[]> Scores) WithDisplayAgain()
    {
        var draft = WithDisplay();
        var (tags, scores) = DisplayLooks.DecideAgain(HeadedDraft.Of(draft, models), models.DisplayAgain);
        return (Draft.Of(draft.Page, tags, models), scores);
    }

    private Draft WithHeadings()
    {
        var (draft, scores) = WithDisplayAgain();
        return Draft.Of(draft.Page, HeadingShapes.Decide(draft, scores, models.Headings), models);
    }

    // Whether a story holds the text of one true story and hardly any other, and the headline has that story's lines.
    private bool IsRight(FoundStories found, int s)
    {
        var lines = found.Draft.Stories[s].Lines;
        var story = StoryOf(lines);
        if (story < 0) return false;
        var heading = found.Headed.HeadlineOf(s);
        IEnumerable<int> headline = heading < 0 ? [] : found.Draft.Headings[heading].Headline;
        var text = Where(t => t.IsBody()).ToList();
        return 2 * Length(text.Intersect(lines)) * 20 >= (Length(text) + Length(lines)) * 19
            && Where(t => t is LineTag.Headline or LineTag.HeadlineTurned).SequenceEqual(headline.Order());

        IEnumerable<int> Where(Func<LineTag, bool> holds) =>
            Enumerable.Range(0, pressed.Lines.Length).Where(i => pressed.Lines[i].Story == story && holds(pressed.Lines[i].Tag));

        int Length(IEnumerable<int> of) => of.Sum(l => page.Plain[l].Length);
    }

    private bool IsOf(IEnumerable<int> lines, DraftStory story) =>
        StoryOf(lines) is >= 0 and var found && found == StoryOf(story.Lines);

    // The story that most of the lines are of.
    private int StoryOf(IEnumerable<int> lines) =>
        lines.GroupBy(l => pressed.Lines[l].Story).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
}
