using System.Collections.Immutable;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Proofs;

/// <summary>
/// Brings a proof up to date with its dump and with the program's reading: notes where each text stands now, offers what
/// the proof lacks, and tells where both divide the text differently. Of what a person wrote not a character changes.
/// </summary>
internal static class ProofUpdate
{
    /// <summary>The file's text brought up to date, its line ends kept; null after an error was reported.</summary>
    public static string? Merge(string text, string path, SourcePage page, PageReading reading, DiagnosticBag bag)
    {
        if (ProofParser.Read(text, path, page.FileName, bag) is not { } proof
            || ProofOverlay.Lay(page, reading, proof, bag) is not { } laid) return null;
        ProofChecks.CheckUnits(page, laid, bag);
        if (bag.HasErrors) return null;

        var dump = laid.Transcript.Collation.Dump;
        var read = Collation.Of(dump, reading);
        // Whoever read the page has decided.
        if (proof.Review.State == ReviewState.Unread)
            ReportConflicts(laid, read, bag);
        var changes = new SortedDictionary<int, (int End, string With)>();
        if (page.Sha256 != proof.Sha256) changes.Add(proof.HashSpan.Start, (proof.HashSpan.End + 1, page.Sha256));
        foreach (var (unit, place) in proof.Units.Zip(laid.Places))
            if (AttributesOf(proof, unit, laid.Transcript.Collation.Units[place], dump) is { } attributes)
            {
                if (unit.Attributes.IsEmpty) changes.Add(unit.End, (unit.End, " " + attributes));
                else changes.Add(unit.Attributes.Start, (unit.Attributes.End + 1, attributes));
            }
        return Replaced(text, changes) + Offer(text, laid, read, dump);
    }

    // What the braces should say where that is not what they say; null where a text stands nowhere in the dump.
    private static string? AttributesOf(Proof proof, ProofUnit unit, CollatedUnit collated, DumpCharacters dump)
    {
        var characters = collated.Characters.ToImmutableArray();
        if (characters.IsEmpty) return null;
        var story = unit.Kind == UnitKind.Headline ? proof.Stories.First(s => s.Units.Contains(unit)) : null;
        return story is null || story.Kind == StoryKind.Photo ? ProofAttributes.OfUnit(unit.Unit, characters, dump)
            : story.AsRead ? null
            : ProofAttributes.OfStory(story.Id, story.Kind!.Value, story.Sure, characters, dump);
    }

    private static string Replaced(string text, SortedDictionary<int, (int End, string With)> changes)
    {
        var replaced = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (start, (end, with)) in changes)
        {
            replaced.Append(text.AsSpan(done, start - done)).Append(with);
            done = end;
        }
        return replaced.Append(text.AsSpan(done)).ToString();
    }

    // What was read and stands nowhere in the proof: whole units where they are missing whole, else what is missing of them.
    private static string Offer(string text, LaidProof laid, Collation read, DumpCharacters dump)
    {
        var missing = Enumerable.Range(0, dump.Text.Length)
            .Where(c => laid.Transcript.Collation.Owners[c] < 0).GroupBy(c => read.Owners[c]).ToList();
        if (missing.Count == 0) return "";
        var offered = new StringBuilder(text.EndsWith('\n') || text.Length == 0 ? "\n" : "\n\n").Append(":::offered\n");
        foreach (var unit in missing)
        {
            var whole = read.Units[unit.Key];
            var words = unit.Count() == whole.Characters.Count() ? whole.Unit.Text.Replace('\n', ' ')
                : string.Concat(unit.Select(c => dump.Text[c]));
            offered.Append('\n').Append(ProofMarkdown.Escape(words)).Append(' ')
                .Append(ProofAttributes.OfUnit(new Unit(UnitKind.Furniture, words, [], []), [.. unit], dump)).Append('\n');
        }
        offered.Append("\n:::\n");
        return text.Contains("\r\n", StringComparison.Ordinal) ? offered.Replace("\n", "\r\n").ToString() : offered.ToString();
    }

    // A person's text that goes over another border than what is read there now.
    private static void ReportConflicts(LaidProof laid, Collation read, DiagnosticBag bag)
    {
        foreach (var (unit, place) in laid.Proof.Units.Zip(laid.Places))
        {
            var characters = laid.Transcript.Collation.Units[place].Characters.ToHashSet();
            var others = characters.Select(c => read.Owners[c]).Distinct().ToArray();
            if (others.Length == 0 || others.Length == 1 && IsSame(unit.Kind, characters, read.Units[others[0]])) continue;
            var now = others.Select(o => read.Units[o].Unit).Select(other => Shown(other.Kind, other.Text));
            bag.Report(Rules.ProofConflict, unit.At,
                $"the proof says {Shown(unit.Kind, unit.Text)}; read now: {string.Join("; ", now)}",
                $"the proof was left as it is; change it if the reading is right");
        }
    }

    private static bool IsSame(UnitKind kind, HashSet<int> characters, CollatedUnit read) =>
        read.Unit.Kind == kind && characters.SetEquals(read.Characters);

    private static string Shown(UnitKind kind, string text) =>
        $"{kind.Name()} “{(text.Length <= 40 ? text : text[..20] + "…" + text[^19..])}”";
}
