using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>
/// Finds the units of a proof again in a dump that was extracted again: each stretch by its fingerprint, nearest to where it
/// stood, the longest first, since these leave least doubt how far the lines have moved.
/// </summary>
internal sealed class UnitAnchors(SourcePage page, DumpCharacters dump)
{
    private const int Shown = 16;

    private readonly bool[] taken = new bool[dump.Text.Length];
    private readonly List<(int Old, int New)> moves = [(1, 1)];

    /// <summary>
    /// The characters each unit stands among, none for a unit without lines; what is not found is reported as NP530 at the unit.
    /// </summary>
    public ImmutableArray<ImmutableArray<Range>> Find(ImmutableArray<ProofUnit> units, DiagnosticBag bag)
    {
        var regions = new ImmutableArray<Range>[units.Length];
        foreach (var u in Enumerable.Range(0, units.Length).OrderByDescending(u => units[u].Text.Length))
        {
            var unit = units[u];
            regions[u] = unit.Lines.IsEmpty ? []
                : Find(unit, [.. unit.Sums]) ?? Find(unit, [Fingerprint.Of(Spacing.Dense(unit.Text))]) ?? [];
            if (!unit.Lines.IsEmpty && regions[u].IsEmpty)
                bag.Report(Rules.ProofDrift, unit.At,
                    $"expected “{Begin(unit.Text)}” in {page.Path}, "
                    + $"found “{Found(unit)}” in line {Expected(unit.Lines[0].First)}",
                    $"correct the text and take lines and sum out of its braces, or put the old dump back");
        }
        return [.. regions];
    }

    private ImmutableArray<Range>? Find(ProofUnit unit, ImmutableArray<Fingerprint> sums)
    {
        var found = new List<Range>();
        foreach (var sum in sums)
        {
            var line = Expected(found.Count == 0 ? unit.Lines[0].First
                : unit.Lines[Math.Min(found.Count, unit.Lines.Length - 1)].First);
            var places = sum.In(dump.Text).Where(at => !taken.AsSpan(at, sum.Length).Contains(true)
                && found.All(f => at >= f.End.Value || at + sum.Length <= f.Start.Value)).ToArray();
            if (places.Length == 0) return null;
            var nearest = places.MinBy(at => Math.Abs(dump.LineOf(at) - line));
            found.Add(nearest..(nearest + sum.Length));
        }
        if (found.Count == 0) return null;
        foreach (var range in found) taken.AsSpan()[range].Fill(true);
        moves.Add((unit.Lines[0].First, dump.LineOf(found[0].Start.Value)));
        return [.. found];
    }

    // Lines move together with those nearest to them.
    private int Expected(int line)
    {
        var (old, now) = moves.MinBy(m => Math.Abs(m.Old - line));
        return Math.Clamp(line + now - old, 1, dump.LastLine);
    }

    private string Found(ProofUnit unit) => Begin(dump.Text[dump.In(new(Expected(unit.Lines[0].First), dump.LastLine))]);

    private static string Begin(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}
