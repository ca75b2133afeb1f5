using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;
using Banmian.Text;

namespace Banmian.Segmentation.Reading;

/// <summary>Marks each character of a piece of text where names are looked for.</summary>
internal delegate NameMark[] MarkNames(NamePlace place, string text);

/// <summary>Writes one story as reading text: joins its lines, takes opening, by-lines and credits out of its
/// paragraphs.</summary>
internal sealed class StoryWriter
{
    private const int BriefCharacters = 600;
    private const int CaptionCharacters = 450;
    private const int ClosingCharacters = 48;

    private readonly StoryLines story;
    private readonly ImmutableArray<PageLine> lines;
    private readonly MarkNames names;
    private readonly Openings openings;
    private readonly bool isCaption;
    private readonly List<WrittenUnit> units = [];
    private readonly List<WrittenUnit> dropped = [];

    // The line of names whose beginning stands at the end of the text.
    private ImmutableArray<int> cut = [];

    private StoryWriter(StoryLines story, bool isItem, ImmutableArray<PageLine> lines, MarkNames names, Openings openings) =>
        (this.story, this.lines, this.names, this.openings, isCaption) = (story, lines, names, openings,
            !isItem && IsCaption(story, lines[story.Draft.Start].Text, line => lines[line].Text, openings));

    // 本报讯, or a line that says who reports, is over no caption; who wrote a long text and took its picture signs the text.
    private static bool IsCaption(StoryLines story, string first, Func<int, string> text, Openings openings)
    {
        var opensCaption = openings.OpensCaption(first);
        var isOne = opensCaption ? story.Draft.IsCaption || story.Draft.Characters <= CaptionCharacters
            : story.Draft.IsCaption && !openings.StartsWith(first);
        return isOne && !story.Bylines.Any(group => group.Any(line => openings.IsOfReporters(text(line))))
            && !(story.Headline.Length > 0 && IsLong(story) && !opensCaption
                && story.Credits.Concat(story.Bylines).Any(group => group.Any(line => openings.IsOfOneHand(text(line)))));
    }

    /// <summary>The units of a story in reading order, its kind, and what of its lines is not shown.</summary>
    /// <param name="isItem">whether it is one of a list of items, and so no caption</param>
    public static (ImmutableArray<WrittenUnit> Units, StoryKind Kind, IReadOnlyList<WrittenUnit> Dropped) Write(
        StoryLines story, bool isItem, ImmutableArray<PageLine> lines, MarkNames names, Openings openings)
    {
        var writing = new StoryWriter(story, isItem, lines, names, openings);
        writing.WriteHeading();
        writing.WriteBody();
        foreach (var group in story.Bylines.Remove(writing.cut)) writing.WriteNames(group, isCredit: writing.isCaption);
        foreach (var group in story.Credits.Remove(writing.cut)) writing.WriteNames(group, isCredit: true);
        foreach (var line in story.Closings) writing.WriteClosing(line);
        if (story.Jumps.Length > 0) writing.GoOn(UnitKind.Jump, writing.Joined(story.Jumps, " "), []);
        var kind = writing.Kind();
        if (kind != StoryKind.Photo) writing.SignWithPenName();
        return ([.. UnitKinds.InOrder(writing.units, u => u.Kind)], kind, writing.dropped);
    }

    // Under one paragraph 王明 文/图 may be a picture's; of more it signs the text.
    private static bool IsLong(StoryLines story) => story.Draft.Paragraphs.Count > 1;

    private void WriteHeading()
    {
        WriteDisplay(UnitKind.Kicker, story.Kicker, turned: "");
        WriteDisplay(UnitKind.Headline, story.Headline, turned: "\n");
        WriteDisplay(UnitKind.Deck, story.Deck, turned: "");
    }

    // A line of display type once, however often it was printed over itself or stands again below.
    private void WriteDisplay(UnitKind kind, ImmutableArray<int> of, string turned)
    {
        PlacedText[] printed = [.. of.Select(line => WithoutLabel(Printed(line)))];
        if (kind == UnitKind.Headline && printed.Length > 0) printed[^1] = WithoutSigner(printed[^1]);
        var text = PlacedText.Empty;
        foreach (var (line, once) in printed.Zip(Overprint.Once([.. printed.Select(line => line.Text)])))
        {
            var copy = line.Kept([.. Enumerable.Range(0, line.Text.Length).Except(once)]).Closed();
            if (!copy.IsEmpty) dropped.Add(new WrittenUnit(UnitKind.Dropped, copy, [], "overprint"));
            var kept = line.Kept(once).Phrases();
            text = turned.Length == 0 ? Join([text, kept]) : text.Then(turned, kept);
        }
        if (!text.IsEmpty) units.Add(new WrittenUnit(kind, text, []));
    }

