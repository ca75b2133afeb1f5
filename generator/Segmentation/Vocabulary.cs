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

    public Vocabulary(IReadOnlyList<ParagraphBlock> paragraphs)
    {
        pairsOf = [.. paragraphs.Select(p => Pairs(p.Dense))];
        for (var p = 0; p < paragraphs.Count; p++)
            foreach (var pair in pairsOf[p])
            {
                if (!paragraphsWith.TryGetValue(pair, out var list)) paragraphsWith[pair] = list = [];
                list.Add(p);
            }
    }

    /// <summary>The pairs that any of the paragraphs from <paramref name="first"/> to <paramref name="last"/> holds, both included.</summary>
    public HashSet<int> PairsOf(int first, int last) => [.. pairsOf[first..(last + 1)].SelectMany(p => p)];

    /// <summary>The paragraphs that hold a pair, by index.</summary>
    public IReadOnlyList<int> ParagraphsWith(int pair) => paragraphsWith.TryGetValue(pair, out var list) ? list : [];

    /// <summary>The distinct pairs of a text that hold no punctuation, as two UTF-16 units in one number.</summary>
    public static HashSet<int> Pairs(string text)
    {
        var pairs = new HashSet<int>();
        for (var i = 1; i < text.Length; i++)
            if (IsWordy(text[i - 1]) && IsWordy(text[i]))
                pairs.Add(text[i - 1] << 16 | text[i]);
        return pairs;
    }

    public bool Holds(int pair) => paragraphsWith.ContainsKey(pair);

    public double Weight(int pair) => Math.Log((pairsOf.Length + 1.0) / (ParagraphsWith(pair).Count + 0.5));

    /// <summary>The weight of what two sets share, over the root of the product of their weights; 0 to 1.</summary>
    public double Overlap(HashSet<int> a, HashSet<int> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        double shared = 0;
        foreach (var pair in small)
            if (large.Contains(pair)) shared += Weight(pair);
        return shared == 0 ? 0 : shared / Math.Sqrt(a.Sum(Weight) * b.Sum(Weight));
    }

    private static bool IsWordy(char c) => Characters.IsIdeograph(c) || Characters.IsWordCharacter(c);
}
