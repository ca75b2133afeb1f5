using System.Buffers.Binary;

namespace Banmian.Segmentation.Model;

/// <summary>
/// How often sequences of characters were counted, roughly: a hash leads to a bucket of four cells, each a check of ten bits
/// and the logarithm of the count in quarters. One sequence in some hundred that was never counted is taken for another that was.
/// </summary>
internal sealed class SequenceTable(ReadOnlyMemory<byte> cells)
{
    public const int BucketBytes = 8;

    private const int CellsInBucket = 4;
    private const int GradeBits = 6;

    /// <summary>The grade of a sequence: 0 if it was not counted, else one more than four times the logarithm of its
    /// count.</summary>
    public int Grade(ulong sequence)
    {
        var (bucket, check) = Place(sequence, cells.Length / BucketBytes);
        var cellsOfBucket = cells.Span.Slice(bucket * BucketBytes, BucketBytes);
        for (var cell = 0; cell < CellsInBucket; cell++)
        {
            var stored = BinaryPrimitives.ReadUInt16LittleEndian(cellsOfBucket[(2 * cell)..]);
            if (stored >> GradeBits == check && stored != 0) return stored & ((1 << GradeBits) - 1);
        }
        return 0;
    }

    /// <summary>The table of these counts; where a bucket is full the rarer sequence is left out.</summary>
    public static byte[] Write(IEnumerable<(ulong Sequence, int Count)> counts, int buckets)
    {
        var table = new byte[buckets * BucketBytes];
        foreach (var (sequence, count) in counts.OrderByDescending(c => c.Count).ThenBy(c => c.Sequence))
        {
            var (bucket, check) = Place(sequence, buckets);
            var cellsOfBucket = table.AsSpan(bucket * BucketBytes, BucketBytes);
            for (var cell = 0; cell < CellsInBucket; cell++)
            {
                var place = cellsOfBucket[(2 * cell)..];
                if (BinaryPrimitives.ReadUInt16LittleEndian(place) != 0) continue;
                BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)(check << GradeBits | GradeOf(count)));
                break;
            }
        }
        return table;
    }

    private static int GradeOf(int count) => Math.Min((1 << GradeBits) - 1, 1 + FixedPoint.Log(count) * 4 / FixedPoint.One);

    private static (int Bucket, int Check) Place(ulong sequence, int buckets)
    {
        var hash = sequence * 0x9E37_79B9_7F4A_7C15;
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93;
        return ((int)((uint)(hash >> 32) % (uint)buckets), (int)(hash & 1023));
    }
}
