using System.Runtime.CompilerServices;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Knows where a text needs no lattice: a stretch between two places no entry crosses, none of whose characters ever
/// becomes anything in a word but what it becomes by itself. Four fifths of news are such stretches.
/// </summary>
internal sealed class PlainText
{
    // Four million bits for some 320,000 pairs: one pair in thirteen is taken for one that stands in an entry, and costs
    // time only.
    private const int PairBits = 22;

    private readonly ulong[] pairs;
    private readonly char[] plain = new char[char.MaxValue + 1]; // what a unit becomes by itself; 0 where it may become something else

    /// <param name="pairs">The pairs of units next to each other in an entry, as <see cref="Mark"/> marks them.</param>
    /// <param name="doubtful">The units that may become something else in a word, name or figure.</param>
    /// <param name="changing">The units that become something else by themselves, and perhaps others.</param>
    /// <param name="alone">Converts one character.</param>
    public PlainText(ulong[] pairs, bool[] doubtful, bool[] changing, Func<string, string> alone)
    {
        this.pairs = pairs;
        for (var unit = 1; unit < plain.Length; unit++)
            if (!doubtful[unit] && !char.IsSurrogate((char)unit))
                plain[unit] = !changing[unit] ? (char)unit : alone(((char)unit).ToString()) is [var one] ? one : '\0';
    }

    /// <summary>Room for the pairs of all entries.</summary>
    public static ulong[] NoPairs() => new ulong[1 << PairBits - 6];

    /// <summary>Marks the pairs of an entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Mark(ulong[] pairs, ReadOnlySpan<char> entry)
    {
        for (var i = 1; i < entry.Length; i++)
        {
            var bit = Bit(entry[i - 1], entry[i]);
            pairs[bit >> 6] |= 1UL << (int)bit;
        }
    }

    /// <summary>Whether a unit may become something else than by itself.</summary>
    public bool IsDoubtful(char unit) => plain[unit] == 0;

    /// <summary>Whether two units next to each other may stand so in an entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Join(char left, char right)
    {
        var bit = Bit(left, right);
        return (pairs[bit >> 6] >> (int)bit & 1) != 0;
    }

    /// <summary>Appends what units without doubt become.</summary>
    public void Convert(ReadOnlySpan<char> text, CharBuffer output)
    {
        var converted = output.Extend(text.Length);
        for (var i = 0; i < text.Length; i++)
            converted[i] = plain[text[i]];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bit(char left, char right) => (uint)(left << 16 | right) * 0x9E3779B1u >> 32 - PairBits;
}
