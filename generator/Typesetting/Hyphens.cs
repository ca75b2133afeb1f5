using System.Collections.Frozen;

namespace Banmian.Typesetting;

/// <summary>
/// Where an English word may be parted at the end of a line, by Liang's patterns as TeX has them (npm's <c>hyphen</c>; the build
/// writes them to a file, one a line). A pattern gives each place between its letters a weight; the greatest counts, and odd ones
/// allow what even ones forbid.
/// </summary>
internal static class Hyphens
{
    /// <summary>The letters of the shortest word that is parted.</summary>
    public const int LeastOfWord = 8;

    // Letters before a hyphen, and after it.
    private const int LeastOfPart = 3;

    private static readonly Lazy<FrozenDictionary<string, byte[]>> Patterns = new(Read);
    private static readonly Lazy<int> Longest = new(() => Patterns.Value.Keys.Max(letters => letters.Length));

    /// <summary>The file of the patterns.</summary>
    private static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "hyphens", "en-us.txt");

    /// <summary>
    /// The places in a word, ascending: none in a short one and in capitals; of a name made of two (FlightAware) that between
    /// them.
    /// </summary>
    /// <param name="word">A word of Latin letters.</param>
    public static IEnumerable<int> In(string word)
    {
        if (word.Length < LeastOfWord)
            return [];
        var places = Enumerable.Range(LeastOfPart, word.Length - 2 * LeastOfPart + 1);
        if (word.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return places.Where(at => char.IsAsciiLetterUpper(word[at]) && char.IsAsciiLetterLower(word[at - 1]));
        var weights = Weights($".{word.ToLowerInvariant()}.");
        return places.Where(at => weights[at + 1] % 2 == 1);
    }

    /// <summary>Of the place before each letter of a word between two points.</summary>
    private static byte[] Weights(string word)
    {
        var weights = new byte[word.Length + 1];
        var known = Patterns.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var from = 0; from < word.Length; from++)
            for (var length = 1; length <= Math.Min(Longest.Value, word.Length - from); length++)
                if (known.TryGetValue(word.AsSpan(from, length), out var pattern))
                    for (var i = 0; i < pattern.Length; i++)
                        weights[from + i] = Math.Max(weights[from + i], pattern[i]);
        return weights;
    }

    private static FrozenDictionary<string, byte[]> Read() => File.ReadLines(Path)
        .Select(line => (Letters: string.Concat(line.Where(c => !char.IsAsciiDigit(c))), Weights: WeightsOf(line)))
        .ToFrozenDictionary(pattern => pattern.Letters, pattern => pattern.Weights, StringComparer.Ordinal);

    private static byte[] WeightsOf(string pattern)
    {
        var weights = new List<byte> { 0 };
        foreach (var c in pattern)
            if (char.IsAsciiDigit(c))
                weights[^1] = (byte)(c - '0');
            else
                weights.Add(0);
        return [.. weights];
    }
}
