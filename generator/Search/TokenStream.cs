namespace Banmian.Search;

/// <summary>
/// Folded texts as tokens one after another: an ideograph or a mark, or a word of letters and figures. After each text one place
/// stays empty, so that nothing is found across two.
/// </summary>
internal sealed class TokenStream
{
    /// <summary>What stands in a place after a text.</summary>
    public const int Nothing = 0;

    private readonly List<int> places = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberOf;
    private readonly int[] ofUnits = new int[char.MaxValue + 1];

    public TokenStream() => numberOf = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Length => places.Count;

    /// <summary>Appends texts, one a line, and gives the number of places they take.</summary>
    public int Add(string lines)
    {
        if (lines.Length == 0)
            return 0;
        var before = places.Count;
        for (var at = 0; at < lines.Length;)
        {
            var length = LengthOfToken(lines, at);
            if (lines[at] == '\n')
                places.Add(Nothing);
            else if (lines[at] != ' ')
                places.Add(NumberOf(lines.AsSpan(at, length)));
            at += length;
        }
        places.Add(Nothing);
        return places.Count - before;
    }

    /// <summary>
    /// The tokens in ordinal order (the first is nothing), and by their numbers there what stands in each place.
    /// </summary>
    public (string[] Tokens, int[] Places) Sorted()
    {
        var tokens = numbers.Keys.Prepend("").Order(StringComparer.Ordinal).ToArray();
        var ranks = new int[tokens.Length];
        for (var rank = 1; rank < tokens.Length; rank++)
            ranks[numbers[tokens[rank]]] = rank;
        return (tokens, [.. places.Select(number => ranks[number])]);
    }

    private static int LengthOfToken(string text, int at)
    {
        var end = at;
        while (end < text.Length && Folding.IsOfWord(text[end]))
            end++;
        return end > at ? end - at : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
    }

    private int NumberOf(ReadOnlySpan<char> token)
    {
        // Nearly all are one unit long.
        if (token.Length == 1 && ofUnits[token[0]] is var known and > 0)
            return known;
        if (!numberOf.TryGetValue(token, out var number))
            numberOf[token] = number = numbers.Count + 1;
        if (token.Length == 1)
            ofUnits[token[0]] = number;
        return number;
    }
}
