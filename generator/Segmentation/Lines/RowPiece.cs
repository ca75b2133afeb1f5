using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>A piece of a row: what one column printed at this height.</summary>
/// <param name="Row">counted from 0, without blank lines</param>
/// <param name="Line">the index of the dump's line, <paramref name="Start"/> and <paramref name="End"/> in UTF-16 units of
/// it</param>
/// <param name="Text">dense, in Simplified</param>
/// <param name="IsFull">whether it is as wide as a column's measure, so that its text may go on below</param>
/// <param name="IsNeighbour">whether but one blank parts it from the piece before it, so that their columns are
/// neighbours</param>
internal sealed record RowPiece(int Row, int Line, int Start, int End, string Text, bool IsFull, bool IsNeighbour)
{
    public bool EndsSentence { get; } = Characters.EndsSentence(Text);

    /// <summary>Whether its text must go on somewhere.</summary>
    public bool BreaksOff => IsFull && !EndsSentence;

    /// <summary>Whether it ends short of the measure without a stop, as headings do.</summary>
    public bool IsHeading => !IsFull && !EndsSentence;

    /// <summary>A piece is itself and no other, whatever it says.</summary>
    public bool Equals(RowPiece? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => HashCode.Combine(Line, Start);
}
