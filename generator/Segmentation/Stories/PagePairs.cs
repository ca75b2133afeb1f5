using System.Numerics;
using System.Runtime.InteropServices;
using Banmian.Segmentation.Model;
using Banmian.Text;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// The pairs of neighbouring characters of a page, numbered, each with its rarity: what texts that speak of one thing share.
/// </summary>
internal sealed class PagePairs
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<int> weights = [];
    private readonly PairSet[] lines;

    /// <param name="texts">the lines without white space, in simplified characters</param>
    /// <param name="rarity">how rare a pair is in newspapers, 0 and up</param>
    public PagePairs(IReadOnlyList<string> texts, Func<char, char, int> rarity)
    {
        var ofLines = new List<int>[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            ofLines[i] = new List<int>(text.Length);
            for (var at = 1; at < text.Length; at++)
            {
                if (!Characters.IsPartOfWord(text[at - 1]) || !Characters.IsPartOfWord(text[at])) continue;
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers,
                    CharacterCounts.PairOf(text[at - 1], text[at]), out var known);
                if (!known)
                {
                    number = weights.Count;
                    weights.Add(rarity(text[at - 1], text[at]));
                }
                ofLines[i].Add(number);
            }
        }
        lines = [.. ofLines.Select(SetOf)];
    }

    public PairSet OfLine(int line) => lines[line];

    /// <summary>The number of the pair that meets where one text follows another, or −1 where it stands nowhere inside a
    /// line.</summary>
    public int Seam(string above, string below) => numbers.GetValueOrDefault(CharacterCounts.PairOf(above[^1], below[0]), -1);

    public int Weight(int pair) => weights[pair];

    public PairSet Of(IEnumerable<int> ofLines)
    {
        var bits = new ulong[(weights.Count + 63) / 64];
        foreach (var line in ofLines)
            for (var i = 0; i < bits.Length; i++) bits[i] |= lines[line].Bits[i];
        return Weighed(bits);
    }

    /// <summary>The weight of what two sets share.</summary>
    public int Shared(PairSet one, PairSet other)
    {
        var sum = 0;
        for (var i = 0; i < one.Bits.Length; i++)
            for (var both = one.Bits[i] & other.Bits[i]; both != 0; both &= both - 1)
                sum += weights[i * 64 + BitOperations.TrailingZeroCount(both)];
        return sum;
    }

    /// <summary>The share of a text's pairs that another holds, by weight; of <see cref="Numbers.One"/>.</summary>
    public int Covered(PairSet text, PairSet by) => Numbers.Share(Shared(text, by), text.Weight + Slack);

    /// <summary>What two texts share, against what either holds.</summary>
    public int Likeness(PairSet one, PairSet other)
    {
        var product = (long)one.Weight * other.Weight;
        return Numbers.Share(Shared(one, other), (int)Numbers.Root(product) + 1);
    }

    // Two pairs of middling rarity, so that a text of one pair is not wholly covered by chance.
    public const int Slack = 160;

    private PairSet SetOf(List<int> pairs)
    {
        var bits = new ulong[(weights.Count + 63) / 64];
        foreach (var pair in pairs) bits[pair / 64] |= 1UL << (pair % 64);
        return Weighed(bits);
    }

    private PairSet Weighed(ulong[] bits)
    {
        var weight = 0;
        for (var i = 0; i < bits.Length; i++)
            for (var rest = bits[i]; rest != 0; rest &= rest - 1)
                weight += weights[i * 64 + BitOperations.TrailingZeroCount(rest)];
        return new PairSet(bits, weight);
    }
}
