using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// What speaks for some display lines making one heading of so many lines each of kicker, headline and deck: how the parts are
/// set against each other, where their phrases end, what story they speak of, and how the page's other headings are made.
/// </summary>
internal sealed class HeadingView
{
    public const int Inputs = 116;

    private const string Openers = "【[（(“《「〔〖『‘〈<", Closers = "】]）)”》」〕〗』’〉>";

    private readonly Draft draft;
    private readonly Dictionary<int, HeadingWords> words = [];
    private readonly PairSet text;
    private readonly int withKicker, withDeck, blanksInParts, blanksBetweenParts;
    private readonly int[] lengths, lines, widest;

    public HeadingView(Draft draft)
    {
        this.draft = draft;
        var page = draft.Page;
        text = page.Pairs.Of(draft.Stories.SelectMany(s => s.Lines));
        var headed = draft.Headings.Where(h => h.HasHeadline).ToArray();
        withKicker = Numbers.Share(headed.Count(h => h.Kicker.Count > 0), headed.Length + 1);
        withDeck = Numbers.Share(headed.Count(h => h.Deck.Count > 0), headed.Length + 1);
        var below = Enumerable.Range(1, Math.Max(0, draft.Tags.Length - 1))
            .Where(i => draft.Tags[i].IsHeading() && draft.Tags[i - 1].IsHeading()).ToLookup(i => draft.Tags[i].IsTurned());
        blanksInParts = ShareOfBlanks(below[true]);
        blanksBetweenParts = ShareOfBlanks(below[false]);
        List<int>[][] parts =
        [
            [.. draft.Headings.Select(h => h.Kicker).Where(p => p.Count > 0)],
            [.. draft.Headings.Select(h => h.Headline).Where(p => p.Count > 0)],
            [.. draft.Headings.Select(h => h.Deck).Where(p => p.Count > 0)],
        ];
        lengths = [.. parts.Select(p => Mean(p, part => part.Sum(line => page.Plain[line].Length)))];
        lines = [.. parts.Select(p => Mean(p, part => part.Count * 8))];
        widest = [.. parts.Select(p => Mean(p, part => part.Max(page.Width)))];

        int ShareOfBlanks(IEnumerable<int> of) => Numbers.Share(of.Count(i => page.Blanks(i) > 0), of.Count() + 1);

        static int Mean(List<int>[] parts, Func<List<int>, int> number) =>
            parts.Length == 0 ? 0 : parts.Sum(number) / parts.Length;
    }

    public void Fill(HeadingRun run, HeadingShape shape, Span<short> row)
    {
        var f = new Features(row);
        Likelihood(ref f, run, shape);
        f.Add(shape.Start == run.First && shape.End == run.End);
        f.Add(shape.Start == run.First);
        f.Add(shape.End == run.End);
        f.Count(run.End - run.First);

        var spoken = Words(shape.Start, shape.End);
        var story = spoken.Best;
        Part(ref f, 0, shape.Start, shape.HeadlineStart, story);
        Part(ref f, 1, shape.HeadlineStart, shape.DeckStart, story);
        Part(ref f, 2, shape.DeckStart, shape.End, story);
        // Where one part meets the next, and the heading what stands around it.
        Seam(ref f, shape.HeadlineStart, shape is { Kicker: > 0, Headline: > 0 });
        Seam(ref f, shape.DeckStart, shape is { Headline: > 0, Deck: > 0 });
        Seam(ref f, shape.Start, shape.Start > run.First);
        Seam(ref f, shape.End, shape.End < run.End);
        Marks(ref f, shape);
        Surroundings(ref f, shape, spoken, story);
        f.Add(withKicker);
        f.Add(withDeck);
        f.Add(blanksInParts);
        f.Add(blanksBetweenParts);
        f.Add(Math.Clamp(draft.Headings.Count(h => h.HasHeadline) - draft.Stories.Count, -4, 4) * Numbers.One / 2);
        System.Diagnostics.Debug.Assert(f.IsFull);
    }

    // What each of its lines says by itself.
    private void Likelihood(ref Features f, HeadingRun run, HeadingShape shape)
    {
        long loss = 0, roles = 0;
        var worst = 0;
        for (var line = shape.Start; line < shape.End; line++)
        {
            var tag = shape.TagOf(line);
            var lost = run.Loss(line, tag);
            (loss, worst, roles) = (loss + lost, Math.Max(worst, lost), roles + draft.Page.Roles[line, tag]);
        }
        f.Log(-(int)Math.Min(loss, TagPath.Never));
        f.Log(-worst);
        f.Log((int)Math.Max(roles, -TagPath.Never));
    }

