namespace Banmian.Training;

/// <summary>Sets one part of a page: its headings, by-line and columns as frames of lines, not yet placed.</summary>
internal sealed class PartSetter(Chance chance, House house, TypeStyle style, Func<int> nextPassage)
{
    /// <summary>The part's frames in reading order and the columns it spans.</summary>
    public (List<Frame> Frames, int Span) Set(Part part)
    {
        var span = Math.Min(style.Columns, part.Kind switch
        {
            PartKind.Lead => chance.Pick(2, 3, 3, 4),
            PartKind.Article => chance.Pick(1, 2, 2, 3),
            PartKind.Caption => chance.Pick(1, 1, 2, 3),
            PartKind.Advert => chance.Pick(1, 1, 2),
            _ => chance.Pick(1, 1, 1, 2),
        });
        var width = span * style.Measure + (span - 1) * style.Gutter;
        var frames = new List<Frame>();
        foreach (var passage in part.Heading) frames.Add(Heading(part, passage, width));
        if (chance.Share(.03)) SwapKicker(frames);
        frames.AddRange(Columns(part, span, width));
        return (frames, span);
    }

    private Frame Heading(Part part, Passage passage, double width)
    {
        var isName = passage.Kind is PassageKind.Byline or PassageKind.Credit;
        var frame = new Frame(part, isName ? FrameKind.Names : FrameKind.Heading, passage.Kind) { Width = width };
        var size = passage.Kind switch
        {
            PassageKind.Headline => part.Kind switch
            {
                PartKind.Lead => chance.Pick(2.5, 3, 3.5, 4.2),
                PartKind.Article =>
                chance.Pick(2, 2.4, 3),
                PartKind.Caption => chance.Pick(1.2, 1.5, 2),
                _ => chance.Pick(1.2, 1.5, 1.8, 2)
            },
            PassageKind.Kicker or PassageKind.Deck => chance.Pick(1.1, house.Headings.Cutting, house.Headings.Cutting + .3),
            _ => 1,
        };
        var most = Math.Max(4, (int)(width / size));
        if (passage.Kind == PassageKind.Headline && chance.Share(style.VerticalHeadings)) most = chance.Pick(1, 2, 2, 3, 4, 5);
        var lines = isName ? Names(passage.Copy, width) : HeadingBreaker.Break(chance, passage.Copy, most);
        if (!isName && passage.Copy.Text.Contains(' ') && most > 5 && chance.Share(.4)) lines = Parts(passage.Copy);
        if (!isName && most > 5 && chance.Share(style.SpacedHeadings)) lines = lines.ConvertAll(Spaced);
        if (passage.Kind == PassageKind.Headline && style.Overprints != Overprint.None
            && (part.Kind == PartKind.Lead || chance.Share(.25))) lines = Overprinted(lines);
        Add(frame, passage, lines);
        frame.Height = lines.Count * size * 1.25;
        return frame;
    }

    private List<Copy> Names(Copy copy, double width) =>
        LineBreaker.Break(copy.Text, _ => 2 * width, 0, style).ConvertAll(l => copy.Slice(l.Start, l.End).Trim());

    private static List<Copy> Parts(Copy heading)
    {
        var lines = new List<Copy>();
        var from = 0;
        for (var i = 0; i <= heading.Length; i++)
            if (i == heading.Length || heading.Text[i] == ' ')
            {
                if (i > from) lines.Add(heading.Slice(from, i));
                from = i + 1;
            }
        return lines;
    }

    private static Copy Spaced(Copy line)
    {
        if (line.Length is < 2 or > 14 || line.Text.Contains(' ') || line.Text.Any(char.IsAscii)) return line;
        var spaced = line.Slice(0, 1);
        for (var i = 1; i < line.Length; i++) spaced = spaced + Copy.Of(" ") + line.Slice(i, i + 1);
        return spaced;
    }

