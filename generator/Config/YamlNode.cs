using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>A YAML value and the place it stands at; what it means is for the reader of each file to say.</summary>
internal abstract record YamlNode(Location At)
{
    /// <summary>The whole value with its places, as a text that tells it from any other.</summary>
    public abstract string Mark { get; }

    protected static string Sized(string text) => $"{text.Length}:{text}";
}

/// <summary>
/// A single value as text. <paramref name="IsEmpty"/>: nothing was written after the colon, or <c>null</c> or <c>~</c>.
/// </summary>
internal record YamlScalar(Location At, string Text, bool IsEmpty) : YamlNode(At)
{
    public override string Mark => $"{At} {Sized(Text)}";
}

/// <summary>A value that no file states: the page prints it, in that line of its dump.</summary>
internal sealed record PrintedScalar(Location At, string Text) : YamlScalar(At, Text, IsEmpty: false);

internal sealed record YamlList(Location At, ImmutableArray<YamlNode> Items) : YamlNode(At)
{
    public override string Mark => $"{At} [{string.Concat(Items.Select(item => Sized(item.Mark)))}]";
}

/// <summary>Keys and values in the order they stand; no key twice.</summary>
internal sealed record YamlMap(Location At, ImmutableArray<YamlEntry> Entries) : YamlNode(At)
{
    public override string Mark => $"{At} {{{string.Concat(Entries.Select(e => Sized(e.Key.Mark) + Sized(e.Value.Mark)))}}}";
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
