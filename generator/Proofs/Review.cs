using System.Collections.Immutable;

namespace Banmian.Proofs;

/// <summary>Who read a page and on which day (as given: <c>2026-11-23</c>).</summary>
internal sealed record Reader(string Name, string Date);

/// <summary>
/// What people did with a page: how often it was read and by whom, and where stories went that were taken out
/// (<paramref name="Moved"/>: a story's id, and the id of one on this page or the address of another below the script's folder).
/// </summary>
internal sealed record Review(ReviewState State, ImmutableArray<Reader> Readers, ImmutableArray<(string Story, string To)> Moved)
{
    /// <summary>A page nobody has read yet: also one without a proof.</summary>
    public static readonly Review None = new(ReviewState.Unread, [], []);
}