    // 山里来了放映队（王小禾）, where both the form and the tagger know a name, and no line of names stands beside.
    private PlacedText WithoutSigner(PlacedText headline)
    {
        var start = openings.Signatures.SignerOf(headline.Text);
        if (start < 0 || !story.Bylines.IsEmpty) return headline;
        var signer = headline[start..];
        var marks = names(NamePlace.Line, signer.Text);
        return !marks.AsSpan(1..^1).Contains(NameMark.Body) && Sign(signer, marks, signer.Text, ofPicture: false)
            ? headline[..start] : headline;
    }

    private void WriteBody()
    {
        var paragraphs = story.Draft.Paragraphs.Select(p => Join(p.Select(Text))).ToList();
        if (paragraphs.Count > 0) paragraphs[0] = WithoutLabel(paragraphs[0]);
        TakeOpening(paragraphs);
        foreach (var passage in story.LeadIn)
            if (Join(passage.Select(Text)).Closed() is { IsEmpty: false } leadIn)
                units.Add(new WrittenUnit(UnitKind.LeadIn, leadIn, []));
        TakeJump(paragraphs);
        JoinCutNames(paragraphs);
        TakeClosing(paragraphs);
        for (var p = 0; p <= paragraphs.Count; p++)
        {
            foreach (var crosshead in story.Crossheads.Where(c => p < paragraphs.Count ? c.Before == p : c.Before >= p))
                WriteDisplay(UnitKind.Crosshead, crosshead.Lines, turned: "");
            if (p < paragraphs.Count && paragraphs[p].Closed() is { IsEmpty: false } text)
                units.Add(new WrittenUnit(UnitKind.Paragraph, text, []));
        }
    }

    // 本报讯（记者 李朝民）: the printed opening leaves the paragraph; whom it names wrote the story.
    private void TakeOpening(List<PlacedText> paragraphs)
    {
        if (paragraphs.Count == 0 || isCaption) return;
        var text = paragraphs[0];
        var marks = names(NamePlace.Opening, text.Text);
        // Where an opening stands above its text, it is the whole first paragraph.
        var isAlone = paragraphs.Count > 1 && openings.IsAlone(text.Text);
        var end = isAlone ? text.Text.Length : openings.LengthIn(text.Text);
        while (end < marks.Length && (marks[end] != NameMark.Body || char.IsWhiteSpace(text.Text[end]))) end++;
        if (end < 2 || EndsText() || openings.IsCutAt(text.Text, end)) return;
        var found = NamesOfOpening(text.Text, marks, end);
        if (found.Count > 0) end = Math.Max(end, found.Max(n => n.End));
        if (end < text.Text.Length && text.Text[end] is '：' or ':') end++;
        if (EndsText()) return;
        units.Add(new WrittenUnit(UnitKind.Dateline, Whole(text[..end], found), [.. found.Select(n => n.Name)]));
        paragraphs[0] = text[end..].Trim();

        bool EndsText() => end == text.Text.Length && !isAlone;
    }

    // Reporters in brackets are known by the words around them; where these do not explain all, as the tagger marks the
    // opening, and of whom it told none, a line of names.
    private List<FoundName> NamesOfOpening(string text, NameMark[] marks, int end)
    {
        var found = NameSpans.In(text, marks, openings).Where(n => n.Start < end).ToList();
        foreach (var bracket in Openings.BracketsIn(text[..end]))
        {
            var (from, to) = (bracket.Start.Value, bracket.End.Value);
            var worded = Worded(text[bracket]);
            if (worded.IsEmpty && (found.Exists(n => from <= n.Start && n.End <= to)
                || !openings.NamesReporters(text[bracket]))) continue;
            found.RemoveAll(n => from < n.End && n.Start < to);
            if (worded.IsEmpty) worded = NameSpans.In(text[bracket], names(NamePlace.Line, text[bracket]), openings);
            found.AddRange(worded.Select(n => n with { IsCredit = false, Start = n.Start + from, End = n.End + from }));
        }
        return [.. found.OrderBy(n => n.Start)];
    }

