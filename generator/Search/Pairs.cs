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
        int Second(int place) => frequent.CodeOf(stream.Places[place + 1]);
        // The later sort leaves what it finds equal in the order of the one before.
        var (bySecond, _) = Sorted(PlacesOfTokens(stream), Second, frequent.Codes);
        var (places, starts) = Sorted(bySecond, place => stream.Places[place], stream.Tokens.Count);
        var firsts = Enumerable.Range(1, starts.Length - 2).OrderBy(token => stream.Tokens[token], StringComparer.Ordinal);
        foreach (var first in firsts)
            for (int start = starts[first], end; start < starts[first + 1]; start = end)
            {
                var second = Second(places[start]);
                for (end = start + 1; end < starts[first + 1] && Second(places[end]) == second;)
                    end++;
                yield return new Pair(first, second, places.AsMemory(start..end));
            }
    }

    private static int[] PlacesOfTokens(TokenStream stream)
    {
        var tokens = stream.Places;
        var places = new int[tokens.Length - tokens.Count(TokenStream.Nothing)];
        for (int at = 0, count = 0; at < tokens.Length; at++)
            if (tokens[at] != TokenStream.Nothing)
                places[count++] = at;
        return places;
    }

    // By counting, since there are many places and few numbers.
    private static (int[] Places, int[] Starts) Sorted(int[] places, Func<int, int> numberOf, int numbers)
    {
        var starts = new int[numbers + 1];
        foreach (var place in places)
            starts[numberOf(place) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var (sorted, next) = (new int[places.Length], starts.ToArray());
        foreach (var place in places)
            sorted[next[numberOf(place)]++] = place;
        return (sorted, starts);
    }
}
