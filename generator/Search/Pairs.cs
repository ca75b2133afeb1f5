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
        var (places, starts) = ByFirst(stream);
        var sorted = new int[Enumerable.Range(1, starts.Length - 2).Max(token => starts[token + 1] - starts[token])];
        var ends = new int[frequent.Codes];
        var firsts = Enumerable.Range(1, starts.Length - 2).OrderBy(token => stream.Tokens[token], StringComparer.Ordinal);
        foreach (var first in firsts)
        {
            SortBySecond(places.AsSpan(starts[first]..starts[first + 1]), sorted, ends, stream, frequent);
            for (var (code, start) = (0, 0); code < ends.Length; start = ends[code++])
                if (ends[code] > start)
                    yield return new Pair(first, code, sorted.AsMemory(start..ends[code]));
        }
    }

    // Sorted by counting, so that places of one token keep their order; those of each begin at a start.
    private static (int[] Places, int[] Starts) ByFirst(TokenStream stream)
    {
        var starts = new int[stream.Tokens.Count + 1];
        foreach (var token in stream.Places)
            if (token != TokenStream.Nothing)
                starts[token + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var places = new int[starts[^1]];
        var next = starts.ToArray();
        for (var at = 0; at < stream.Places.Length; at++)
            if (stream.Places[at] is var token and not TokenStream.Nothing)
                places[next[token]++] = at;
        return (places, starts);
    }

    /// <param name="ends">gets, for each code, where its places end</param>
    private static void SortBySecond(
        ReadOnlySpan<int> places, int[] sorted, int[] ends, TokenStream stream, FrequentTokens frequent)
    {
        Array.Clear(ends);
        var tokens = stream.Places;
        foreach (var at in places)
            if (frequent.CodeOf(tokens[at + 1]) + 1 is var next && next < ends.Length)
                ends[next]++;
        for (var code = 1; code < ends.Length; code++)
            ends[code] += ends[code - 1];
        foreach (var at in places)
            sorted[ends[frequent.CodeOf(tokens[at + 1])]++] = at;
    }
}
