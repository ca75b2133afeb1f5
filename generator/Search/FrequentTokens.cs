using System.Collections.Immutable;

namespace Banmian.Search;

/// <summary>
/// The most frequent tokens of a stream in ordinal order. A pair whose second token is one of them has a list of its own;
/// the pairs of one first token with all others share a list, because a list of one or two places costs more than it saves.
/// </summary>
internal sealed class FrequentTokens
{
    /// <summary>
    /// They make some 60 % of Chinese running text. Of 256, the index takes least while the lists of the others stay short
    /// (docs/search.md).
    /// </summary>
    private const int Most = 256;

    private readonly int[] codes;

    public FrequentTokens(TokenStream stream)
    {
        codes = new int[stream.Tokens.Count];
        foreach (var token in stream.Places)
            codes[token]++;
        var chosen = Enumerable.Range(1, codes.Length - 1)
            .OrderByDescending(token => codes[token]).ThenBy(token => stream.Tokens[token], StringComparer.Ordinal)
            .Take(Most).OrderBy(token => stream.Tokens[token], StringComparer.Ordinal).ToList();
        Array.Clear(codes);
        for (var i = 0; i < chosen.Count; i++)
            codes[chosen[i]] = i + 1;
        Tokens = [.. chosen.Select(token => stream.Tokens[token])];
    }

    public ImmutableArray<string> Tokens { get; }

    /// <summary>The codes there are: one for each frequent token, and nought for all others and the end of a text.</summary>
    public int Codes => Tokens.Length + 1;

    /// <param name="token">its number in the stream</param>
    public int CodeOf(int token) => codes[token];
}
