using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A line of a set text: where it starts in it and how long it is (UTF-16 units), and which of its marks give up part of
/// their em.
/// </summary>
internal sealed record SetLine(int Start, int Length, ImmutableArray<Trim> Trims)
{
    public int End => Start + Length;
}

/// <summary>
/// A mark at a place of the text that gives up <paramref name="Quarters"/> quarters (1 or 2) of its em on a side.
/// </summary>
internal readonly record struct Trim(int At, Side Side, int Quarters);