    private List<Copy> Overprinted(List<Copy> lines)
    {
        return style.Overprints switch
        {
            Overprint.Run => lines.ConvertAll(l => l.Text.Contains(' ') ? l : l + Copy.Of(l.Text, Mark.Ghost)),
            Overprint.Glyphs => lines.ConvertAll(Glyphs),
            Overprint.Line => [.. lines.SelectMany(l => new[] { l, Copy.Of(l.Text, Mark.Ghost) })],
            Overprint.Thrice => [.. lines.SelectMany(l => new[] { l, Copy.Of(l.Text, Mark.Ghost), Copy.Of(l.Text, Mark.Ghost) })],
            _ => [.. lines, .. lines.Select(l => Copy.Of(l.Text, Mark.Ghost))],
        };
    }

    private static Copy Glyphs(Copy line)
    {
        var thrice = Copy.Empty;
        for (var i = 0; i < line.Length; i++) thrice = thrice + line.Slice(i, i + 1)
            + Copy.Of(new string(line.Text[i], 2), Mark.Ghost);
        return thrice;
    }

    // A kicker that is printed below its headline.
    private static void SwapKicker(List<Frame> frames)
    {
        if (frames.Count > 1 && frames[0].Heading == PassageKind.Kicker && frames[1].Heading == PassageKind.Headline) (frames[0],
            frames[1]) = (frames[1], frames[0]);
    }

    private void Add(Frame frame, Passage passage, List<Copy> lines)
    {
        var id = nextPassage();
        for (var i = 0; i < lines.Count; i++)
            frame.Lines.Add(new SetLine(passage, id, i, lines[i]) { Frame = frame, EndsPassage = i == lines.Count - 1 });
    }

    private List<Frame> Columns(Part part, int span, double width)
    {
        var (columns, measure) = (span, style.Measure);
        if (span > 1 && chance.Share(.15)) (columns, measure) = (span - 1,
            (int)((width - (span - 2) * style.Gutter) / (span - 1)));
        if (part.Kind == PartKind.Caption && !style.Unbroken)
        {
            if (chance.Share(.5)) (columns, measure) = (1, (int)width);
            if (chance.Share(.3)) measure = Math.Max(4, measure + chance.Pick(-6, -4, -3, 2, 3, 5));
            if (house.Region != Region.Mainland && chance.Share(.2)) measure = chance.Between(4, 8);
        }
        if (part.Kind is PartKind.Advert or PartKind.Banner) columns = 1;
        if (part.Kind == PartKind.Advert && span > 1) measure = (int)width;
        var frames = new List<Frame>();
        var passages = part.Text;
        if (span > 1 && part.Kind <= PartKind.Article && passages.Count > 3 && passages[0].Kind == PassageKind.Paragraph
            && chance.Share(style.WideFirst))
        {
            // The first paragraph across all columns, the others in them.
            frames.Add(Column(part, Lines(part, passages[..1], (int)width), width));
            passages = passages[1..];
        }
        var lines = Lines(part, passages, measure);
        var leadIn = lines.FindIndex(l => l.Passage.Kind != PassageKind.LeadIn);
        if (leadIn > 0 && chance.Share(.6))
        {
            frames.Add(Column(part, lines.GetRange(0, leadIn),
            measure)); lines = lines.GetRange(leadIn, lines.Count - leadIn);
        }
        var each = Math.Max(1, (lines.Count + columns - 1) / columns);
        for (var from = 0; from < lines.Count; from += each)
            frames.Add(Column(part, lines.GetRange(from, Math.Min(each, lines.Count - from)), measure));
        return frames;
    }

    private Frame Column(Part part, List<SetLine> lines, double width)
    {
        var frame = new Frame(part, FrameKind.Text, PassageKind.Paragraph)
        {
            Width = width,
            Height = lines.Count * style.Leading
        };
        foreach (var line in lines) line.Frame = frame;
        frame.Lines.AddRange(lines);
        return frame;
    }

