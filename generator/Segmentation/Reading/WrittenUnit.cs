using System.Collections.Immutable;

namespace Banmian.Segmentation.Reading;

/// <summary>A unit of a page while its text still knows its places in the dump. <paramref name="Reason"/>: why it was
/// dropped.</summary>
internal sealed record WrittenUnit(UnitKind Kind, PlacedText Text, ImmutableArray<string> Names, string Reason = "");
