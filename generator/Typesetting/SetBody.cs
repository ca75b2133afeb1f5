using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A body set to a measure, its lines fixed; rows are whole lines, space included.
/// </summary>
internal sealed record SetBody(ImmutableArray<SetBlock> Blocks)
{
    /// <summary>Rows of the whole body in one column.</summary>
    public int Rows { get; } = Blocks.Sum(block => block.Rows);
}

/// <summary>A block of a body; <paramref name="Closing"/> are the lines of what stands below the text by itself.</summary>
internal sealed record SetBlock(CopyBlock Copy, string Text, ImmutableArray<SetLine> Lines, ImmutableArray<SetLine> Closing, int Rows)
{
    public bool IsCrosshead => Copy is CrossheadCopy;
}
