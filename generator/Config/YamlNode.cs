using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>A YAML value and the place it stands at; what it means is for the reader of each file to say.</summary>
internal abstract record YamlNode(Location At);

/// <summary>
/// A single value as text. <paramref name="IsEmpty"/>: nothing was written after the colon, or <c>null</c> or <c>~</c>.
/// </summary>
internal sealed record YamlScalar(Location At, string Text, bool IsEmpty) : YamlNode(At);

internal sealed record YamlList(Location At, ImmutableArray<YamlNode> Items) : YamlNode(At);

/// <summary>Keys and values in the order they stand; no key twice.</summary>
internal sealed record YamlMap(Location At, ImmutableArray<YamlEntry> Entries) : YamlNode(At);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
