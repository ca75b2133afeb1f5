namespace Banmian.Segmentation.Stories;

/// <summary>Whole numbers that stand for fractions: <see cref="One"/> is 1. What a model goes by is exact on every
/// machine.</summary>
internal static class Numbers
{
    public const int One = 1 << Model.Layer.ValueBits;

    /// <summary>A part of a whole, of <see cref="One"/>.</summary>
    public static int Share(int part, int whole) => whole == 0 ? 0 : (int)((long)part * One / whole);

    public static int Flag(bool holds) => holds ? One : 0;

    /// <summary>A count that says less the greater it is: 0, 1, 2, 4, 8, 16 … are as far from each other as their
    /// neighbours.</summary>
    public static int Grown(int count)
    {
        if (count <= 0) return count == 0 ? 0 : -Grown(-count);
        // Linear between powers of two.
        var bits = 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)count);
        return (bits + 1) * One / 4 + (int)(((long)count - (1L << bits)) * One / 4 >> bits);
    }

    /// <summary>The whole square root.</summary>
    public static long Root(long square)
    {
        var root = (long)Math.Sqrt(square);
        while (root * root > square) root--;
        while ((root + 1) * (root + 1) <= square) root++;
        return root;
    }
}
