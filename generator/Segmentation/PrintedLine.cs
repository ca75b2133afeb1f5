using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// One line as it stood in print: usually one line of the dump, several where the extraction cut a printed line at
/// squeezed punctuation. Widths are in em and are an interval, for print compresses punctuation and sets figures
/// narrower than an em. <paramref name="Overprinted"/> is the second copy of an overprinted line, taken out of the text.
/// </summary>
internal sealed record PrintedLine(int First, int Last, SourcedText Source, int BlanksBefore, double Indent,
    double NarrowWidth, double WideWidth, SourcedText Overprinted)
{
    public string Text => Source.Characters;

    /// <summary>The text without any white space.</summary>
    /// <exception cref="ArgumentException">There is no more than that: nothing was printed.</exception>
    public string Dense { get; } = Spacing.Dense(Source.Characters) is { Length: > 0 } dense ? dense
        : throw new ArgumentException("a printed line holds text", nameof(Source));

    /// <summary>The middle of the width interval, in em.</summary>
    public double Width => (NarrowWidth + WideWidth) / 2;

    /// <summary>A line is itself and no other, whatever it says: two lines of one text are two lines.</summary>
    public bool Equals(PrintedLine? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => First;

    public bool EndsSentence => Characters.EndsSentence(Dense);

    /// <summary>（作者为…）: a note that stands by itself.</summary>
    public bool IsBracketed => Dense.Length > 8 && Dense[0] == '（' && Dense.IndexOf('）') == Dense.Length - 1;

    /// <summary>Width of the first piece that may not be broken, in em: what would have had to fit on the line before.</summary>
    public double FirstTokenWidth
    {
        get
        {
            var at = 0;
            while (at < Dense.Length && Characters.IsOpener(Dense[at])) at++;
            if (at < Dense.Length && Characters.IsWordCharacter(Dense[at]))
                while (at < Dense.Length && Characters.IsWordCharacter(Dense[at])) at++;
            else at++;
            while (at < Dense.Length && Characters.IsProhibitedAtStart(Dense[at])) at++;
            return LineGeometry.Widths(Dense.AsSpan(0, Math.Min(at, Dense.Length))).Wide;
        }
    }
}
