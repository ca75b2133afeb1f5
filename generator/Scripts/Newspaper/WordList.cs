using System.Globalization;
using System.Runtime.CompilerServices;
using Banmian.Diagnostics;
using Banmian.Scripts.Opencc;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Words of running Chinese and how often each is used (jieba's dictionary: a word, its count and a tag a line), and
/// OpenCC's phrases among them. The cost of a word is the negative natural logarithm of its share, so that the likeliest
/// cut of a text is the cheapest.
/// </summary>
/// <param name="Trie">Words and phrases as paths; the vocabulary adds its own.</param>
/// <param name="Costs">The cost at each node, infinite where no word ends.</param>
/// <param name="Phrases">The nodes where a phrase ends.</param>
/// <param name="Pairs">The pairs of units next to each other in a word or phrase.</param>
/// <param name="UnknownCharacter">What a character costs that is no word: a little more than the rarest word.</param>
internal sealed record WordList(KeyTrie Trie, float[] Costs, bool[] Phrases, ulong[] Pairs, float UnknownCharacter)
{
    // Half the nodes of jieba's list would do for the words.
    private const int ExpectedNodes = 500_000;

    /// <summary>The list npm's <c>@node-rs/jieba</c> brought, copied beside the program by the build.</summary>
    public static string ShippedFile { get; } = Path.Combine(AppContext.BaseDirectory, "words", "dict.txt");

    /// <exception cref="DamagedDataException">A line is not a word, a count and a tag.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static WordList Read(string text, OpenccConverter phrases)
    {
        var trie = new KeyTrie(ExpectedNodes);
        var pairs = PlainText.NoPairs();
        var words = ReadWords(text, trie, pairs);
        var phraseNodes = new List<int>();
        foreach (var entry in phrases.Phrases())
        {
            phraseNodes.Add(trie.Add(phrases.Phrase(entry)));
            PlainText.Mark(pairs, phrases.Phrase(entry));
        }

        var costs = new float[trie.Count];
        Array.Fill(costs, float.PositiveInfinity);
        var total = MathF.Log(words.Sum(word => (float)word.Count));
        foreach (var (node, count) in words)
            costs[node] = total - MathF.Log(count);
        var isPhrase = new bool[trie.Count];
        foreach (var node in phraseNodes)
            isPhrase[node] = true;
        return new WordList(trie, costs, isPhrase, pairs, UnknownCharacter: total + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<(int Node, int Count)> ReadWords(string text, KeyTrie trie, ulong[] pairs)
    {
        var words = new List<(int Node, int Count)>(360_000);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.IsEmpty)
                continue;
            var word = line.IndexOf(' ');
            var count = word < 0 ? -1 : line[(word + 1)..].IndexOf(' ');
            if (word <= 0 || count <= 0
                || !int.TryParse(line.Slice(word + 1, count), NumberStyles.None, CultureInfo.InvariantCulture, out var times))
                throw new DamagedDataException(
                    new Location(ShippedFile), $"the word list has a line that is not a word, a count and a tag: {line.ToString()}");
            words.Add((trie.Add(line[..word]), Math.Max(times, 1)));
            PlainText.Mark(pairs, line[..word]);
        }
        return words;
    }
}
