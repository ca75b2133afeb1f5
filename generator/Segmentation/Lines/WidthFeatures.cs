namespace Banmian.Segmentation.Lines;

/// <summary>
/// A line's width against the measures it may have been set to: that of the lines above, below, around, of its block and of the
/// page. A line is full where the next line's first piece would not have fitted; a paragraph opens two ems further in.
/// </summary>
internal sealed class WidthFeatures(MeasuredPage page)
{
    private const int Em = LineWidth.Em;

    public const int Size = 14 + 3 * 5 + 2 * 3;

    public void Write(int i, ref FeatureRow row)
    {
        var width = page.Width[i];
        Span<int> above = stackalloc int[6], below = stackalloc int[6], around = stackalloc int[7];
        int aboveCount = Take(i - 5, i, above), belowCount = Take(i, i + 5, below), aroundCount = Take(i - 3, i + 3, around);
        above[..aboveCount].Sort();
        below[..belowCount].Sort();
        around[..aroundCount].Sort();
        // The widest but one, so that one line of another column does no harm.
        var measureAbove = aboveCount > 1 ? above[aboveCount - 2] : width;
        var measureBelow = belowCount > 1 ? below[belowCount - 2] : width;
        var measureAround = around[aroundCount / 2];
        var measureOfBlock = MeasureOfBlock(i);
        int widestAbove = Widest(i - 3, i - 1), widestBelow = Widest(i + 1, i + 3);
        var widthAbove = i > 0 ? page.Width[i - 1] : 0;
        var widthBelow = i + 1 < page.Count ? page.Width[i + 1] : 0;
        var next = i + 1 < page.Count ? page.FirstPiece[i + 1] : 2 * Em;

        row.Add(width, 20 * Em, 0, 4);
        row.Add(page.Dense[i].Length, 20, 0, 4);
        foreach (var other in (ReadOnlySpan<int>)[measureAbove, measureBelow, measureAround, page.Habits.Measure, widthAbove,
            widthBelow, measureOfBlock])
            row.Add(width - other, 4 * Em, -3, 3);
        row.Add(measureAbove - measureBelow, 4 * Em, -2, 2);
        foreach (var measure in (ReadOnlySpan<int>)[measureAround, widestAbove, widestBelow, measureAbove])
            row.Add(measure, 20 * Em, 0, 4);

        foreach (var measure in (ReadOnlySpan<int>)[measureAbove, measureBelow, measureAround, page.Habits.Measure,
            measureOfBlock])
        {
            var room = measure - width - next;
            row.Add(room, 3 * Em, -2, 3);
            row.Add(room > -7 && room <= 0);
            row.Add(room is > 3 and <= 12);
        }
        // The line above had room for this one's first piece: its paragraph ended.
        foreach (var measure in (ReadOnlySpan<int>)[measureAbove, measureAround, widestAbove])
        {
            var room = measure - widthAbove - page.FirstPiece[i];
            row.Add(room, 3 * Em, -2, 3);
            row.Add(room > 0);
        }
    }

    private int Take(int first, int last, Span<int> widths)
    {
        var count = 0;
        for (var i = Math.Max(0, first); i <= Math.Min(page.Count - 1, last); i++) widths[count++] = page.Width[i];
        return count;
    }

    private int Widest(int first, int last)
    {
        var widest = 0;
        for (var i = Math.Max(0, first); i <= Math.Min(page.Count - 1, last); i++) widest = Math.Max(widest, page.Width[i]);
        return widest;
    }

    // The widest line but one of its block, eight lines up and down.
    private int MeasureOfBlock(int line)
    {
        int widest = 0, second = 0;
        for (var i = Math.Max(page.BlockStart[line], line - 8); i <= Math.Min(page.BlockEnd[line], line + 8); i++)
        {
            if (page.Width[i] > widest) (widest, second) = (page.Width[i], widest);
            else second = Math.Max(second, page.Width[i]);
        }
        return second == 0 ? widest : second;
    }
}
