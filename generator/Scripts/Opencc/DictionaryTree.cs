using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Scripts.Opencc;

/// <summary>A dictionary as an OpenCC configuration writes it: one text file, or a group of dictionaries.</summary>
internal abstract record DictionaryTree;

/// <summary>A text dictionary by its file name (<c>STPhrases.txt</c>), and where the configuration names it.</summary>
internal sealed record TextDictionary(string File, Location At) : DictionaryTree;

/// <summary>Dictionaries that answer together; <paramref name="Policy"/> says which of several matches counts.</summary>
internal sealed record DictionaryGroup(MatchPolicy Policy, ImmutableArray<DictionaryTree> Members) : DictionaryTree;

/// <summary>How a group chooses among its members' matches at one place of the text.</summary>
internal enum MatchPolicy
{
    /// <summary>The first member with any match, even where a later one has a longer match.</summary>
    ShortCircuit,

    /// <summary>The longest match of all members; of equal ones the first listed.</summary>
    Union,
}
