using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A line of a set text: where it starts in it and how long it is (UTF-16 units), and which of its marks give up part of
/// their em; <paramref name="IsParted"/>: it ends within a word, with a hyphen that is not in the text.
/// </summary>
internal sealed record SetLine(int Start, int Length, ImmutableArray<Trim> Trims, bool IsParted = false)
{
    /// <summary>
    /// The characters (UTF-16 units) that an eighth of an em more follows, twice in it those that two follow: spaces, and those
    /// before a gap between Chinese and Latin.
    /// </summary>
    public ImmutableArray<int> Widened { get; init; } = [];

    /// <summary>What a justified line opens at each of its gaps, em; 0 in a last line.</summary>
    public double Gap { get; init; }

    public int End => Start + Length;
}

/// <summary>
/// A mark at a place of the text that gives up <paramref name="Quarters"/> quarters (1 or 2) of its em on a side.
/// </summary>
internal readonly record struct Trim(int At, Side Side, int Quarters);