    private ImmutableArray<FoundName> Worded(string text) =>
        [.. openings.Worded.In(text, isOfNames: true).Select(name =>
            new FoundName(Spacing.Close(text[name.At]), name.IsCredit, name.At.Start.Value, name.At.End.Value))];

    private void TakeJump(List<PlacedText> paragraphs)
    {
        if (paragraphs.Count == 0) return;
        var text = paragraphs[^1];
        var start = Closings.StartOfJump(text.Text);
        if (start == text.Text.Length) return;
        GoOn(UnitKind.Jump, text[start..].Trim().Closed(), []);
        paragraphs[^1] = text[..start].Trim();
    }

    // 亲如家人。（弗查梅 / 帕·扎曼 姬石涛摄）: the end of a text's last line cuts the names that close it.
    private void JoinCutNames(List<PlacedText> paragraphs)
    {
        if (paragraphs.Count == 0) return;
        var below = story.Draft.Paragraphs[^1][^1] + 1;
        var group = story.Bylines.Concat(story.Credits).FirstOrDefault(group => group[0] == below, []);
        if (group.IsEmpty) return;
        var (text, names) = (paragraphs[^1].Text, JoinedNames(group));
        var closing = text[Closings.BehindSentences(text)..].Trim();
        if (closing.Length == 0 || !openings.Worded.GoesOn(closing, names.Text.Trim()) && !IsOpen(closing, names.Text)) return;
        paragraphs[^1] = paragraphs[^1].Then("", names);
        cut = group;
    }

    // （新华 / 社 王明摄）
    private static bool IsOpen(string closing, string names) => closing.LastIndexOfAny(['（', '(']) is var open and >= 0
        && closing.IndexOfAny(['）', ')'], open) < 0
        && names.IndexOfAny(['）', ')']) is var close and >= 0 && names.AsSpan(0, close).IndexOfAny("（(") < 0;

    // What stands after the last stop: who wrote it, or whose picture it is.
    private void TakeClosing(List<PlacedText> paragraphs)
    {
        if (paragraphs.Count == 0) return;
        var text = paragraphs[^1];
        if (openings.Notes.StartIn(text.Text) is var note && note < text.Text.Length)
        {
            if (SignOfAuthor(text[note..])) paragraphs[^1] = text[..note].Trim();
            return;
        }
        var from = Math.Max(0, text.Text.Length - ClosingCharacters);
        var tail = text.Text[from..];
        var marks = names(NamePlace.Closing, tail);
        var start = tail.Length;
        while (start > 0 && (marks[start - 1] != NameMark.Body || char.IsWhiteSpace(tail[start - 1]))) start--;
        if (start < tail.Length) start = Closings.StartOf(tail, start);
        else if (SignWorded(paragraphs)) return;
        // A whole paragraph of names closes the one before it.
        if (start == tail.Length || from == 0 && start == 0 && paragraphs.Count == 1) return;
        if (Sign(text[(from + start)..].Trim(), marks[start..], tail[start..], isCaption))
            paragraphs[^1] = text[..(from + start)].Trim();
    }

    // ■朱怀明口述: what the tagger knew nothing of.
    private bool SignWorded(List<PlacedText> paragraphs)
    {
        var text = paragraphs[^1];
        var start = Closings.BehindSentences(text.Text);
        if (start == 0 || openings.Worded.In(text.Text[start..]) is not { Count: > 0 } found) return false;
        var closing = text.Text[start..];
        GoOn(isCaption || found[0].IsCredit ? UnitKind.Credit : UnitKind.Byline, text[start..].Trim(),
            [.. found.Select(name => Spacing.Close(closing[name.At]))]);
        paragraphs[^1] = text[..start].Trim();
        return true;
    }

    // （作者王明，系山门大学教授）
    private bool SignOfAuthor(PlacedText note)
    {
        if (openings.Notes.AuthorIn(note.Text) is not { } name) return false;
        GoOn(UnitKind.Byline, note.Trim(), [Spacing.Close(note.Text[name])]);
        return true;
    }