    private void Part(ref Features f, int part, int from, int to, int story)
    {
        var page = draft.Page;
        var count = to - from;
        int length = 0, digits = 0, marks = 0, spaces = 0, opened = 0, unopened = 0, wide = 0, narrow = int.MaxValue;
        // Of the lines that another of the part stands under.
        int most = 0, least = int.MaxValue, joins = 0, worstJoin = int.MaxValue, seams = 0, blanks = 0, stops = 0;
        for (var line = from; line < to; line++)
        {
            var plain = page.Plain[line];
            length += plain.Length;
            digits += plain.Count(char.IsDigit);
            marks += plain.Count(c => !char.IsLetterOrDigit(c));
            spaces += page.Lines.LetterSpaced[line] ? 0 : page.Lines.Text[line].Trim().Count(char.IsWhiteSpace);
            foreach (var c in plain)
            {
                if (Openers.Contains(c)) opened++;
                else if (Closers.Contains(c) && --opened < 0) (unopened, opened) = (unopened + 1, 0);
            }
            (wide, narrow) = (Math.Max(wide, page.Width(line)), Math.Min(narrow, page.Width(line)));
            if (line + 1 == to) continue;
            (most, least) = (Math.Max(most, page.Width(line)), Math.Min(least, page.Width(line)));
            var join = page.Join(line, line + 1);
            (joins, worstJoin) = (joins + join, Math.Min(worstJoin, join));
            if (text.Holds(page.Pairs.Seam(plain, page.Plain[line + 1]))) seams++;
            if (page.Blanks(line + 1) > 0) blanks++;
            if (!char.IsLetterOrDigit(plain[^1])) stops++;
        }
        f.Count(count);
        f.Add(count == 0);
        f.Add(count == 1);
        f.Add(count == 2);
        f.Count(length);
        f.Add(Numbers.Share(digits, length));
        f.Count(marks);
        f.Count(spaces);
        // Brackets and quotation marks of which the other stands in another part.
        f.Count(unopened + opened);
        f.Quarters(count == 0 ? 0 : wide - narrow);
        f.Quarters(count < 2 ? 0 : most - page.Width(to - 1));
        f.Quarters(count < 3 ? 0 : most - least);
        f.Quarters(count == 0 || widest[part] == 0 ? 0 : wide - widest[part]);
        f.Add(count == 0 || lengths[part] == 0 ? 0
            : Math.Clamp((length - lengths[part]) * Numbers.One / 8, -2 * Numbers.One, 2 * Numbers.One));
        f.Add(count == 0 || lines[part] == 0 ? 0
            : Math.Clamp((count * 8 - lines[part]) * Numbers.One / 8, -2 * Numbers.One, 2 * Numbers.One));
        f.Add(count < 2 ? 0 : worstJoin);
        f.Add(count < 2 ? 0 : joins / (count - 1));
        f.Add(count < 2 ? 0 : Numbers.Share(seams, count - 1));
        f.Count(blanks);
        f.Count(stops);
        var spoken = Words(from, to);
        f.Add(count == 0 ? 0 : spoken.Covered(story));
        f.Add(count == 0 ? 0 : spoken.CoveredByOpening(story));
        f.Add(count > 0 && spoken.Best == story);
        f.Add(count > 0 && Openers.Contains(page.Plain[from][0]));
        f.Add(count > 0 && Closers.Contains(page.Plain[to - 1][^1]));
    }

    private void Seam(ref Features f, int line, bool meets)
    {
        var page = draft.Page;
        f.Add(meets ? page.Join(line - 1, line) : 0);
        f.Add(meets && text.Holds(page.Pairs.Seam(page.Plain[line - 1], page.Plain[line])));
        f.Add(meets && page.Blanks(line) > 0);
        f.Quarters(meets ? page.Width(line) - page.Width(line - 1) : 0);
    }

    private void Marks(ref Features f, HeadingShape shape)
    {
        var plain = draft.Page.Plain;
        f.Add(shape.Kicker > 0 && plain[shape.HeadlineStart - 1][^1] is '：' or ':');
        f.Add(shape.Kicker > 0 && plain[shape.HeadlineStart - 1][^1] is '—' or '-' or '─');
        f.Add(shape.Deck > 0 && plain[shape.DeckStart][0] is '—' or '-' or '─');
        f.Add(shape.Deck > 0 && !char.IsLetterOrDigit(plain[shape.DeckStart][0]));
        f.Quarters(shape is { Kicker: > 0, Headline: > 0 }
            ? Widest(shape.Start, shape.HeadlineStart) - Widest(shape.HeadlineStart, shape.DeckStart) : 0);
        f.Quarters(shape is { Headline: > 0, Deck: > 0 }
            ? Widest(shape.DeckStart, shape.End) - Widest(shape.HeadlineStart, shape.DeckStart) : 0);
    }

    private void Surroundings(ref Features f, HeadingShape shape, HeadingWords spoken, int story)
    {
        var (above, below) = (draft.TextUpTo(shape.Start - 1), draft.TextFrom(shape.End));
        f.Add(spoken.Covered(story));
        f.Add(story < 0 ? 0 : spoken.Covered(story) - spoken.CoveredByOthers(story));
        f.Add(story >= 0 && below >= 0 && draft.Owners[below] == story);
        f.Add(story >= 0 && above >= 0 && draft.Owners[above] == story);
        f.Add(below == shape.End && draft.Tags[below] == LineTag.StoryStart);
        f.Add(shape.End < draft.Tags.Length && draft.Tags[shape.End] == LineTag.Byline);
        f.Add(below < 0);
    }

    private int Widest(int from, int to) => Enumerable.Range(from, to - from).Max(draft.Page.Width);

    private HeadingWords Words(int from, int to)
    {
        var of = new HeadingWords[to - from];
        for (var line = from; line < to; line++)
        {
            if (!words.TryGetValue(line, out var one)) words[line] = one = HeadingWords.Of(draft, line);
            of[line - from] = one;
        }
        return HeadingWords.Of(of, draft.Stories.Count);
    }
}
