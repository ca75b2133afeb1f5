namespace Banmian.Search;

/// <summary>Two tokens that follow each other, and the places where the first of them stands, ascending.</summary>
/// <param name="First">its number in the stream</param>
/// <param name="Second">its code among the frequent tokens</param>
internal readonly record struct Pair(int First, int Second, ReadOnlyMemory<int> Places);

/// <summary>All pairs of neighbouring tokens: the first ones in ordinal order, the second ones by their codes.</summary>
internal static class Pairs
{
    public static IEnumerable<Pair> Of(TokenStream stream, FrequentTokens frequent)
    {
        var (places, seconds, starts) = ByFirst(stream, frequent);
        var sorted = new int[Enumerable.Range(1, starts.Length - 2).Max(token => starts[token + 1] - starts[token])];
        var ends = new int[frequent.Codes];
        var firsts = Enumerable.Range(1, starts.Length - 2).OrderBy(token => stream.Tokens[token], StringComparer.Ordinal);
        foreach (var first in firsts)
        {
            var ofFirst = starts[first]..starts[first + 1];
            SortBySecond(places.AsSpan(ofFirst), seconds.AsSpan(ofFirst), sorted, ends);
            for (var (code, start) = (0, 0); code < ends.Length; start = ends[code++])
                if (ends[code] > start)
                    yield return new Pair(first, code, sorted.AsMemory(start..ends[code]));
        }
    }

    // Sorted by counting, so that places of one token keep their order; those of each begin at a start. The code of what follows
    // is noted while the stream is gone through: to look it up place by place would be a miss of the cache each time.
    private static (int[] Places, ushort[] Seconds, int[] Starts) ByFirst(TokenStream stream, FrequentTokens frequent)
    {
        var tokens = stream.Places;
        var starts = new int[stream.Tokens.Count + 1];
        foreach (var token in tokens)
            if (token != TokenStream.Nothing)
                starts[token + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var (places, seconds) = (new int[starts[^1]], new ushort[starts[^1]]);
        var next = starts.ToArray();
        for (var at = 0; at < tokens.Length; at++)
            if (tokens[at] is var token and not TokenStream.Nothing)
            {
                seconds[next[token]] = (ushort)frequent.CodeOf(tokens[at + 1]);
                places[next[token]++] = at;
            }
        return (places, seconds, starts);
    }

    /// <param name="seconds">the code of what follows each place</param>
    /// <param name="ends">gets, for each code, where its places end</param>
    private static void SortBySecond(ReadOnlySpan<int> places, ReadOnlySpan<ushort> seconds, int[] sorted, int[] ends)
    {
        Array.Clear(ends);
        foreach (var code in seconds)
            if (code + 1 is var next && next < ends.Length)
                ends[next]++;
        for (var code = 1; code < ends.Length; code++)
            ends[code] += ends[code - 1];
        for (var i = 0; i < places.Length; i++)
            sorted[ends[seconds[i]]++] = places[i];
    }
}
