using System.Buffers;
using System.Runtime.Intrinsics;

namespace Banmian.Segmentation.Model;

/// <summary>
/// Layers that see each row of a page with the row some way above and the row as far below, and add what they find to it.
/// The way is another for each layer, so that a few layers see far.
/// </summary>
internal static class Convolutions
{
    /// <summary>Adds one layer's findings to all rows; beyond the ends the values are nought.</summary>
    /// <param name="width">of a row: an even number of values</param>
    public static void Apply(Layer layer, int way, Span<short> rows, int count, int width)
    {
        // Every row is seen three times, and from before it was added to.
        var pairs = width / 2;
        var all = ArrayPool<HeldPair>.Shared.Rent(count * pairs);
        var held = new int[count];
        for (var row = 0; row < count; row++)
            held[row] = HeldPair.Take(rows.Slice(row * width, width), all.AsSpan(row * pairs, pairs));
        Span<int> sums = stackalloc int[layer.Sums];
        Span<short> found = stackalloc short[width];
        for (var row = 0; row < count; row++)
        {
            layer.Begin(sums);
            for (var part = 0; part < 3; part++)
            {
                var other = row + (part - 1) * way;
                if (other >= 0 && other < count) layer.Add(all.AsSpan(other * pairs, held[other]), part * pairs, sums);
            }
            layer.Take(sums, found, rectified: true);
            Add(found, rows.Slice(row * width, width));
        }
        ArrayPool<HeldPair>.Shared.Return(all);
    }

    /// <summary>Adds values to those of a row; a sum that is too large is the largest value there is.</summary>
    public static void Add(ReadOnlySpan<short> found, Span<short> row)
    {
        var i = 0;
        for (; i + Vector128<short>.Count <= row.Length; i += Vector128<short>.Count)
            Vector128.AddSaturate(Vector128.Create(row[i..]), Vector128.Create(found[i..])).CopyTo(row[i..]);
        for (; i < row.Length; i++) row[i] = (short)Math.Clamp(row[i] + found[i], short.MinValue, short.MaxValue);
    }
}
