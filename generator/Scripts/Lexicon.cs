namespace Banmian.Scripts;

/// <summary>
/// The entries of all dictionaries a configuration names, each file read once, in one trie. Its passes share it: each
/// sees its own dictionaries through a <see cref="Matcher"/>. Entries are numbered from 1; 0 is no entry.
/// </summary>
internal sealed class Lexicon
{
    private readonly char[] text;
    private readonly Entry[] entries;
    private readonly Dictionary<string, Range> entriesOf = [];

    /// <summary>A key and its first candidate as places in <see cref="text"/>, and the key's node.</summary>
    private readonly record struct Entry(int Node, int KeyStart, int KeyLength, int ValueStart, int ValueLength);

    /// <exception cref="IOException">A dictionary cannot be read.</exception>
    /// <exception cref="InvalidDataException">A dictionary is damaged.</exception>
    public Lexicon(IEnumerable<string> dictionaries, OpenccData data)
    {
        var files = dictionaries.Distinct().Select(name => (Name: name, Text: DictionaryText.Read(data.DictionaryPath(name)))).ToArray();
        text = new char[files.Sum(f => f.Text.Length)];
        Trie = new KeyTrie(expectedNodes: text.Length / 4);
        var all = new List<Entry>(text.Length / 8) { default };
        var offset = 0;
        foreach (var (name, chars) in files)
        {
            var first = all.Count;
            foreach (var (key, keyLength, value, valueLength) in DictionaryText.Parse(chars))
                all.Add(new Entry(Trie.Add(chars.AsSpan(key, keyLength)), offset + key, keyLength, offset + value, valueLength));
            entriesOf[name] = first..all.Count;
            chars.CopyTo(text, offset);
            offset += chars.Length;
        }
        entries = [.. all];
    }

    public KeyTrie Trie { get; }

    public int Count => entries.Length;

    public int KeyLength(int entry) => entries[entry].KeyLength;

    public ReadOnlySpan<char> Key(int entry) => text.AsSpan(entries[entry].KeyStart, entries[entry].KeyLength);

    public ReadOnlySpan<char> Value(int entry) => text.AsSpan(entries[entry].ValueStart, entries[entry].ValueLength);

    /// <summary>For every node of the trie, the entry a dictionary matches where the text leads to that node.</summary>
    public int[] Matches(DictionaryTree dictionary) => dictionary switch
    {
        TextDictionary leaf => LongestPrefixes(leaf),
        DictionaryGroup { Policy: MatchPolicy.ShortCircuit } group => Merge(group, (first, _) => first == 0),
        DictionaryGroup group => Merge(group, (first, second) => KeyLength(second) > KeyLength(first)),
        _ => throw new ArgumentException("a dictionary is a text or a group", nameof(dictionary)),
    };

    /// <summary>The first UTF-16 units of a dictionary's keys.</summary>
    public IEnumerable<char> FirstUnits(DictionaryTree dictionary) =>
        Files(dictionary).SelectMany(file => entries[entriesOf[file]]).Select(entry => text[entry.KeyStart]);

    /// <summary>The files of a dictionary, in the order they are listed.</summary>
    public static IEnumerable<string> Files(DictionaryTree dictionary) =>
        dictionary is DictionaryGroup group ? group.Members.SelectMany(Files) : [((TextDictionary)dictionary).File];

    private int[] LongestPrefixes(TextDictionary dictionary)
    {
        var matches = new int[Trie.Count];
        var (first, count) = entriesOf[dictionary.File].GetOffsetAndLength(entries.Length);
        for (var entry = first + count - 1; entry >= first; entry--) // backwards: of equal keys the first listed stays
            matches[entries[entry].Node] = entry;
        for (var node = 1; node < matches.Length; node++)
            if (matches[node] == 0)
                matches[node] = matches[Trie.Parent(node)];
        return matches;
    }

    private int[] Merge(DictionaryGroup group, Func<int, int, bool> secondWins)
    {
        var merged = new int[Trie.Count];
        foreach (var matches in group.Members.Select(Matches))
            for (var node = 1; node < merged.Length; node++)
                if (secondWins(merged[node], matches[node]))
                    merged[node] = matches[node];
        return merged;
    }
}
