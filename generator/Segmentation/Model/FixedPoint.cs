using System.Numerics;

namespace Banmian.Segmentation.Model;

/// <summary>
/// Logarithms and exponentials in whole numbers, so that every machine gets the same: the system's own differ in their last
/// digit. A logarithm is in 1/1024 of a natural unit.
/// </summary>
internal static class FixedPoint
{
    public const int One = 1024;

    private const int Bits = 30;

    // ln 2 = 709.78/1024; e^(1/1024) and e^(-1/1024) with 62 bits after the point, rounded down.
    private const int StepsToDouble = 710;
    private const ulong LogOfTwo = 46_516_319; // ln 2 in 1/(1024 × 65536)

    // e^(k/1024) for k from 0 to a doubling, 30 bits after the point.
    private static readonly long[] Growth = Powers(1_100_585_894_058, StepsToDouble + 1);

    // e^(-k/1024) for k from 0 to 1023, and e^(-k) for k from 0 to 31, 30 bits after the point.
    private static readonly long[] Decay = Powers(1_098_438_410_069, One);
    private static readonly long[] WholeDecay = Wholes(32);

    /// <summary>The natural logarithm of a number of one or more, rounded down to 1/1024.</summary>
    public static int Log(long number)
    {
        var doublings = BitOperations.Log2((ulong)number);
        // The number between 1 and 2, 30 bits after the point.
        var rest = doublings <= Bits ? number << (Bits - doublings) : number >> (doublings - Bits);
        var at = Array.BinarySearch(Growth, rest);
        if (at < 0) at = ~at - 1;
        return (int)(((ulong)doublings * LogOfTwo) >> 16) + Math.Min(at, StepsToDouble - 1);
    }

    /// <summary>e to the power of −<paramref name="units"/>/1024, 30 bits after the point.</summary>
    public static long ExpOfMinus(int units) =>
        units >= 32 * One ? 0 : (WholeDecay[units / One] * Decay[units % One]) >> Bits;

    /// <summary>
    /// Turns the scores of one choice into the logarithms of their probabilities, so that the probabilities' sum is one.
    /// </summary>
    public static void LogSoftmax(Span<int> scores)
    {
        var top = scores[0];
        foreach (var score in scores) top = Math.Max(top, score);
        long sum = 0;
        foreach (var score in scores) sum += ExpOfMinus(top - score);
        // The sum has 30 bits after the point.
        var whole = top + Log(sum) - (int)((Bits * LogOfTwo) >> 16);
        for (var i = 0; i < scores.Length; i++) scores[i] -= whole;
    }

    /// <summary>The logarithm of the probability that a score stands for against a score of nought, and of its
    /// contrary.</summary>
    public static (int Yes, int No) LogSigmoid(int score)
    {
        Span<int> both = [score, 0];
        LogSoftmax(both);
        return (both[0], both[1]);
    }

    // A factor with 40 bits after the point, multiplied with itself again and again; the powers rounded to 30 bits.
    private static long[] Powers(long factor, int count)
    {
        var powers = new long[count];
        Int128 power = (Int128)1 << 62;
        for (var k = 0; k < count; k++)
        {
            powers[k] = (long)((power + ((Int128)1 << 31)) >> 32);
            power = (power * factor) >> 40;
        }
        return powers;
    }

    private static long[] Wholes(int count)
    {
        var wholes = new long[count];
        // 1/e with 62 bits after the point.
        Int128 power = (Int128)1 << 62, step = 1_696_544_475_317_221_318;
        for (var k = 0; k < count; k++)
        {
            wholes[k] = (long)((power + ((Int128)1 << 31)) >> 32);
            power = (power * step) >> 62;
        }
        return wholes;
    }
}
