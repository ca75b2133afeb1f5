namespace Banmian.Search;

/// <summary>Two tokens that follow each other, by their numbers, and the places where the first of them stands.</summary>
internal readonly ref struct Pair(int first, int second, ReadOnlySpan<int> places)
{
    public int First { get; } = first;

    /// <summary><see cref="TokenStream.Nothing"/> at the end of a text.</summary>
    public int Second { get; } = second;

    public ReadOnlySpan<int> Places { get; } = places;
}

/// <summary>All pairs of neighbouring tokens in their order, each with its places, which ascend.</summary>
internal ref struct Pairs(int[] places, int tokens)
{
    private readonly int[] order = InOrder(places, tokens);
    private int at;

    /// <summary>The next pair; false after the last.</summary>
    public bool Next(out Pair pair)
    {
        pair = default;
        if (at == order.Length)
            return false;
        var (start, first, second) = (at, places[order[at]], places[order[at] + 1]);
        while (at < order.Length && places[order[at]] == first && places[order[at] + 1] == second)
            at++;
        pair = new Pair(first, second, order.AsSpan(start, at - start));
        return true;
    }

    // Sorted by counting, first by the second token and then by the first: what is equal keeps its order.
    private static int[] InOrder(int[] places, int tokens)
    {
        var taken = Enumerable.Range(0, places.Length).Where(at => places[at] != TokenStream.Nothing).ToArray();
        return By(By(taken, at => places[at + 1]), at => places[at]);

        int[] By(int[] given, Func<int, int> token)
        {
            var starts = new int[tokens + 1];
            foreach (var at in given)
                starts[token(at) + 1]++;
            for (var i = 1; i < starts.Length; i++)
                starts[i] += starts[i - 1];
            var sorted = new int[given.Length];
            foreach (var at in given)
                sorted[starts[token(at)]++] = at;
            return sorted;
        }
    }
}