    private List<SetLine> Lines(Part part, List<Passage> passages, int measure)
    {
        var frame = new Frame(part, FrameKind.Text, PassageKind.Paragraph);
        var lines = new List<SetLine>();
        var floats = Floats(part);
        // Set at another measure from some paragraph on.
        var (turn, other) = part.Kind <= PartKind.Article && !style.Unbroken && chance.Share(.3)
            ? (chance.Below(passages.Count), measure + chance.Pick(-4, -3, -2, -1, 1, 2, 5)) : (int.MaxValue, measure);
        var indent = part.Kind == PartKind.Caption && chance.Share(.5) || part.Kind is PartKind.Advert or PartKind.Banner ? 0
            : style.Indent;
        var firstText = passages == part.Text;
        for (var p = 0; p < passages.Count; p++)
        {
            var passage = passages[p];
            var id = nextPassage();
            var em = Math.Max(3, p >= turn ? other : measure);
            var start = lines.Count;
            double Measure(int line) => Math.Max(6, 2 * em - floats.Where(f =>
                start + line >= f.First && start + line < f.Last).Sum(f => f.Width));
            if (passage.Kind == PassageKind.Crosshead)
            {
                var broken = HeadingBreaker.Break(chance, passage.Copy, Math.Max(4, (int)(Measure(0) / 2) - 1));
                for (var i = 0; i < broken.Count; i++) lines.Add(new SetLine(passage, id, i, broken[i])
                {
                    Frame = frame,
                    EndsPassage = i == broken.Count - 1
                });
                continue;
            }
            var isText = passage.Kind is PassageKind.Paragraph && !passage.IsVerse;
            var drops = firstText && isText && part.Kind <= PartKind.Article && passage.Copy.Length > 60
                && chance.Share(style.DropCaps) ? 1 : 0;
            if (isText) firstText = false;
            var inset = isText && drops == 0 ? indent : 0;
            var copies = Break(passage, Measure, inset, drops);
            for (var i = 0; i < copies.Count; i++)
                lines.Add(new SetLine(passage, id, i, copies[i])
                {
                    Frame = frame,
                    Indent = i == 0 ? inset : 0,
                    EndsPassage = i == copies.Count - 1
                });
        }
        return lines;
    }

    private List<Copy> Break(Passage passage, Func<int, double> measure, int indent, int drops)
    {
        var copies = new List<Copy>();
        var copy = passage.Copy;
        if (passage.Tail is { } flowing && !passage.TailUnbroken) copy += flowing;
        if (drops > 0)
        {
            copies.Add(copy.Slice(0, drops));
            var rest = copy.Slice(drops, copy.Length);
            foreach (var (start, end) in LineBreaker.Break(rest.Text, i => i < 2 ? measure(i) - 4 : measure(i), 0,
                style)) Take(rest.Slice(start, end));
            return WithTail(copies);
        }
        foreach (var (start, end) in LineBreaker.Break(copy.Text, measure, 2 * indent, style)) Take(copy.Slice(start, end));
        return WithTail(copies);

        void Take(Copy line)
        {
            if (line.Trim() is { Length: > 0 } some) copies.Add(some);
        }

        List<Copy> WithTail(List<Copy> lines)
        {
            if (passage.Tail is not { } tail || !passage.TailUnbroken || lines.Count == 0) return lines;
            var last = lines[^1];
            var used = last.Text.Sum(style.WidthOf) + (lines.Count == 1 ? 2 * indent : 0);
            if (used + tail.Text.Sum(style.WidthOf) <= measure(lines.Count - 1)) lines[^1] = last + tail;
            else
            {
                var alone = tail.Trim();
                foreach (var (start, end) in LineBreaker.Break(alone.Text, i => measure(lines.Count + i), 0, style))
                    if (alone.Slice(start, end).Trim() is { Length: > 0 } some) lines.Add(some);
            }
            return lines;
        }
    }

    // Pictures and headings that stand in a column take some of its measure for some lines.
    private List<(int First, int Last, double Width)> Floats(Part part)
    {
        var floats = new List<(int, int, double)>();
        if (part.Kind > PartKind.Brief || !chance.Share(style.Floats)) return floats;
        for (var count = chance.Pick(1, 1, 2, 3); count > 0; count--)
        {
            var first = chance.Below(60);
            floats.Add((first, first + chance.Between(3, 18), 2 * chance.Pick(1, 2, 3, 4, 5, 6, 8)));
        }
        return floats;
    }
}
