using Banmian.Segmentation.Roles;
using static Banmian.Segmentation.Stories.DisplayLooks;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// What speaks for each kind of display line: which story's words it holds, what stands around it, what its page has elsewhere,
/// and what other display lines speak of the same story. What the lines have in common is found once.
/// </summary>
internal sealed class DisplayView
{
    private readonly Draft draft;
    private readonly List<int> candidates;
    private readonly Dictionary<int, int> numberOf = [];
    private readonly PairSet[] words;
    private readonly int[][] covered, likeness;
    private readonly int[] bestStory;
    private readonly PairSet text;
    private readonly int[] counts;
    private readonly int blanksInRuns, blanksInParts, blanksBetweenParts, inPlace, atEnd, withKicker, withDeck;
    private readonly int[] lengths;

    public DisplayView(Draft draft, List<int> candidates)
    {
        (this.draft, this.candidates) = (draft, candidates);
        var (page, stories) = (draft.Page, draft.Stories);
        for (var c = 0; c < candidates.Count; c++) numberOf.Add(candidates[c], c);
        words = [.. candidates.Select(page.Pairs.OfLine)];
        covered = [.. words.Select(w => stories.Select(s => page.Pairs.Covered(w, s.Words)).ToArray())];
        likeness = [.. candidates.Select(line => page.Topics.Of([line]))
            .Select(topic => stories.Select(s => topic.Likeness(s.Topic)).ToArray())];
        bestStory = [.. covered.Select(c => c.Length == 0 ? -1 : Array.IndexOf(c, c.Max()))];
        text = page.Pairs.Of(stories.SelectMany(s => s.Lines));
        counts = [.. Kinds.Select(kind => draft.Tags.Count(t => t == kind))];
        var below = candidates.Where(i => numberOf.ContainsKey(i - 1)).ToList();
        blanksInRuns = Numbers.Share(below.Count(i => page.Blanks(i) > 0), below.Count + 1);
        inPlace = Numbers.Share(candidates.Count(i => draft.Tags[i] == LineTag.Headline && draft.TextFrom(i) is >= 0 and var next
            && draft.Tags[next] == LineTag.StoryStart), counts[0] + 1);
        blanksInParts = Numbers.Share(below.Count(i => draft.Tags[i].IsTurned() && page.Blanks(i) > 0),
            below.Count(i => draft.Tags[i].IsTurned()) + 1);
        blanksBetweenParts = Numbers.Share(below.Count(i => !draft.Tags[i].IsTurned() && page.Blanks(i) > 0),
            below.Count(i => !draft.Tags[i].IsTurned()) + 1);
        var headed = draft.Headings.Count(h => h.HasHeadline);
        withKicker = Numbers.Share(draft.Headings.Count(h => h.HasHeadline && h.Kicker.Count > 0), headed + 1);
        withDeck = Numbers.Share(draft.Headings.Count(h => h.HasHeadline && h.Deck.Count > 0), headed + 1);
        lengths = [.. Enumerable.Range(0, Kinds.Length / 2).Select(kind => Length(Kinds[2 * kind]))];
        atEnd = Numbers.Share(candidates.Count(i => draft.TextFrom(i) < 0), candidates.Count + 1);
    }

    /// <summary>The first look: before any heading has its story.</summary>
    public void Fill(int c, Span<short> row)
    {
        var f = new Features(row);
        Fill(c, ref f);
        System.Diagnostics.Debug.Assert(f.IsFull);
    }

    public void Fill(int c, ref Features f)
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

        f.Tags(roles, line);
        f.Tags(roles, line - 1);
        f.Tags(roles, line + 1);
        f.Count(text.Length);
        f.Count(isBelow ? page.Plain[line - 1].Length : 0);
        f.Count(isAbove ? page.Plain[line + 1].Length : 0);
        f.Add(isBelow ? Math.Clamp((text.Length - page.Plain[line - 1].Length) * Numbers.One / 8, -Numbers.One * 2,
            Numbers.One * 2) : 0);
        f.Add(isAbove ? Math.Clamp((text.Length - page.Plain[line + 1].Length) * Numbers.One / 8, -Numbers.One * 2,
            Numbers.One * 2) : 0);
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
        f.Add(best < 0 ? 0 : likeness[c][best]);
        f.Add(best < 0 ? 0 : likeness[c][best] - likeness[c].Max());
        f.Add(holder < 0 ? -Numbers.One / 4 : likeness[c][holder]);
        f.Add(next < 0 ? -Numbers.One / 4 : likeness[c][next]);
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
        foreach (var way in (ReadOnlySpan<int>)[-2, 2])
            for (var kind = 0; kind < 6; kind++) f.Tag(roles, line + way, Kinds[kind]);
        f.Add(best < 0 ? 0 : page.Pairs.Covered(words[c], draft.Stories[best].Opening));
        f.Add(best < 0 || !isBelow ? 0 : cover - covered[numberOf[line - 1]][best]);
        f.Add(best < 0 || !isAbove ? 0 : cover - covered[numberOf[line + 1]][best]);
        var parts = page.Lines.LetterSpaced[line] ? [] : page.Lines.Text[line]
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        f.Count(parts.Length);
        // 保电 保水 保安全, 一网通办 高效便民: a headline's two halves are often alike.
        f.Add(parts.Length > 1 && parts[0].Length == parts[1].Length);
        f.Add(blanksInParts);
        f.Add(blanksBetweenParts);
        f.Add(withKicker);
        f.Add(withDeck);
        foreach (var length in lengths) f.Add(length == 0 ? 0
            : Math.Clamp((text.Length - length) * Numbers.One / 8, -Numbers.One * 2, Numbers.One * 2));
        f.Quarters(isBelow ? page.Width(line) - page.Width(line - 1) : 0);
        f.Quarters(isAbove ? page.Width(line) - page.Width(line + 1) : 0);
        f.Add(isBelow ? Math.Clamp(page.Lines.Indent[line] - page.Lines.Indent[line - 1], -4, 4) * Numbers.One / 4 : 0);
        f.Add(isAbove ? Math.Clamp(page.Lines.Indent[line] - page.Lines.Indent[line + 1], -4, 4) * Numbers.One / 4 : 0);
    }

    // The mean length of the page's lines of a kind, 0 where there is none.
    private int Length(LineTag kind)
    {
        int sum = 0, count = 0;
        foreach (var line in candidates)
            if (draft.Tags[line] == kind) (sum, count) = (sum + draft.Page.Plain[line].Length, count + 1);
        return count == 0 ? 0 : sum / count;
    }
}
