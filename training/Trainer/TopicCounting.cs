using System.Runtime.InteropServices;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Text;

namespace Banmian.Training;

/// <summary>
/// Finds what pairs of characters speak of: the directions in which the articles differ most, by subspace iteration over the
/// table of articles and pairs (latent semantic analysis).
/// </summary>
internal static class TopicCounting
{
    private const int Pairs = 24_000;

    // Less says too little of what it speaks of, and a pair that stands in every fifth article speaks of nothing.
    private const int LeastLength = 120, LeastArticles = 4, MostArticles = 5;

    private const int Rounds = 8;

    // One number in ten thousand is so far out that the others would be too coarse.
    private const int Outliers = 10_000;

    public static byte[] Part(IReadOnlyList<Article> articles)
    {
        var counted = articles.Where(a => a.Length >= LeastLength).Select(CountsOf).ToList();
        var (pairs, rarities) = Known(counted);
        var table = Table.Of(counted, pairs, rarities);
        var directions = Directions(pairs.Length);
        for (var round = 0; round < Rounds; round++)
        {
            directions = table.Times(directions, pairs.Length);
            MakeUpright(directions);
        }
        for (var i = 0; i < directions.Length; i++) directions[i] *= rarities[i / TopicTable.Size];
        var sizes = directions.Select(Math.Abs).Order().ToArray();
        var step = Math.Max(sizes[^(1 + sizes.Length / Outliers)], 1e-6f) / sbyte.MaxValue;
        return TopicTable.Write([.. pairs.Select((pair, p) => ((char)(pair >> 16), (char)pair,
            directions.AsSpan(p * TopicTable.Size, TopicTable.Size).ToArray()
                .Select(v => (sbyte)Math.Clamp(MathF.Round(v / step), -sbyte.MaxValue, sbyte.MaxValue)).ToArray()))]);
    }

    private static Dictionary<int, int> CountsOf(Article article)
    {
        var counts = new Dictionary<int, int>();
        foreach (var text in article.Paragraphs.Prepend(article.Title ?? "").Select(p => Spacing.Dense(Simplified.Of(p))))
            for (var i = 1; i < text.Length; i++)
                if (Characters.IsPartOfWord(text[i - 1]) && Characters.IsPartOfWord(text[i]))
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, TopicTable.Key(text[i - 1], text[i]), out _)++;
        return counts;
    }

    // The pairs of most articles, each with how rare it is.
    private static (int[] Pairs, float[] Rarities) Known(List<Dictionary<int, int>> articles)
    {
        var known = articles.SelectMany(a => a.Keys).CountBy(pair => pair)
            .Where(p => p.Value >= LeastArticles && p.Value * MostArticles < articles.Count)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(Pairs).ToArray();
        return ([.. known.Select(p => p.Key)], [.. known.Select(p => MathF.Log((float)articles.Count / p.Value))]);
    }

    private static float[] Directions(int pairs)
    {
        var chance = new Random(1);
        return [.. Enumerable.Range(0, pairs * TopicTable.Size).Select(_ => chance.NextSingle() - 0.5f)];
    }

    // At right angles to each other, each of length 1.
    private static void MakeUpright(float[] directions)
    {
        var count = directions.Length / TopicTable.Size;
        for (var one = 0; one < TopicTable.Size; one++)
        {
            for (var before = 0; before < one; before++)
            {
                var shared = Product(before, one);
                for (var p = 0; p < count; p++)
                    directions[p * TopicTable.Size + one] -= shared * directions[p * TopicTable.Size + before];
            }
            var length = MathF.Sqrt(Product(one, one));
            for (var p = 0; p < count && length > 0; p++) directions[p * TopicTable.Size + one] /= length;
        }

        float Product(int one, int other)
        {
            double sum = 0;
            for (var p = 0; p < count; p++)
                sum += directions[p * TopicTable.Size + one] * directions[p * TopicTable.Size + other];
            return (float)sum;
        }
    }

    /// <summary>Which pairs stand in which article, and how much they say there; each article weighs the same.</summary>
    private sealed record Table((int Pair, float Weight)[][] Articles)
    {
        public static Table Of(List<Dictionary<int, int>> articles, int[] pairs, float[] rarities)
        {
            var numbers = pairs.Select((pair, number) => (pair, number)).ToDictionary(p => p.pair, p => p.number);
            return new Table([.. articles.Select(article =>
            {
                var weighed = article.Where(c => numbers.ContainsKey(c.Key))
                    .Select(c => (Pair: numbers[c.Key], Weight: (1 + MathF.Log(c.Value)) * rarities[numbers[c.Key]]))
                    .OrderBy(w => w.Pair).ToArray();
                var length = MathF.Sqrt(weighed.Sum(w => w.Weight * w.Weight));
                return weighed.Select(w => (w.Pair, w.Weight / length)).ToArray();
            })]);
        }

        /// <summary>Where the directions lead that articles with such pairs have in common.</summary>
        public float[] Times(float[] directions, int pairs)
        {
            var led = new float[pairs * TopicTable.Size];
            Span<float> sum = stackalloc float[TopicTable.Size];
            foreach (var article in Articles)
            {
                sum.Clear();
                foreach (var (pair, weight) in article)
                    for (var i = 0; i < sum.Length; i++) sum[i] += weight * directions[pair * TopicTable.Size + i];
                foreach (var (pair, weight) in article)
                    for (var i = 0; i < sum.Length; i++) led[pair * TopicTable.Size + i] += weight * sum[i];
            }
            return led;
        }
    }
}
