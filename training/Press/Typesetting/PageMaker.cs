namespace Banmian.Training;

/// <summary>Places parts on the grid, each where its columns are free highest up.</summary>
internal static class PageMaker
{
    public static void Place(Chance chance, TypeStyle style, List<(Part Part, List<Frame> Frames, int Span)> parts)
    {
        var free = new double[style.Columns];
        Array.Fill(free, 4);
        var column = style.Measure + style.Gutter;
        foreach (var (part, frames, span) in parts)
        {
            var at = Highest(free, span);
            var y = free.AsSpan(at, span).ToArray().Max();
            var x = at * column;
            var picture = part.Kind == PartKind.Caption ? chance.Between(8, 22) : 0;
            var pictureFirst = chance.Share(.5);
            if (pictureFirst) y += picture;
            var across = x;
            var (height, stands) = (0.0, false);
            foreach (var frame in frames)
            {
                if (frame.Kind == FrameKind.Text)
                {
                    if (!stands && !pictureFirst) y += picture;
                    stands = true;
                    (frame.X, frame.Y) = (across, y);
                    height = Math.Max(height, frame.Height);
                    across += Math.Max(column, frame.Width + style.Gutter);
                }
                else
                {
                    (frame.X, frame.Y) = (x, y);
                    y += frame.Height + .4;
                }
                for (var i = 0; i < frame.Lines.Count; i++)
                    (frame.Lines[i].X, frame.Lines[i].Y) = (frame.X, frame.Y + i * frame.Height / frame.Lines.Count);
            }
            for (var c = at; c < at + span; c++) free[c] = y + height + 1.5;
        }
    }

    private static int Highest(double[] free, int span)
    {
        var (best, at) = (double.MaxValue, 0);
        for (var c = 0; c + span <= free.Length; c++)
        {
            var y = 0.0;
            for (var i = c; i < c + span; i++) y = Math.Max(y, free[i]);
            if (y < best) (best, at) = (y, c);
        }
        return at;
    }
}
