using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// The pairs of neighbouring characters of a page, weighted by rarity: what two texts of one story share and two
/// stories do not. Weights are learned from the page's own paragraphs.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<int, List<int>> paragraphsWith = [];
    private readonly HashSet<int>[] pairsOf;
    private readonly double[] weightOfCount;
    private readonly Dictionary<(int First, int Last), Stretch> stretches = [];

    private sealed record Stretch(HashSet<int> Pairs, double Weight);

    public Vocabulary(IReadOnlyList<ParagraphBlock> paragraphs)
    {
        pairsOf = [.. paragraphs.Select(p => Pairs(p.Dense))];
        for (var p = 0; p < paragraphs.Count; p++)
            foreach (var pair in pairsOf[p])
            {
                if (!paragraphsWith.TryGetValue(pair, out var list)) paragraphsWith[pair] = list = [];
                list.Add(p);
            }
        weightOfCount = [.. Enumerable.Range(0, pairsOf.Length + 1).Select(count => Math.Log((pairsOf.Length + 1.0) / (count + 0.5)))];
    }

    /// <summary>
    /// The weight of the pairs that two stretches of paragraphs share, each from a first to a last, both included, over the
    /// root of the product of their weights; 0 to 1.
    /// </summary>
    public double Likeness((int First, int Last) one, (int First, int Last) other)
    {
        var (a, b) = (Of(one), Of(other));
        var (small, large) = a.Pairs.Count <= b.Pairs.Count ? (a.Pairs, b.Pairs) : (b.Pairs, a.Pairs);
        double shared = 0;
        foreach (var pair in small)
            if (large.Contains(pair)) shared += Weight(pair);
        return shared == 0 ? 0 : shared / Math.Sqrt(a.Weight * b.Weight);
    }

    /// <summary>The paragraphs that hold a pair, by index.</summary>
    public IReadOnlyList<int> ParagraphsWith(int pair) => paragraphsWith.TryGetValue(pair, out var list) ? list : [];

    /// <summary>The distinct pairs of a text that hold no punctuation, as two UTF-16 units in one number.</summary>
    public static HashSet<int> Pairs(string text)
    {
        var pairs = new HashSet<int>();
        AddPairs(text, pairs);
        return pairs;
    }

    /// <summary>Adds the pairs of a text to those of others.</summary>
    public static void AddPairs(string text, HashSet<int> pairs)
    {
        var afterWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isWord = IsWordy(text[i]);
            if (afterWord && isWord) pairs.Add(text[i - 1] << 16 | text[i]);
            afterWord = isWord;
        }
    }

    public bool Holds(int pair) => paragraphsWith.ContainsKey(pair);

    public double Weight(int pair) => weightOfCount[ParagraphsWith(pair).Count];

    // A page is divided in many ways, of the same few stretches.
    private Stretch Of((int First, int Last) range)
    {
        if (stretches.TryGetValue(range, out var stretch))
            return stretch;
        HashSet<int> pairs = [.. pairsOf[range.First..(range.Last + 1)].SelectMany(p => p)];
        return stretches[range] = new Stretch(pairs, pairs.Sum(Weight));
    }

    private static bool IsWordy(char c) => Characters.IsIdeograph(c) || Characters.IsWordCharacter(c);
}
