using System.Collections.Immutable;
using Banmian.Segmentation.Model;
using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// A page's lines with what is measured of each before they are compared: text in Simplified, widths in quarters of an em,
/// blank lines, which lines stand between two blank ones.
/// </summary>
internal sealed class MeasuredPage
{
    public MeasuredPage(ImmutableArray<PageLine> lines, CharacterCounts counts)
    {
        (Lines, Counts) = (lines, counts);
        Text = [.. lines.Select(l => Simplified.Of(l.Text))];
        LetterSpaced = [.. lines.Select(l => Spacing.IsJustifiedBySpaces(l.Text))];
        Dense = [.. Text.Select(Spacing.Dense)];
        Width = [.. Text.Select((t, i) => LineWidth.Of(LetterSpaced[i] ? Dense[i] : t))];
        FirstPiece = [.. Dense.Select(LineWidth.OfFirstPiece)];
        EndsSentence = [.. Dense.Select(d => Characters.EndsSentence(d))];
        Indent = [.. lines.Select(l => (int)(l.Indent * 2))];
        BlanksBefore = [.. lines.Select(l => Math.Min(2, l.BlanksBefore))];
        BlockStart = new int[Count];
        for (var i = 1; i < Count; i++) BlockStart[i] = lines[i].BlanksBefore > 0 ? i : BlockStart[i - 1];
        BlockEnd = new int[Count];
        for (var i = Count - 1; i >= 0; i--) BlockEnd[i] = i == Count - 1 || lines[i + 1].BlanksBefore > 0 ? i : BlockEnd[i + 1];
        Habits = PageHabits.Of(this);
        Typed = TypedPage.Of(this);
        Joins = [.. Enumerable.Range(0, Count + 1).Select(i =>
            i == 0 || i == Count ? (-2 * FixedPoint.One, 0) : counts.Join(Dense[i - 1], Dense[i]))];
    }

    public ImmutableArray<PageLine> Lines { get; }

    public CharacterCounts Counts { get; }

    public int Count => Lines.Length;

    /// <summary>The lines in Simplified, with their inner spaces.</summary>
    public string[] Text { get; }

    /// <summary>The same without any white space.</summary>
    public string[] Dense { get; }

    public int[] Width { get; }

    /// <summary>What would have had to fit on the line before, had the text run on.</summary>
    public int[] FirstPiece { get; }

    public bool[] EndsSentence { get; }

    public bool[] LetterSpaced { get; }

    /// <summary>White space before the line, in halves of an em.</summary>
    public int[] Indent { get; }

    /// <summary>Blank lines above, no more than two.</summary>
    public int[] BlanksBefore { get; }

    /// <summary>For each line the first and the last of those that no blank line parts from it.</summary>
    public int[] BlockStart { get; }

    public int[] BlockEnd { get; }

    public PageHabits Habits { get; }

    /// <summary>What a page of whole paragraphs shows by its blank lines; null of any other.</summary>
    public TypedPage? Typed { get; }

    /// <summary>How well the text above each line runs on in it; one more than there are lines.</summary>
    public (int Pair, int Triples)[] Joins { get; }
}
