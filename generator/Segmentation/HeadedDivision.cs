using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// A division with its headings given to its stories. <paramref name="Unassigned"/> are those that no story took;
/// <paramref name="HeadingCost"/> and <paramref name="Beginnings"/> are what its display lines were divided by.
/// </summary>
internal sealed record HeadedDivision(
    Division Division, double HeadingCost, ImmutableHashSet<PrintedLine> Beginnings,
    ImmutableArray<StoryDraft> Stories, ImmutableArray<Heading> Unassigned, double Cost);
