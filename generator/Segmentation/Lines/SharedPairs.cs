using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// The rare pairs of characters that lines of a page share: with the lines above, below and farther off, and across each line.
/// Weights are in 1/1024, a pair's weight its rarity over the root of its number.
/// </summary>
internal sealed class SharedPairs
{
    /// <summary>How far off a line is that shares a pair: more than 16 above, to 16, to 3; to 3 below, to 16, more.</summary>
    public const int Distances = 6;

    // A pair that stands on a page oftener than this is a word of the page, not of a story.
    private const int TooOften = 30;

    private const int MinRarity = 3 * FixedPoint.One;

    private static readonly int[] Roots = [.. Enumerable.Range(0, TooOften + 1)
        .Select(n => (int)Math.Round(Math.Sqrt(Math.Max(1, n - 1)) * 256))];

    private readonly int[] shared;
    private readonly int[] across;
    private readonly int[] nearest;

    public SharedPairs(MeasuredPage page)
    {
        shared = new int[page.Count * Distances];
        across = new int[page.Count + 2];
        nearest = new int[page.Count];
        Array.Fill(nearest, int.MaxValue);
        PairsIn = new int[page.Count];
        // A pair and where it stands: sorted, those of one pair stand together, in the order of the lines.
        var all = new List<ulong>(page.Count * 16);
        for (var line = 0; line < page.Count; line++)
        {
            var text = page.Dense[line];
            for (var at = 1; at < text.Length; at++)
                if (CharacterClasses.IsWord(text[at - 1]) && CharacterClasses.IsWord(text[at]))
                    all.Add(CharacterCounts.PairOf(text[at - 1], text[at]) << 32 | (uint)line);
        }
        all.Sort();
        var lines = new List<int>();
        for (var first = 0; first < all.Count;)
        {
            var pair = all[first] >> 32;
            lines.Clear();
            for (; first < all.Count && all[first] >> 32 == pair; first++)
                if (lines is not [.., var last] || last != (int)(uint)all[first]) lines.Add((int)(uint)all[first]);
            var rarity = page.Counts.Rarity((char)(pair >> 16), (char)pair);
            if (rarity < MinRarity) continue;
            foreach (var line in lines) PairsIn[line]++;
            if (lines.Count is > 1 and <= TooOften) Share(lines, rarity / 5 * 256 / Roots[lines.Count]);
        }
        for (var i = 1; i < across.Length; i++) across[i] += across[i - 1];
    }

    /// <summary>How many rare pairs each line holds.</summary>
    public int[] PairsIn { get; }

    /// <summary>The weight of what a line shares with lines at a distance.</summary>
    public int Shared(int line, int distance) => shared[line * Distances + distance];

    /// <summary>The weight of pairs that stand both above a line and at or below it, no more than 14 lines apart; a little up to
    /// 40.</summary>
    public int Across(int line) => across[line];

    /// <summary>How far the nearest line is that shares a pair, below nought if above; <see cref="int.MaxValue"/> where none
    /// does.</summary>
    public int Nearest(int line) => nearest[line];

    private void Share(List<int> lines, int weight)
    {
        for (var a = 0; a < lines.Count; a++)
        {
            for (var b = Math.Max(0, a - 4); b < Math.Min(lines.Count, a + 5); b++)
            {
                if (a == b) continue;
                var way = lines[b] - lines[a];
                var distance = way < -16 ? 0 : way < -3 ? 1 : way < 0 ? 2 : way <= 3 ? 3 : way <= 16 ? 4 : 5;
                shared[lines[a] * Distances + distance] += weight;
                if (nearest[lines[a]] == int.MaxValue || Math.Abs(way) < Math.Abs(nearest[lines[a]])) nearest[lines[a]] = way;
            }
            if (a == 0) continue;
            var apart = lines[a] - lines[a - 1];
            var counted = apart is > 1 and <= 14 ? weight : apart <= 40 ? weight * 3 / 10 : 0;
            across[lines[a - 1] + 1] += counted;
            across[lines[a]] -= counted;
        }
    }
}
