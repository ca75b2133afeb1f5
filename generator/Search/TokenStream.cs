using System.Runtime.InteropServices;

namespace Banmian.Search;

/// <summary>
/// Folded texts as tokens one after another: an ideograph or a mark, or a word of letters and figures. After each text one place
/// stays empty, so that nothing is found across two.
/// </summary>
/// <param name="pages">of how many newspaper pages the texts are</param>
internal sealed class TokenStream(int pages)
{
    // Of most; what has to grow is copied.
    private const int TokensOfPage = 5_000;

    /// <summary>What stands in a place after a text.</summary>
    public const int Nothing = 0;

    private readonly List<int> places = new(pages * TokensOfPage);
    private readonly List<string> tokens = [""];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberOf =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // The numbers of tokens of one unit that no longer one begins with: nearly all are such.
    private readonly int[] ofUnits = new int[char.MaxValue + 1];

    /// <summary>What stands in each place, by its number; until something is added.</summary>
    public ReadOnlySpan<int> Places => CollectionsMarshal.AsSpan(places);

    /// <summary>The tokens by their numbers.</summary>
    public IReadOnlyList<string> Tokens => tokens;

    /// <summary>Appends texts, one a line, and gives the number of places they take.</summary>
    public int Add(string lines)
    {
        if (lines.Length == 0)
            return 0;
        var before = places.Count;
        for (var at = 0; at < lines.Length;)
        {
            if (ofUnits[lines[at]] is var known and not Nothing)
            {
                places.Add(known);
                at++;
                continue;
            }
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

    private static int LengthOfToken(string text, int at)
    {
        var end = at;
        while (end < text.Length && SearchFolding.IsOfWord(text[end]))
            end++;
        return end > at ? end - at : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
    }

    private int NumberOf(ReadOnlySpan<char> token)
    {
        if (!numberOf.TryGetValue(token, out var number))
        {
            numberOf[token] = number = tokens.Count;
            tokens.Add(token.ToString());
        }
        if (token.Length == 1 && !SearchFolding.IsOfWord(token[0]) && !char.IsSurrogate(token[0]))
            ofUnits[token[0]] = number;
        return number;
    }
}
