using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>
/// Where the characters of a dump went, in UTF-16 units without white space: printed in stories or among the furniture, dropped
/// for a reason, or replaced by hand. <paramref name="Added"/> is what a hand put in, <paramref name="Commas"/> how many of the
/// characters in stories and furniture are ， for ASCII commas.
/// </summary>
internal sealed record Ledger(
    int Total, int Stories, int Furniture, ImmutableSortedDictionary<string, int> Dropped, int Changed, int Added,
    int Commas)
{
    public int Accounted => Stories + Furniture + Dropped.Values.Sum() + Changed;

    public static Ledger Of(Collation collation)
    {
        int stories = 0, furniture = 0, changed = 0, added = 0, commas = 0;
        var dropped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var unit in collation.Units)
        {
            var kept = unit.Steps.Count(s => s.IsKept);
            changed += unit.Steps.Count(s => s.At < 0);
            added += unit.Steps.Count(s => s.Character < 0);
            commas += unit.Steps.Count(s => unit.IsComma(s, collation.Dump));
            if (unit.Unit.Kind == UnitKind.Furniture) furniture += kept;
            else if (unit.Unit.Kind != UnitKind.Dropped) stories += kept;
            else dropped[unit.Unit.Unit.Reason] = dropped.GetValueOrDefault(unit.Unit.Unit.Reason) + kept;
        }
        return new Ledger(collation.Dump.Text.Length, stories, furniture,
            dropped.ToImmutableSortedDictionary(StringComparer.Ordinal), changed, added, commas);
    }
}
