using System.Collections.Immutable;

namespace Banmian.Publishing;

/// <summary>
/// Everything a build makes, in memory: paths relative to the output folder with <c>/</c> between parts, and their bytes.
/// Complete and checked before the first byte is written.
/// </summary>
internal sealed record Publication(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files);
