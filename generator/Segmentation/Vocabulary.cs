using System.Numerics;
using System.Runtime.InteropServices;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// The pairs of neighbouring characters of a page, weighted by rarity: what two texts of one story share and two
/// stories do not. Weights are learned from the page's own paragraphs.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly List<int> Nowhere = [];

    // Each pair of the page is numbered; by its number, where it stands and what it weighs.
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<List<int>> paragraphsWith = [];
    private readonly double[] weights;
    private readonly List<int>[] numbersIn;
    private readonly double[] weightOfCount;
    private readonly Dictionary<(int First, int Last), Stretch> stretches = [];

    /// <param name="Pairs">a bit for each pair, by its number</param>
    private sealed record Stretch(ulong[] Pairs, double Weight);

    public Vocabulary(IReadOnlyList<ParagraphBlock> paragraphs)
    {
        numbersIn = new List<int>[paragraphs.Count];
        for (var p = 0; p < paragraphs.Count; p++)
        {
            numbersIn[p] = new List<int>(paragraphs[p].Dense.Length);
            foreach (var pair in Pairs(paragraphs[p].Dense))
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, pair, out var isKnown);
                if (!isKnown)
                {
                    number = paragraphsWith.Count;
                    paragraphsWith.Add([]);
                }
                if (paragraphsWith[number] is [.., var last] && last == p) continue;
                paragraphsWith[number].Add(p);
                numbersIn[p].Add(number);
            }
        }
        weightOfCount = [.. Enumerable.Range(0, paragraphs.Count + 1).Select(count => Math.Log((paragraphs.Count + 1.0) / (count + 0.5)))];
        weights = [.. paragraphsWith.Select(with => weightOfCount[with.Count])];
    }

    /// <summary>
    /// The weight of the pairs that two stretches of paragraphs share, each from a first to a last, both included, over the
    /// root of the product of their weights; 0 to 1.
    /// </summary>
    public double Likeness((int First, int Last) one, (int First, int Last) other)
    {
        var (a, b) = (Of(one), Of(other));
        double shared = 0;
        for (var i = 0; i < a.Pairs.Length; i++)
            for (var both = a.Pairs[i] & b.Pairs[i]; both != 0; both &= both - 1)
                shared += weights[i * 64 + BitOperations.TrailingZeroCount(both)];
        return shared == 0 ? 0 : shared / Math.Sqrt(a.Weight * b.Weight);
    }

    /// <summary>The paragraphs that hold a pair, by index.</summary>
    public List<int> ParagraphsWith(int pair) => numbers.TryGetValue(pair, out var number) ? paragraphsWith[number] : Nowhere;

    /// <summary>The pairs of a text that hold no punctuation, as two UTF-16 units in one number, each as often as it stands there.</summary>
    public static IEnumerable<int> Pairs(string text)
    {
        var afterWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isWord = Characters.IsIdeograph(text[i]) || Characters.IsWordCharacter(text[i]);
            if (afterWord && isWord) yield return Pair(text[i - 1], text[i]);
            afterWord = isWord;
        }
    }

    /// <summary>The pair that meets where one text follows another.</summary>
    public static int Seam(string above, string below) => Pair(above[^1], below[0]);

    public bool Holds(int pair) => numbers.ContainsKey(pair);

    public double Weight(int pair) => weightOfCount[ParagraphsWith(pair).Count];

    private static int Pair(char first, char second) => first << 16 | second;

    // A page is divided in many ways, of the same few stretches.
    private Stretch Of((int First, int Last) range)
    {
        if (stretches.TryGetValue(range, out var stretch))
            return stretch;
        var pairs = new ulong[(weights.Length + 63) / 64];
        double weight = 0;
        for (var p = range.First; p <= range.Last; p++)
            foreach (var number in numbersIn[p])
            {
                var bit = 1UL << (number % 64);
                if ((pairs[number / 64] & bit) == 0) weight += weights[number];
                pairs[number / 64] |= bit;
            }
        return stretches[range] = new Stretch(pairs, weight);
    }
}
