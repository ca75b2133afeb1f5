using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>A unit to be found in the dump, and the characters it stands among; none where nobody knows.</summary>
internal sealed record Piece(Unit Unit, ImmutableArray<Range> Regions)
{
    /// <summary>The fingerprints of the stretches it stood in, in the order of its text; none where nobody noted them.</summary>
    public ImmutableArray<Fingerprint> Sums { get; init; } = [];

    public UnitKind Kind => Unit.Kind;

    /// <summary>The text without white space: what is compared.</summary>
    public string Dense { get; } = Spacing.Dense(Unit.Text);

    /// <summary>The same with both commas alike.</summary>
    public string Alike => Commas.Alike(Dense);

    /// <summary>A unit of a reading, which stands in its lines.</summary>
    public static Piece Of(Unit unit, DumpCharacters dump) => new(unit, [.. unit.Lines.Select(dump.In)]);
}
