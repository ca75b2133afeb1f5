using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// One line of a page: a line of its dump or, where the tool wrote columns side by side, a piece of one. What stands here is
/// folded (<see cref="LineFolding"/>): this is what is read.
/// </summary>
/// <param name="Number">the dump's line, counted from 1</param>
/// <param name="Text">folded, without the white space at its ends</param>
/// <param name="Places">for each character of the text its offset in the dump's line</param>
/// <param name="BlanksBefore">the blank lines above it; 0 for the first</param>
/// <param name="Indent">the white space before it, in em</param>
internal sealed record PageLine(int Number, string Text, int[] Places, int BlanksBefore, double Indent)
{
    /// <summary>The text without any white space.</summary>
    public string Dense { get; } = Spacing.Dense(Text);

    /// <summary>A line is itself and no other, whatever it says: two lines of one text are two lines.</summary>
    public bool Equals(PageLine? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Number;
}
