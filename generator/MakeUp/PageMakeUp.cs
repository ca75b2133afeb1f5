using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>
/// How a page is made up: bands from top to bottom, each divided into stacks of boxes side by side. The same for every
/// script. <paramref name="BodyTenths"/> is the body size in tenths of a point; <paramref name="Fills"/> says that the
/// bands fill one sheet exactly when photos take up what is left; <paramref name="Fits"/> that they fit on one at all.
/// </summary>
internal sealed record PageMakeUp(int BodyTenths, bool Fits, bool Fills, ImmutableArray<Band> Bands);

/// <summary>Stacks side by side across the page; <paramref name="Growth"/> is the band's share (0 to 12) of what is left of the sheet.</summary>
internal sealed record Band(int Growth, ImmutableArray<Stack> Stacks);

/// <summary>Boxes one above the other, <paramref name="Span"/> of the page's basic columns wide.</summary>
internal sealed record Stack(int Span, ImmutableArray<Box> Boxes);

/// <summary>
/// The place of one story (an index into the reading's stories): the columns its text is set in, the step of
/// <see cref="Grid.HeadlineSizes"/> its headline is set in, and whether it stands on a tint.
/// </summary>
internal sealed record Box(int Story, int Columns, int HeadlineStep, bool Tinted);
