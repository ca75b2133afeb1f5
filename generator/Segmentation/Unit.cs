using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// A unit of a story's text and the lines of the dump it stands in, which it may share with others at its ends.
/// <paramref name="Index"/> counts the crossheads and the paragraphs of a story; it is 0 for any other kind.
/// </summary>
internal sealed record Unit(UnitKind Kind, int Index, ImmutableArray<LineRange> Lines);
