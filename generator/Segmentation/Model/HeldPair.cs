using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Banmian.Segmentation.Model;

/// <summary>
/// Two neighbouring values of a row that are not both nought. After a rectifier most values are nought, so layers go through
/// these only.
/// </summary>
/// <param name="Place">the number of the pair in its row</param>
/// <param name="Values">two values of sixteen bits, as they stand in memory</param>
internal readonly record struct HeldPair(int Place, int Values)
{
    /// <summary>Takes the pairs of a row that hold a value.</summary>
    /// <param name="row">an even number of values</param>
    /// <param name="held">has room for all pairs of the row</param>
    /// <returns>how many there are</returns>
    public static int Take(ReadOnlySpan<short> row, Span<HeldPair> held)
    {
        var pairs = MemoryMarshal.Cast<short, int>(row);
        var (count, first) = (0, 0);
        for (; first + Vector256<int>.Count <= pairs.Length; first += Vector256<int>.Count)
        {
            var eight = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(pairs), (nuint)first);
            var some = ~Vector256.Equals(eight, Vector256<int>.Zero).ExtractMostSignificantBits() & 0xff;
            for (; some != 0; some &= some - 1) Add(first + BitOperations.TrailingZeroCount(some), pairs, held, ref count);
        }
        for (; first < pairs.Length; first++)
            if (pairs[first] != 0) Add(first, pairs, held, ref count);
        return count;

        static void Add(int place, ReadOnlySpan<int> pairs, Span<HeldPair> held, ref int count) =>
            held[count++] = new HeldPair(place, pairs[place]);
    }
}
