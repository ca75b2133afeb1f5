using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// The pairs of neighbouring characters of a page, weighted by rarity: what two texts of one story share and two
/// stories do not. Weights are learned from the page's own paragraphs.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<int, int> paragraphsWith = [];
    private readonly int paragraphCount;

    public Vocabulary(IReadOnlyList<ParagraphBlock> paragraphs)
    {
        paragraphCount = paragraphs.Count;
        foreach (var paragraph in paragraphs)
            foreach (var pair in Pairs(paragraph.Dense))
                paragraphsWith[pair] = paragraphsWith.GetValueOrDefault(pair) + 1;
    }

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

    public double Weight(int pair) => Math.Log((paragraphCount + 1.0) / (paragraphsWith.GetValueOrDefault(pair) + 0.5));

    /// <summary>The weight of what two sets share, over the root of the product of their weights; 0 to 1.</summary>
    public double Overlap(HashSet<int> a, HashSet<int> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        double shared = 0;
        foreach (var pair in small)
            if (large.Contains(pair)) shared += Weight(pair);
        return shared == 0 ? 0 : shared / Math.Sqrt(a.Sum(Weight) * b.Sum(Weight));
    }

    /// <summary>The share of a short text's weight that stands in a long one too; 0 to 1.</summary>
    public double Covered(HashSet<int> display, HashSet<int> body)
    {
        double shared = 0, all = 0;
        foreach (var pair in display)
        {
            var weight = Weight(pair);
            all += weight;
            if (body.Contains(pair)) shared += weight;
        }
        return all == 0 ? 0 : shared / all;
    }

    private static bool IsWordy(char c) => Characters.IsIdeograph(c) || Characters.IsWordCharacter(c);
}
