using System.Numerics;
using System.Text;

namespace Banmian.Search;

/// <summary>A part of the pairs: those from its first one to the next shard's.</summary>
/// <param name="Start">its first pair, its tokens separated by a blank; a second one that is not frequent is left out</param>
/// <param name="Tokens">the first tokens</param>
/// <param name="Places">of each first token its pairs, as bits: the distance from one code to the next, the number of places
/// and the distances between them; one as a distance of codes ends them</param>
internal sealed record Shard(string Start, string Tokens, string Places);

internal static class Shards
{
    /// <summary>
    /// The size of a shard. The smaller, the less a query loads; the larger, the fewer files a site has (docs/search.md).
    /// </summary>
    private const int LargestBytes = 10 * 1024;

    private const int End = 1;

    public static IEnumerable<Shard> Of(TokenStream stream, FrequentTokens frequent)
    {
        var (start, tokens, bits, first, code) = ("", new StringBuilder(), new BitText(), TokenStream.Nothing, 0);
        foreach (var pair in stream.Tokens.Count > 1 ? Pairs.Of(stream, frequent) : [])
        {
            if ((tokens.Length + bits.Length) * sizeof(char) >= LargestBytes)
            {
                yield return new Shard(start, tokens.ToString(), bits.Gamma(End).ToString());
                (tokens, bits, first) = (new StringBuilder(), new BitText(), TokenStream.Nothing);
            }
            if (tokens.Length == 0)
                start = $"{stream.Tokens[pair.First]} {(pair.Second == 0 ? "" : frequent.Tokens[pair.Second - 1])}";
            if (pair.First != first)
            {
                if (tokens.Length > 0)
                    bits.Gamma(End);
                TokenText.Append(tokens, stream.Tokens[pair.First]);
                (first, code) = (pair.First, -1);
            }
            bits.Gamma(pair.Second - code + End);
            code = pair.Second;
            Append(bits, pair.Places.Span, stream.Places.Length);
        }
        if (tokens.Length > 0)
            yield return new Shard(start, tokens.ToString(), bits.Gamma(End).ToString());
    }

    /// <summary>
    /// The bits of a distance that are written as they are, where so many places are spread over a stream: the best for
    /// distances that chance makes (0.69 of the mean).
    /// </summary>
    public static int LowBits(int length, int count) => BitOperations.Log2((uint)Math.Max(1, (int)(length * 11L / 16 / count)));

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
