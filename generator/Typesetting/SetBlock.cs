using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A block of a body set to a measure, its lines fixed; <paramref name="Closing"/> are the lines of what stands below the text by
/// itself.
/// </summary>
internal sealed record SetBlock(CopyBlock Copy, ImmutableArray<SetLine> Lines, ImmutableArray<SetLine> Closing, BlockRows Rows);

/// <summary>
/// The whole rows a block takes in a column, space included; <paramref name="Closing"/> of them, the last, hold no text but
/// names.
/// </summary>
internal readonly record struct BlockRows(int Rows, bool IsCrosshead, int Closing = 0);
