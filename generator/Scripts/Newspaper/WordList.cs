using System.Globalization;
using System.Runtime.CompilerServices;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Words of running Chinese and how often each is used: jieba's dictionary, a word, its count and a tag a line. The cost
/// of a word is the negative natural logarithm of its share, so that the likeliest cut of a text is the cheapest.
/// </summary>
internal sealed class WordList
{
    // Half the nodes of jieba's list would do for the words; OpenCC's phrases come on top.
    private const int ExpectedNodes = 500_000;

    private readonly KeyTrie trie = new(ExpectedNodes);
    private readonly List<(int Node, int Count)> words = new(360_000);

    /// <exception cref="InvalidDataException">A line is not a word, a count and a tag.</exception>
    public WordList(string text) => Read(text);

    /// <summary>The list npm's <c>@node-rs/jieba</c> brought, copied beside the program by the build.</summary>
    public static string ShippedFile { get; } = Path.Combine(AppContext.BaseDirectory, "words", "dict.txt");

    /// <summary>The pairs of units next to each other in a word.</summary>
    public ulong[] Pairs { get; } = PlainText.NoPairs();

    /// <summary>The words as paths; the vocabulary adds its own.</summary>
    public KeyTrie Trie => trie;

    /// <summary>What a character costs that is no word: a little more than the rarest word.</summary>
    public float UnknownCharacter { get; private set; }

    /// <summary>The cost at each node of the trie as it is now, infinite where no word ends.</summary>
    public float[] Costs()
    {
        var costs = new float[trie.Count];
        Array.Fill(costs, float.PositiveInfinity);
        var total = MathF.Log(words.Sum(word => (float)word.Count));
        foreach (var (node, count) in words)
            costs[node] = total - MathF.Log(count);
        UnknownCharacter = total + 1;
        return costs;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(string text)
    {
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
            if (word <= 0 || count <= 0 || !int.TryParse(line.Slice(word + 1, count), NumberStyles.None, CultureInfo.InvariantCulture, out var times))
                throw new InvalidDataException($"the word list has a line that is not a word, a count and a tag: {line}");
            words.Add((trie.Add(line[..word]), Math.Max(times, 1)));
            PlainText.Mark(Pairs, line[..word]);
        }
    }
}
