using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>
/// The text of a page set against its dump, character by character. <paramref name="Owners"/> names for each character of
/// the dump the unit that has it, by its index, or -1 where none has.
/// </summary>
internal sealed record Collation(DumpCharacters Dump, ImmutableArray<CollatedUnit> Units, ImmutableArray<int> Owners)
{
    /// <summary>A page against its dump, by the places its texts know.</summary>
    public static Collation Of(DumpCharacters dump, PageReading reading)
    {
        ImmutableArray<CollatedUnit> units = [.. reading.Units.Select(unit => CollatedUnit.Of(unit, dump))];
        var owners = new int[dump.Text.Length];
        Array.Fill(owners, -1);
        for (var u = 0; u < units.Length; u++)
            foreach (var character in units[u].Characters) owners[character] = u;
        return new Collation(dump, units, ImmutableCollectionsMarshal.AsImmutableArray(owners));
    }

    /// <summary>What was changed by hand, in the order of the units.</summary>
    public ImmutableArray<Change> Changes { get; } = [.. Units.SelectMany(unit => Change.In(unit, Dump))];

    public Ledger Ledger => Ledger.Of(this);
}
