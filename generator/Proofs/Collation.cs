using System.Collections.Immutable;

namespace Banmian.Proofs;

/// <summary>
/// The text of a page set against its dump, character by character. <paramref name="Owners"/> names for each character of
/// the dump the unit that has it, by its index, or -1 where none has.
/// </summary>
internal sealed record Collation(DumpCharacters Dump, ImmutableArray<CollatedUnit> Units, ImmutableArray<int> Owners)
{
    /// <summary>What was changed by hand, in the order of the units.</summary>
    public ImmutableArray<Change> Changes { get; } = [.. Units.SelectMany(unit => Change.In(unit, Dump))];

    public Ledger Ledger => Ledger.Of(this);
}