    private void WriteNames(ImmutableArray<int> group, bool isCredit)
    {
        var at = group.TakeWhile(line => !IsNote(line)).Count();
        if (at < group.Length)
        {
            // It may go on below: （作者分别为市社科院副研究员、市商 / 务局干部）.
            var end = at;
            while (end < group.Length - 1 && Text(group[end]).Text.AsSpan().TrimEnd() is not [.., '）' or ')']) end++;
            var note = Join(group[at..(end + 1)].Select(Text)).Closed();
            if (!SignOfAuthor(note)) units.Add(new WrittenUnit(UnitKind.Paragraph, note, []));
            group = group.RemoveRange(at, end + 1 - at);
        }
        if (group.IsEmpty) return;
        var text = JoinedNames(group);
        var marks = names(NamePlace.Line, text.Text);
        if (!Sign(text, marks, text.Text, isCredit)) GoOn(isCredit ? UnitKind.Credit : UnitKind.Byline, text, []);
    }

    private void WriteClosing(int line)
    {
        var text = Text(line);
        var isNote = IsNote(line);
        if (isNote && SignOfAuthor(text)) return;
        var marks = names(NamePlace.Line, text.Text);
        if (!isNote && Array.TrueForAll(marks, m => m != NameMark.Body) && Sign(text, marks, text.Text, isCaption)) return;
        if (openings.IsClosingDateline(text.Text) && units.TrueForAll(u => u.Kind != UnitKind.Dateline))
            units.Add(new WrittenUnit(UnitKind.Dateline, text.Closed(), []));
        else units.Add(new WrittenUnit(UnitKind.Paragraph, text.Closed(), []));
    }

    // However it is marked: （作者为中国教育在线总编辑）.
    private bool IsNote(int line) => openings.Notes.IsNote(Text(line).Text);

