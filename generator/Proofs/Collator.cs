using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>
/// Sets the units of a page against its dump. Long texts are found first, so that a name that stands both in a paragraph
/// and alone is found alone; what is found nowhere as it stands was changed by hand and is likened to what is left.
/// </summary>
internal sealed class Collator
{
    // A text this long is no chance find: it is taken wherever it stands.
    private const int Unmistakable = 6;

    // A text without lines that shares less than this with what stands where it would was written again.
    private const double LeastLikeness = 0.5;

    private readonly DumpCharacters dump;

    // What is sought and where it is sought: the reading has ， for some commas of the dump.
    private readonly string alike;
    private readonly ImmutableArray<Piece> units;
    private readonly int[] owners;
    private readonly int[]?[] places;
    private readonly List<int>[] omitted;

    private Collator(DumpCharacters dump, ImmutableArray<Piece> units)
    {
        (this.dump, this.units, alike) = (dump, units, Commas.Alike(dump.Text));
        owners = new int[dump.Text.Length];
        Array.Fill(owners, -1);
        places = new int[units.Length][];
        omitted = [.. units.Select(_ => new List<int>())];
    }

    /// <summary>
    /// The page with units that know where each of their characters stands, and what a person took out of them.
    /// </summary>
    /// <param name="units">all of the page, in their order, with what is known of where they stand</param>
    public static PageReading Place(DumpCharacters dump, PageReading reading, ImmutableArray<Piece> units)
    {
        var work = Collate(dump, units);
        return reading.With([.. units.Select((unit, u) => unit.Unit with { Printed = work.Placed(u) })]);
    }

    /// <summary>Which of some texts has each character of the dump: its index, or -1.</summary>
    public static ImmutableArray<int> Owners(DumpCharacters dump, ImmutableArray<Piece> units) =>
        [.. Collate(dump, units).owners];

    private static Collator Collate(DumpCharacters dump, ImmutableArray<Piece> units)
    {
        var work = new Collator(dump, units);
        var longestFirst = Enumerable.Range(0, units.Length).OrderByDescending(u => units[u].Dense.Length).ToArray();
        foreach (var unit in longestFirst) work.FindAsNoted(unit);
        // The second time for texts that stand unbroken once others have taken theirs: a word without its hyphen.
        for (var round = 0; round < 2; round++)
            foreach (var unit in longestFirst.Where(u => !units[u].Regions.IsEmpty)) work.FindInItsLines(unit);
        // A paragraph a person joined to the one above it, or parted from it, stands outside its lines or has none.
        foreach (var unit in longestFirst) work.FindAnywhere(unit);
        for (var unit = 0; unit < units.Length; unit++) work.Liken(unit);
        work.GiveLeftovers();
        return work;
    }

    // The closing matter of a story stands after its text, so it is the last of two equal words.
    private bool ClosesStory(int unit) =>
        units[unit].Kind is UnitKind.Byline or UnitKind.Credit or UnitKind.Jump or UnitKind.Dropped;

    // A text nobody changed stands in the stretches its fingerprints were made of, and goes through its lines as they are listed.
    private void FindAsNoted(int unit)
    {
        var (text, sums) = (units[unit].Alike, units[unit].Sums);
        if (sums.Sum(sum => (long)sum.Length) != text.Length) return;
        var found = new List<int>(text.Length);
        var region = -1;
        foreach (var sum in sums)
        {
            var stretch = text.Substring(found.Count, sum.Length);
            var places = units[unit].Regions.SelectMany((range, r) => Places(stretch, range).Select(at => (Region: r, At: at)))
                .Where(place => !found.Contains(place.At)
                    && Fingerprint.Of(dump.Text.AsSpan(place.At, sum.Length)) == sum).ToList();
            if (places.Count == 0) return;
            // Of equal ones the next in the region at hand, else the first of the region that follows.
            var next = places.FindIndex(place => place.Region == region && place.At > found[^1]);
            if (next < 0) next = places.FindIndex(place => place.Region == region + 1);
            var place = places[ClosesStory(unit) && sums.Length == 1 ? ^1 : Math.Max(0, next)];
            region = Math.Max(region, place.Region);
            found.AddRange(Enumerable.Range(place.At, sum.Length));
        }
        Own(unit, [.. found]);
    }

    // Where a text stands in one piece that nobody has.
    private IEnumerable<int> Places(string text, Range region)
    {
        for (var at = region.Start.Value; at + text.Length <= region.End.Value; at++)
        {
            at = alike.IndexOf(text, at, region.End.Value - at, StringComparison.Ordinal);
            if (at < 0) yield break;
            if (owners.AsSpan(at, text.Length).IndexOfAnyExcept(-1) < 0) yield return at;
        }
    }

    private void FindInItsLines(int unit)
    {
        if (places[unit] is null) Take(unit, Free(units[unit].Regions));
    }

    private void FindAnywhere(int unit)
    {
        if (places[unit] is not null) return;
        var free = Enumerable.Range(0, owners.Length).Where(c => owners[c] < 0);
        if (units[unit].Dense.Length < Unmistakable && !units[unit].Regions.IsEmpty) return;
        if (units[unit].Dense.Length < Unmistakable)
        {
            var waiting = units.Where((u, i) => places[i] is null).SelectMany(u => u.Regions).ToArray();
            free = free.Where(c => !Array.Exists(waiting, r => Holds(r, c)));
        }
        Take(unit, [.. free]);
    }

