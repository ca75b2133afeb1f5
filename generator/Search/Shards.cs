using System.Collections.Immutable;
using System.Numerics;
using System.Text;

namespace Banmian.Search;

/// <summary>A part of the pairs: those from its first one to the next shard's.</summary>
/// <param name="From">its first pair, its tokens separated by a blank</param>
/// <param name="Tokens">its pairs in groups of one first token, separated by tabs: that token, then all second ones; a word
/// stands between blanks, the end of a text is a no-break space</param>
/// <param name="Places">for each pair their number and the distances from one to the next, as bits</param>
internal sealed record Shard(string From, string Tokens, string Places);

internal static class Shards
{
    /// <summary>
    /// The size of a shard. The smaller, the less a query loads; the larger, the fewer files a site has (docs/search.md).
    /// </summary>
    private const int LargestBytes = 12 * 1024;

    private const char End = '\u00A0';

    public static ImmutableArray<Shard> Of(TokenStream stream)
    {
        var shards = ImmutableArray.CreateBuilder<Shard>();
        var (tokens, places) = stream.Sorted();
        var pairs = new Pairs(places, tokens.Length);
        var (from, names, bits, last) = ("", new StringBuilder(), new BitText(), TokenStream.Nothing);
        while (pairs.Next(out var pair))
        {
            if ((names.Length + bits.Length) * sizeof(char) >= LargestBytes)
                Close();
            if (names.Length == 0)
                from = $"{tokens[pair.First]} {tokens[pair.Second]}";
            if (pair.First != last)
                Append(names.Length == 0 ? names : names.Append('\t'), tokens[pair.First]);
            Append(names, tokens[pair.Second]);
            last = pair.First;
            Append(bits, pair.Places, places.Length);
        }
        if (names.Length > 0)
            Close();
        return shards.ToImmutable();

        void Close()
        {
            shards.Add(new Shard(from, names.ToString(), bits.ToString()));
            (names, bits, last) = (new StringBuilder(), new BitText(), TokenStream.Nothing);
        }
    }

    /// <summary>
    /// The bits of a distance that are written as they are, where so many places are spread over a stream: the best for
    /// distances that chance makes (0.69 of the mean).
    /// </summary>
    public static int LowBits(int length, int count) => BitOperations.Log2((uint)Math.Max(1, (int)(length * 11L / 16 / count)));

    private static void Append(StringBuilder names, string token)
    {
        if (token.Length == 0)
            names.Append(End);
        else if (token.Length == 1 || char.IsHighSurrogate(token[0]))
            names.Append(token);
        else
            names.Append(' ').Append(token).Append(' ');
    }

    private static void Append(BitText bits, ReadOnlySpan<int> places, int length)
    {
        bits.Gamma(places.Length);
        var (low, before) = (LowBits(length, places.Length), -1);
        foreach (var place in places)
        {
            bits.Rice(place - before - 1, low);
            before = place;
        }
    }
}
