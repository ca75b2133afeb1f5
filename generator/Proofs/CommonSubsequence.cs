namespace Banmian.Proofs;

/// <summary>
/// Finds which characters of one text stand in another: the longest common subsequence by Myers' greedy algorithm
/// (E. W. Myers, An O(ND) difference algorithm and its variations, 1986), the equal ends taken first.
/// </summary>
internal static class CommonSubsequence
{
    // Texts that differ by more than this have been written again; its square bounds memory and time.
    private const int MostDifferences = 1500;

    /// <summary>
    /// For each character of <paramref name="text"/> its place in <paramref name="other"/>, or -1; places only grow.
    /// </summary>
    public static int[] Places(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        var places = new int[text.Length];
        Array.Fill(places, -1);
        var head = text.CommonPrefixLength(other);
        var tail = 0;
        while (tail < Math.Min(text.Length, other.Length) - head && text[^(tail + 1)] == other[^(tail + 1)]) tail++;
        for (var i = 0; i < head; i++) places[i] = i;
        for (var i = 1; i <= tail; i++) places[^i] = other.Length - i;
        foreach (var (at, there) in Middle(text[head..^tail], other[head..^tail]))
            places[head + at] = head + there;
        return places;
    }

    private static List<(int, int)> Middle(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        if (text.IsEmpty || other.IsEmpty) return [];
        var most = Math.Min(text.Length + other.Length, MostDifferences);
        // furthest[d][k + d]: how far into the text the best path with d differences comes on diagonal k.
        var furthest = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            var here = new int[2 * d + 1];
            furthest.Add(here);
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : Came(furthest[d - 1], d - 1, k) is var (from, down) && down ? from : from + 1;
                while (x < text.Length && x - k < other.Length && x - k >= 0 && text[x] == other[x - k]) x++;
                here[k + d] = x;
                if (x >= text.Length && x - k >= other.Length) return Path(furthest, k);
            }
        }
        return [];
    }

    // Where the step onto diagonal k began, and whether it skipped a character of the other text (else one of this).
    private static (int From, bool Down) Came(int[] before, int d, int k)
    {
        var left = k - 1 >= -d ? before[k - 1 + d] : -1;
        var right = k + 1 <= d ? before[k + 1 + d] : -1;
        return right > left ? (right, true) : (left, false);
    }

    private static List<(int, int)> Path(List<int[]> furthest, int k)
    {
        var matches = new List<(int, int)>();
        for (var d = furthest.Count - 1; d >= 0; d--)
        {
            var x = furthest[d][k + d];
            var start = 0;
            var before = k;
            if (d > 0)
            {
                var (from, down) = Came(furthest[d - 1], d - 1, k);
                (start, before) = down ? (from, k + 1) : (from + 1, k - 1);
            }
            while (x > start)
            {
                x--;
                matches.Add((x, x - k));
            }
            k = before;
        }
        return matches;
    }
}
