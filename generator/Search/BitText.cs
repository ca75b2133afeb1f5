using System.Text;

namespace Banmian.Search;

/// <summary>
/// Numbers as bits, and the bits as text, 15 a character: of U+3400 to U+B3FF each is one UTF-16 unit that no string of
/// JavaScript needs to escape. In UTF-16 that wastes one bit of sixteen.
/// </summary>
internal sealed class BitText
{
    public const int BitsOfCharacter = 15;
    public const char First = '\u3400';

    private const int LargestRun = 31;

    private readonly StringBuilder text = new();
    private ulong bits;
    private int filled;

    /// <summary>Characters written so far.</summary>
    public int Length => text.Length;

    /// <summary>The text; what is written afterwards would begin a new one.</summary>
    public override string ToString() =>
        filled == 0 ? text.ToString() : text.ToString() + Character(bits << (BitsOfCharacter - filled));

    /// <summary>The lowest bits of a number, up to 32, the highest of them first.</summary>
    public BitText Write(int number, int count)
    {
        bits = (bits << count) | ((uint)number & ((1UL << count) - 1));
        for (filled += count; filled >= BitsOfCharacter;)
            text.Append(Character(bits >> (filled -= BitsOfCharacter)));
        return this;
    }

    /// <summary>
    /// A number from 0 in Golomb's code with a power of two (Rice): what it holds of 2^<paramref name="low"/> as ones, a nought,
    /// and the rest as bits.
    /// </summary>
    public BitText Rice(int number, int low)
    {
        var ones = number >> low;
        for (; ones > LargestRun; ones -= LargestRun)
            Write(-1, LargestRun);
        return Write(-2, ones + 1).Write(number, low);
    }

    /// <summary>A number from 1 in Elias' gamma code: as many noughts as it has further bits, and the number.</summary>
    public BitText Gamma(int number)
    {
        var further = 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)number);
        return Write(0, further).Write(number, further + 1);
    }

    private static char Character(ulong bits) => (char)(First + (bits & ((1 << BitsOfCharacter) - 1)));
}
