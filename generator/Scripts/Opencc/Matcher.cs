using System.Runtime.CompilerServices;
using Banmian.Text;

namespace Banmian.Scripts.Opencc;

/// <summary>One dictionary of a configuration (text or group) ready to match at any place of a text.</summary>
internal sealed class Matcher
{
    private readonly Lexicon lexicon;
    private readonly int[] matches;
    private readonly DictionaryTree dictionary;
    private readonly bool[] stops = new bool[char.MaxValue + 1];

    public Matcher(DictionaryTree dictionary, Lexicon lexicon)
    {
        (this.dictionary, this.lexicon) = (dictionary, lexicon);
        matches = lexicon.Matches(dictionary);
        lexicon.MarkFirstUnits(dictionary, stops);
        for (var unit = DescriptionSequence.FirstOperator; unit <= DescriptionSequence.LastOperator; unit++)
            stops[unit] = true;
    }

    /// <summary>
    /// The next place from <paramref name="start"/> on where an entry matches, or the text's end; the entry is 0 there.
    /// Steps over description sequences whole. A step of one unit is a step of one code point as far as matching goes:
    /// no key begins with a low surrogate.
    /// </summary>
    public int Next(ReadOnlySpan<char> text, int start, out int entry)
    {
        var i = start;
        while (i < text.Length)
        {
            var unit = text[i];
            if (stops[unit])
            {
                entry = matches[lexicon.Trie.Walk(text[i..])];
                if (entry != 0)
                    return i;
                if (DescriptionSequence.IsOperator(unit))
                    i += Math.Max(0, DescriptionSequence.Length(text[i..]) - 1);
            }
            i++;
        }
        entry = 0;
        return text.Length;
    }

    /// <summary>What each unit becomes where no phrase begins with it; 0 for what is not one unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public char[] Alone()
    {
        var forms = new char[char.MaxValue + 1];
        var roots = lexicon.Trie.Roots;
        for (var unit = 0; unit < forms.Length; unit++)
        {
            var entry = matches[roots[unit]];
            forms[unit] = entry == 0 ? (char)unit : lexicon.Value(entry) is [var form] ? form : '\0';
        }
        return forms;
    }

    /// <summary>Marks the units of the keys of several units, but for keys that cannot stand where <paramref name="other"/> finds nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MarkPhrases(bool[] marks, Matcher? other = null)
    {
        foreach (var entry in lexicon.Entries(dictionary))
            if (lexicon.KeyLength(entry) > 1 && (other is null || other.matches[lexicon.Node(entry)] == 0))
                foreach (var unit in lexicon.Key(entry))
                    marks[unit] = true;
    }

    /// <summary>Marks the keys of one unit.</summary>
    public void MarkSingles(bool[] marks)
    {
        foreach (var entry in lexicon.Entries(dictionary))
            if (lexicon.KeyLength(entry) == 1)
                marks[lexicon.Key(entry)[0]] = true;
    }

    /// <summary>
    /// Marks the units that become something else in an entry than <paramref name="alone"/>, or something that
    /// <paramref name="later"/> passes look at again.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MarkDoubtful(bool[] marks, char[] alone, bool[] later)
    {
        foreach (var entry in lexicon.Entries(dictionary))
        {
            var key = lexicon.Key(entry);
            var value = lexicon.Value(entry);
            for (var i = 0; i < key.Length; i++)
                marks[key[i]] |= key.Length != value.Length || value[i] != alone[key[i]] || later[value[i]];
        }
    }

    public bool Matches(ReadOnlySpan<char> text)
    {
        Next(text, 0, out var entry);
        return entry != 0;
    }

    /// <summary>
    /// Appends the text with every match replaced, greedily from left to right, and tells
    /// <paramref name="alignment"/> which piece became what.
    /// </summary>
    public void Replace(ReadOnlySpan<char> text, CharBuffer output, AlignmentBuilder? alignment = null)
    {
        for (var copied = 0; ;)
        {
            var place = Next(text, copied, out var entry);
            output.Append(text[copied..place]);
            alignment?.AddSame(place - copied);
            if (entry == 0)
                return;
            output.Append(lexicon.Value(entry));
            alignment?.Add(lexicon.Key(entry), lexicon.Value(entry));
            copied = place + lexicon.KeyLength(entry);
        }
    }
}
