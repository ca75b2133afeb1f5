namespace Banmian.Training;

/// <summary>The order of pdfminer's layout analysis: the two boxes whose union wastes least are joined, again and again; then the
/// tree is walked.</summary>
internal static class BoxGrouping
{
    private sealed record Box(double Left, double Top, double Right, double Bottom, Frame? Frame, Box? First, Box? Second);

    /// <param name="flow">from −1 (only the place across counts) to 1 (only the height counts); pdfminer's own is 0.5</param>
    public static List<Frame> Arrange(List<Frame> frames, double flow)
    {
        var boxes = frames.ConvertAll(f => new Box(f.X, f.Y, f.X + f.Width, f.Y + f.Height, f, null, null));
        while (boxes.Count > 1)
        {
            var (least, first, second) = (double.MaxValue, 0, 1);
            for (var i = 0; i < boxes.Count; i++)
                for (var j = i + 1; j < boxes.Count; j++)
                    if (Waste(boxes[i], boxes[j]) is var waste && waste < least) (least, first, second) = (waste, i, j);
            var (a, b) = (boxes[first], boxes[second]);
            boxes.RemoveAt(second);
            boxes.RemoveAt(first);
            boxes.Add(new Box(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right),
                Math.Max(a.Bottom, b.Bottom), null, a, b));
        }
        var arranged = new List<Frame>();
        if (boxes.Count > 0) Walk(boxes[0]);
        return arranged;

        void Walk(Box box)
        {
            if (box.Frame != null) { arranged.Add(box.Frame); return; }
            var (a, b) = Key(box.First!) <= Key(box.Second!) ? (box.First!, box.Second!) : (box.Second!, box.First!);
            Walk(a);
            Walk(b);
        }

        double Key(Box box) => (1 - flow) * box.Left + (1 + flow) * (box.Top + box.Bottom);
    }

    private static double Waste(Box a, Box b) =>
        (Math.Max(a.Right, b.Right) - Math.Min(a.Left, b.Left)) * (Math.Max(a.Bottom, b.Bottom) - Math.Min(a.Top, b.Top))
        - (a.Right - a.Left) * (a.Bottom - a.Top) - (b.Right - b.Left) * (b.Bottom - b.Top);
}