    private void Take(int unit, List<int> free)
    {
        var text = units[unit].Alike;
        if (text.Length == 0)
        {
            places[unit] = [];
            return;
        }
        var there = Text(free);
        var at = ClosesStory(unit) ? there.LastIndexOf(text, StringComparison.Ordinal)
            : there.IndexOf(text, StringComparison.Ordinal);
        if (at >= 0) Own(unit, [.. free.GetRange(at, text.Length)]);
    }

    private void Liken(int unit)
    {
        if (places[unit] is not null) return;
        var free = units[unit].Regions.IsEmpty ? BetweenNeighbours(unit) : Free(units[unit].Regions);
        // Much more text than its lines hold: a person joined what follows to it, and changed a word.
        if (free.Count > 0 && !units[unit].Regions.IsEmpty && units[unit].Dense.Length > free.Count + Unmistakable)
            free.AddRange(Enumerable.Range(free[^1] + 1, owners.Length - free[^1] - 1).TakeWhile(c => owners[c] < 0));
        var found = CommonSubsequence.Places(units[unit].Alike, Text(free));
        var shared = found.Count(p => p >= 0);
        if (units[unit].Regions.IsEmpty && shared < LeastLikeness * found.Length)
        {
            places[unit] = [.. found.Select(_ => -1)];
            return;
        }
        Own(unit, [.. found.Select(p => p < 0 ? -1 : free[p])]);
        if (shared == 0) return;
        var (first, last) = (found.First(p => p >= 0), found.Last(p => p >= 0));
        foreach (var character in free.Take(last).Skip(first).Where(c => owners[c] < 0)) Omit(unit, character);
    }

    // What the unit before left over, up to where the next one begins.
    private List<int> BetweenNeighbours(int unit)
    {
        var before = Enumerable.Range(0, unit).Reverse()
            .Select(u => places[u]?.Where(p => p >= 0).DefaultIfEmpty(-1).Max() ?? -1).FirstOrDefault(p => p >= 0, -1);
        return [.. Enumerable.Range(before + 1, owners.Length - before - 1)
            .SkipWhile(c => owners[c] >= 0).TakeWhile(c => owners[c] < 0)];
    }

    // What is left in a unit's lines a hand took out of it: out of one that was changed, if there is one.
    private void GiveLeftovers()
    {
        for (var c = 0; c < owners.Length; c++)
        {
            if (owners[c] >= 0) continue;
            var holders = Enumerable.Range(0, units.Length).Where(u => units[u].Regions.Any(r => Holds(r, c))).ToArray();
            if (holders.Length > 0)
                Omit(holders.FirstOrDefault(u => omitted[u].Count > 0 || places[u]!.Contains(-1), holders[0]), c);
        }
    }

    // What was taken out stands after the nearest character before it in the dump.
    private SourcedText Placed(int unit)
    {
        var text = units[unit].Unit.Text;
        var offsets = Enumerable.Range(0, text.Length).Where(at => !char.IsWhiteSpace(text[at])).ToArray();
        var places = this.places[unit]!;
        var takenOut = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var character in omitted[unit].Order())
        {
            var before = Enumerable.Range(0, places.Length).Where(i => places[i] >= 0 && places[i] < character)
                .DefaultIfEmpty(-1).MaxBy(i => i < 0 ? -1 : places[i]);
            var at = before < 0 ? 0 : offsets[before] + 1;
            takenOut.Add(TextRun.TakenOut(at, dump.LineOf(character), dump.ColumnOf(character), 1));
        }
        var next = 0;
        return SourcedText.Of(text,
            _ => places[next++] is >= 0 and var place ? (dump.LineOf(place), dump.ColumnOf(place)) : default,
            [.. takenOut.OrderBy(run => run.At)],
            at => places[next - 1] is >= 0 and var place && Commas.IsRead(text[at], dump.Text[place]) ? TextRun.Comma : null);
    }

    private void Own(int unit, int[] found)
    {
        places[unit] = found;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] < 0) continue;
            owners[found[i]] = unit;
            if (Commas.IsSame(units[unit].Dense[i], dump.Text[found[i]])) continue;
            // An ASCII comma where the dump has ，: a person's.
            omitted[unit].Add(found[i]);
            found[i] = -1;
        }
    }

    private void Omit(int unit, int character)
    {
        owners[character] = unit;
        omitted[unit].Add(character);
    }

    private List<int> Free(ImmutableArray<Range> regions)
    {
        var free = new List<int>();
        foreach (var region in regions)
            for (var c = region.Start.Value; c < region.End.Value; c++)
                if (owners[c] < 0) free.Add(c);
        return free;
    }

    private string Text(List<int> characters) => string.Create(characters.Count, (characters, alike), static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = from.alike[from.characters[i]];
    });

    private static bool Holds(Range range, int character) => range.Start.Value <= character && character < range.End.Value;
}
