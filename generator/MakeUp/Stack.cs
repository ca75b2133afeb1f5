using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>
/// The rows something fills without a hole, least and greatest, the number at which it looks best, and what it costs.
/// </summary>
internal readonly record struct Extent(int Least, int Best, int Greatest, double Cost);

/// <summary>
/// Pieces one above the other: which (from the top), what they fill at each number of basic columns from 1 on, and what stands at
/// the top. Of the stacks of a band the one with the least <paramref name="Rank"/> stands where reading begins.
/// </summary>
internal sealed record Stack(
    ImmutableArray<int> Pieces, ImmutableArray<Extent> Extents, int Rank, bool HasHeadlineAtTop, bool CanBeBoxed);
