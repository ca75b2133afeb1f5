using System.Runtime.CompilerServices;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// The entries of all dictionaries a configuration names, each file read once, in one trie. Its passes share it: each
/// sees its own dictionaries through a <see cref="Matcher"/>. Entries are numbered from 1; 0 is no entry.
/// </summary>
/// <remarks>Loading is over before the runtime would think its loops worth optimising, so they ask for it.</remarks>
internal sealed class Lexicon
{
    private readonly string text;
    private readonly Dictionary<string, Section> sections = [];
    private readonly Entry[] entries;
    private readonly int[] parents;

    /// <summary>A key and its first candidate as places in <see cref="text"/>, and the key's node.</summary>
    private readonly record struct Entry(int Node, int Key, int KeyLength, int Value, int ValueLength);

    /// <summary>The entries of one file, <paramref name="End"/> not included.</summary>
    private sealed record Section(int First, int End);

    /// <param name="dictionaries">The files by their names.</param>
    /// <param name="read">Reads a file; by what name errors call it, and its text.</param>
    /// <exception cref="IOException">A dictionary cannot be read.</exception>
    /// <exception cref="DamagedDataException">A dictionary is damaged.</exception>
    public Lexicon(IEnumerable<TextDictionary> dictionaries, Func<TextDictionary, (string Name, string Text)> read)
    {
        var wanted = dictionaries.DistinctBy(dictionary => dictionary.File).ToArray();
        var names = Array.ConvertAll(wanted, dictionary => dictionary.File);
        var found = Array.ConvertAll(wanted, dictionary => read(dictionary));
        var files = Array.ConvertAll(found, file => file.Text);
        text = string.Concat(files);
        Trie = new KeyTrie(expectedNodes: text.Length / 4);
        entries = new Entry[text.AsSpan().Count('\n') + files.Length + 1];
        Count = 1;
        var offset = 0;
        for (var i = 0; i < files.Length; i++)
        {
            var first = Count;
            Read(found[i].Name, files[i], offset);
            sections[names[i]] = new Section(first, Count);
            offset += files[i].Length;
        }
        parents = Trie.Parents();
    }

    public KeyTrie Trie { get; }

    /// <summary>One more than the highest entry.</summary>
    public int Count { get; private set; }

    public int KeyLength(int entry) => entries[entry].KeyLength;

    public int Node(int entry) => entries[entry].Node;

    public ReadOnlySpan<char> Key(int entry) => text.AsSpan(entries[entry].Key, entries[entry].KeyLength);

    public ReadOnlySpan<char> Value(int entry) => text.AsSpan(entries[entry].Value, entries[entry].ValueLength);

    /// <summary>The files of a dictionary, in the order they are listed.</summary>
    public static IEnumerable<TextDictionary> Files(DictionaryTree dictionary) =>
        dictionary is DictionaryGroup group ? group.Members.SelectMany(Files) : [(TextDictionary)dictionary];

    /// <summary>For every node of the trie, the entry a dictionary matches where a text leads to that node.</summary>
    public int[] Matches(DictionaryTree dictionary) =>
        dictionary is DictionaryGroup group ? Merge(group) : LongestKeys(((TextDictionary)dictionary).File);

    /// <summary>Marks the first UTF-16 units of a dictionary's keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MarkFirstUnits(DictionaryTree dictionary, bool[] marks)
    {
        foreach (var file in Files(dictionary))
            for (var entry = sections[file.File].First; entry < sections[file.File].End; entry++)
                marks[text[entries[entry].Key]] = true;
    }

    /// <summary>The entries of a dictionary's files, equal keys too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Entries(DictionaryTree dictionary)
    {
        var found = new List<int>(Count);
        foreach (var file in Files(dictionary))
            for (var entry = sections[file.File].First; entry < sections[file.File].End; entry++)
                found.Add(entry);
        return [.. found];
    }


    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(string file, string dictionary, int offset)
    {
        var lines = new DictionaryLines(file, dictionary);
        while (lines.MoveNext())
        {
            var node = Trie.Add(dictionary.AsSpan(lines.Key, lines.KeyLength));
            entries[Count++] = new Entry(node, offset + lines.Key, lines.KeyLength, offset + lines.Candidates, lines.FirstCandidateLength);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] LongestKeys(string file)
    {
        var longest = new int[Trie.Count];
        var section = sections[file];
        for (var entry = section.End - 1; entry >= section.First; entry--) // backwards: of equal keys the first stays
            longest[entries[entry].Node] = entry;
        for (var node = 1; node < longest.Length; node++)
            if (longest[node] == 0)
                longest[node] = longest[parents[node]];
        return longest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Merge(DictionaryGroup group)
    {
        var merged = new int[Trie.Count];
        foreach (var member in group.Members)
        {
            var matches = Matches(member);
            for (var node = 1; node < merged.Length; node++)
                if (merged[node] == 0 || group.Policy == MatchPolicy.Union && KeyLength(matches[node]) > KeyLength(merged[node]))
                    merged[node] = matches[node];
        }
        return merged;
    }
}
