namespace Banmian.Training;

/// <summary>
/// What keeps a story from coming out in one piece: its columns are taken apart by pictures, something else comes out between
/// two of them, or they come out in the wrong order.
/// </summary>
internal sealed class Disorder(Chance chance, Manner manner)
{
    public List<Frame> Disturb(List<Frame> frames)
    {
        if (manner.IsTyped) return frames;
        if (manner.Tool == Tool.LayoutParser) return Scattered(frames);
        var disturbed = new List<Frame>();
        foreach (var frame in frames) disturbed.AddRange(chance.Share(manner.TornColumns) ? Torn(frame) : [frame]);
        if (chance.Share(manner.Interruptions)) for (var count = chance.Between(1, 3); count > 0; count--) Interrupt(disturbed);
        if (chance.Share(manner.SwappedColumns)) Swap(disturbed);
        return disturbed;
    }

    // A layout parser takes each paragraph for a block, and has an order of its own, nearly that of the page.
    private List<Frame> Scattered(List<Frame> frames)
    {
        var blocks = new List<(Frame Block, double Key)>();
        var reach = chance.Pick(0.0, .5, 2, 6, 30);
        foreach (var frame in frames)
        {
            var rest = frame;
            while (rest.Lines.FindIndex(1, l => l.NumberInPassage == 0) is > 0 and var cut && rest.Kind == FrameKind.Text)
            {
                var next = Cut(rest, cut);
                blocks.Add((rest, blocks.Count + chance.Unit() * reach));
                rest = next;
            }
            blocks.Add((rest, blocks.Count + chance.Unit() * reach));
        }
        return [.. blocks.OrderBy(b => b.Key).Select(b => b.Block)];
    }

    // A column that a picture or a rule divides.
    private List<Frame> Torn(Frame frame)
    {
        if (frame.Kind != FrameKind.Text || frame.Lines.Count < 6) return [frame];
        return [frame, Cut(frame, chance.Between(2, frame.Lines.Count - 2))];
    }

    private static Frame Cut(Frame frame, int cut)
    {
        var rest = new Frame(frame.Part, frame.Kind, frame.Heading)
        {
            X = frame.X,
            Y = frame.Lines[cut].Y,
            Width = frame.Width,
            Height = frame.Height - frame.Lines[cut].Y + frame.Y
        };
        rest.Lines.AddRange(frame.Lines.GetRange(cut, frame.Lines.Count - cut));
        frame.Lines.RemoveRange(cut, frame.Lines.Count - cut);
        foreach (var line in rest.Lines) line.Frame = rest;
        return rest;
    }

    // Another part, or a piece of one, comes out between two columns of a story.
    private void Interrupt(List<Frame> frames)
    {
        var joints = new List<int>();
        for (var i = 1; i < frames.Count; i++)
            if (frames[i].Kind == FrameKind.Text && frames[i - 1].Kind == FrameKind.Text
                && frames[i].Part == frames[i - 1].Part) joints.Add(i);
        if (joints.Count == 0) return;
        var joint = joints[chance.Below(joints.Count)];
        var others = frames.Where(f => f.Part != frames[joint].Part).Select(f => f.Part).Distinct().ToList();
        if (others.Count == 0) return;
        var other = others[chance.Below(others.Count)];
        var moved = frames.Where(f => f.Part == other).ToList();
        if (chance.Share(.3)) moved = [moved[chance.Below(moved.Count)]];
        var at = frames[joint];
        frames.RemoveAll(moved.Contains);
        frames.InsertRange(frames.IndexOf(at), moved);
    }

    private void Swap(List<Frame> frames)
    {
        var texts = frames.Where(f => f.Kind == FrameKind.Text && f.Part.IsStory).GroupBy(f => f.Part).Where(g =>
            g.Count() > 1).ToList();
        if (texts.Count == 0) return;
        var columns = texts[chance.Below(texts.Count)].ToList();
        var first = chance.Below(columns.Count - 1);
        var (a, b) = (frames.IndexOf(columns[first]), frames.IndexOf(columns[chance.Between(first + 1, columns.Count - 1)]));
        (frames[a], frames[b]) = (frames[b], frames[a]);
    }
}
