using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>
/// An editorial change: what a hand put (<paramref name="New"/>) in place of what the dump says (<paramref name="Old"/>),
/// either of which may be empty. Line and column are the dump's, 1-based, 0 where nothing of the unit stands in the dump. White
/// space is no part of it: print and extraction put it anywhere.
/// </summary>
internal sealed record Change(PageUnit Unit, int Line, int Column, string Old, string New)
{
    /// <summary>The changes of a unit in the order of its text: neighbouring ones are one.</summary>
    public static IEnumerable<Change> In(CollatedUnit unit, DumpCharacters dump)
    {
        for (var start = 0; start < unit.Steps.Length; start++)
        {
            if (unit.Steps[start].IsKept) continue;
            var end = start;
            while (end < unit.Steps.Length && !unit.Steps[end].IsKept) end++;
            var changed = unit.Steps[start..end];
            // Where it stands: at what was taken out, else after what stands before it, else before what follows.
            var place = changed.FirstOrDefault(s => s.Character >= 0,
                start > 0 ? unit.Steps[start - 1] : end < unit.Steps.Length ? unit.Steps[end] : new Step(-1, -1)).Character;
            yield return new Change(unit.Unit,
                place < 0 ? 0 : dump.LineOf(place), place < 0 ? 0 : dump.ColumnOf(place) + 1,
                string.Concat(changed.Where(s => s.Character >= 0).Select(s => dump.Text[s.Character])),
                string.Concat(changed.Where(s => s.Character < 0).Select(s => unit.Unit.Text[s.At])));
            start = end;
        }
    }
}
