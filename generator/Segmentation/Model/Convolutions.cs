namespace Banmian.Segmentation.Model;

/// <summary>
/// Layers that see each row of a page with the row some way above and the row as far below, and add what they find to it.
/// The way is another for each layer, so that a few layers see far.
/// </summary>
internal static class Convolutions
{
    /// <summary>Adds one layer's findings to all rows; beyond the ends the values are nought.</summary>
    public static void Apply(Layer layer, int way, Span<short> rows, int count, int width)
    {
        var seen = new short[count * layer.Stride];
        for (var row = 0; row < count; row++)
        {
            var three = seen.AsSpan(row * layer.Stride, layer.Stride);
            if (row >= way) rows.Slice((row - way) * width, width).CopyTo(three);
            rows.Slice(row * width, width).CopyTo(three[width..]);
            if (row + way < count) rows.Slice((row + way) * width, width).CopyTo(three[(2 * width)..]);
        }
        var found = new short[count * width];
        layer.Apply(seen, count, found, width, rectified: true);
        for (var i = 0; i < found.Length; i++)
            rows[i] = (short)Math.Min(rows[i] + found[i], short.MaxValue);
    }
}