    // 文／记者林小明　图／陈大文: the words of each go with its names. False where no name was found.
    private bool Sign(PlacedText printed, NameMark[] marks, string marked, bool ofPicture)
    {
        ImmutableArray<FoundName> found =
            [.. openings.Signatures.NamesIn(marked).Select(name => new FoundName(Spacing.Dense(marked[name]), ofPicture,
                name.Start.Value, name.End.Value))];
        if (found.IsEmpty) found = Worded(marked);
        if (found.IsEmpty) found = NameSpans.In(marked, marks, openings);
        if (found.IsEmpty) return false;
        // （中新社 章林若摄）: who took the picture, not for whom.
        if (found.Any(n => !openings.IsSource(n.Name))) found = [.. found.Where(n => !openings.IsSource(n.Name))];
        var shift = marked.Length - marked.TrimStart().Length;
        var parted = !isCaption && found.Any(n => n.IsCredit) && found.Any(n => !n.IsCredit);
        if (!parted)
        {
            var shifted = found.Select(n => n with { Start = n.Start - shift, End = n.End - shift });
            GoOn(ofPicture || IsOfPicture(found, marks) ? UnitKind.Credit : UnitKind.Byline, Whole(printed, shifted),
                [.. found.Select(n => n.Name)]);
            return true;
        }
        var cut = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var next = i + 1 < found.Length ? Parting(marked, found[i].End, found[i + 1].Start) - shift : printed.Text.Length;
            if (i + 1 < found.Length && found[i + 1].IsCredit == found[i].IsCredit) continue;
            var isCredit = found[i].IsCredit;
            var start = cut;
            var of = found.Where(n => n.IsCredit == isCredit && start <= n.Start - shift && n.Start - shift < next).ToArray();
            var within = of.Select(n => n with { Start = n.Start - shift - start, End = n.End - shift - start });
            GoOn(isCredit ? UnitKind.Credit : UnitKind.Byline, Whole(printed[cut..next], within), [.. of.Select(n => n.Name)]);
            cut = next;
        }
        return true;
    }

    // 本刊记者｜王明/摄: by its words a picture's, and the tagger may know better.
    private static bool IsOfPicture(ImmutableArray<FoundName> found, NameMark[] marks) => found[0].IsCredit
        && !(marks.Contains(NameMark.BylineNameStart) && !marks.Contains(NameMark.CreditNameStart));

    // The white space of extraction goes from within names and the words before them (王 明, 本报 讯, 记 者); that between them
    // stays, one space each.
    private PlacedText Whole(PlacedText printed, IEnumerable<FoundName> found)
    {
        var text = printed.Text;
        var inside = new bool[text.Length];
        foreach (var (start, end) in found.Select(n => (n.Start, n.End))
            .Concat(openings.WordsIn(text).Select(word => (word.Start.Value, word.End.Value))))
            for (var i = Math.Max(0, start); i < Math.Min(end, inside.Length); i++) inside[i] = true;
        var closed = Spacing.Closed(text).ToHashSet();
        return printed.Kept([.. Enumerable.Range(0, text.Length).Where(i =>
            !char.IsWhiteSpace(text[i]) || (inside[i] ? closed.Contains(i) : i > 0 && !char.IsWhiteSpace(text[i - 1])))]).Trim();
    }

    // Between two names: at the white space or the stroke there, else right after the first.
    private static int Parting(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (char.IsWhiteSpace(text[i]) || text[i] is '|' or '｜' or '；' or ';') return i;
        return from;
    }

    // What a story has only once and print has in pieces: a space stands between them.
    private void GoOn(UnitKind kind, PlacedText text, ImmutableArray<string> of)
    {
        var known = units.FindIndex(u => u.Kind == kind);
        if (known < 0) units.Add(new WrittenUnit(kind, text, [.. of.Distinct()]));
        else
        {
            units[known] = units[known] with
            {
                Text = units[known].Text.Then(" ", text),
                Names = [.. units[known].Names.Union(of)],
            };
        }
    }

    private StoryKind Kind()
    {
        var characters = units.Where(u => u.Kind == UnitKind.Paragraph).Sum(u => u.Text.Text.Length);
        var isCredited = Find(UnitKind.Credit) is { } credit && IsOfPicture(credit);
        // A notice or a column under a heading may be as short as a caption, but no picture is meant.
        var isShown = isCaption && (isCredited || Find(UnitKind.Headline) is null
            || Find(UnitKind.Paragraph)?.Text.Text is { } text && (openings.OpensCaption(text) || openings.OpensMarked(text))
            || units.Exists(u => u.Kind == UnitKind.Paragraph && openings.PointsAtPicture(u.Text.Text)));
        // A picture's author alone, under a few lines: what he took is the story.
        var isPicture = isCredited && characters <= CaptionCharacters && Find(UnitKind.Dateline) is null
            && Find(UnitKind.Byline) is null;
        return isShown || isPicture ? StoryKind.Photo
            : characters <= BriefCharacters || openings.IsLocal(Find(UnitKind.Dateline)?.Text.Text) ? StoryKind.Brief
            : StoryKind.Article;
    }

    // What was taken for a credit, though nothing speaks of a picture alone: （秋意） under a column, 王明 文/图.
    private void SignWithPenName()
    {
        var at = units.FindIndex(u => u.Kind == UnitKind.Credit && !IsOfPicture(u));
        if (at < 0) return;
        var (text, of) = (units[at].Text, units[at].Names);
        units.RemoveAt(at);
        GoOn(UnitKind.Byline, text, of);
    }

    // Of a picture, and not of the text as well.
    private bool IsOfPicture(WrittenUnit credit) =>
        openings.IsOfPicture(credit.Text.Text) && !(IsLong(story) && openings.IsOfOneHand(credit.Text.Text));

    private WrittenUnit? Find(UnitKind kind) => units.Find(u => u.Kind == kind);

    private PlacedText WithoutLabel(PlacedText text)
    {
        var label = FieldLabels.LengthIn(text.Text);
        if (label == 0 || label == text.Text.Length) return text;
        dropped.Add(new WrittenUnit(UnitKind.Dropped, text[..label].Closed(), [], "label"));
        return text[label..];
    }

    private PlacedText Printed(int line) => PlacedText.Of(lines[line]);

    // A line justified by spaces between its characters is closed up: what spaces are left part words.
    private PlacedText Text(int line) => Spacing.IsJustifiedBySpaces(lines[line].Text) ? Printed(line).Closed() : Printed(line);

    private PlacedText Joined(IEnumerable<int> of, string between) =>
        of.Aggregate(PlacedText.Empty, (text, line) => text.Then(between, Printed(line)));

    // A name that a line's end cuts goes on below: （本报记者李 / 启明摄）. Nobody is called by one character.
    private PlacedText JoinedNames(ImmutableArray<int> of)
    {
        var text = PlacedText.Empty;
        foreach (var line in of.Select(Printed)) text = text.Then(openings.Worded.GoesOn(text.Text, line.Text) ? "" : " ", line);
        return text;
    }

    private PlacedText Join(IEnumerable<PlacedText> texts)
    {
        var (text, hyphens) = PlacedText.Join(texts);
        dropped.AddRange(hyphens.Select(place => new WrittenUnit(UnitKind.Dropped, new PlacedText("-", [place]), [], "hyphen")));
        return text;
    }
}
