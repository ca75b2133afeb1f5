using System.Numerics;

namespace Banmian.Segmentation.Stories;

/// <summary>Pairs of characters of a page as a set of their numbers; <paramref name="Weight"/> is how rare they are
/// together.</summary>
internal sealed record PairSet(ulong[] Bits, int Weight)
{
    /// <summary>Whether a pair of this number is in it; −1 is none.</summary>
    public bool Holds(int pair) => pair >= 0 && (Bits[pair / 64] & (1UL << (pair % 64))) != 0;

    public IEnumerable<int> Pairs()
    {
        for (var i = 0; i < Bits.Length; i++)
            for (var rest = Bits[i]; rest != 0; rest &= rest - 1)
                yield return i * 64 + BitOperations.TrailingZeroCount(rest);
    }
}
