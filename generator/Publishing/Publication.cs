using System.Collections.Immutable;

namespace Banmian.Publishing;

/// <summary>
/// Everything a build makes, in memory: paths relative to the output folder with <c>/</c> between parts, in ordinal
/// order, and their bytes. Complete and checked before the first byte is written.
/// </summary>
internal sealed record Publication(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)
{
    // A sorted dictionary compares by culture unless told otherwise.
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; } = Files.WithComparers(StringComparer.Ordinal);
}
