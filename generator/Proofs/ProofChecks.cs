using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>Checks a proof against the dump it was laid over.</summary>
internal static class ProofChecks
{
    private const int Shown = 24;

    /// <summary>All that a build asks of a proof.</summary>
    public static void Check(SourcePage page, LaidProof laid, DiagnosticBag bag)
    {
        var proof = laid.Proof;
        CheckUnits(page, laid, bag);
        var own = new DiagnosticBag();
        if (page.Sha256 != proof.Sha256)
            own.Report(Rules.DumpChanged, proof.HashAt, $"{page.Path} has changed since; every text was found in it again",
                $"check the proof, and bring its line numbers up to date: {Invocation.Of("proof", page.Path)}");
        foreach (var offered in proof.Offered)
            own.Report(Rules.ProofOffered, offered.At,
                $"this text was offered and has no place yet; it is shown among the page’s furniture",
                $"move it to its story, to :::furniture or to :::dropped");
        bag.AddByPlace(own);
        foreach (var (lines, text) in LeftOut(laid.Transcript.Collation))
            bag.Report(Rules.ProofLeavesOut, new Location(page.Path, lines.First, 1),
                $"“{(text.Length <= Shown ? text : text[..Shown] + "…")}” is nowhere in {proof.Path}",
                $"write it where it belongs, below :::furniture, or below :::dropped with a reason, or have it offered there: "
                + $"{Invocation.Of("proof", page.Path)}");
    }

    /// <summary>What is wrong with the units by themselves: lines that are another's, names that stand in no text.</summary>
    public static void CheckUnits(SourcePage page, LaidProof laid, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        if (page.Sha256 == laid.Proof.Sha256) CheckLines(laid, own);
        CheckRepeats(laid, own);
        CheckNames(laid.Proof, own);
        bag.AddByPlace(own);
    }

    /// <summary>What of the dump no unit has, stretch by stretch.</summary>
    public static IEnumerable<(LineRange Lines, string Text)> LeftOut(Collation collation)
    {
        for (var start = 0; start < collation.Owners.Length; start++)
        {
            if (collation.Owners[start] >= 0) continue;
            var end = start;
            while (end < collation.Owners.Length && collation.Owners[end] < 0) end++;
            yield return (new LineRange(collation.Dump.LineOf(start), collation.Dump.LineOf(end - 1)),
                collation.Dump.Text[start..end]);
            start = end;
        }
    }

    // A line that two units name holds something of both. Text without lines of its own may stand in another's: it was parted
    // from it.
    private static void CheckLines(LaidProof laid, DiagnosticBag bag)
    {
        var (collation, units) = (laid.Transcript.Collation, laid.Proof.Units.ToArray());
        foreach (var (unit, place) in units.Zip(laid.Places))
        {
            var held = collation.Units[place].Characters.Select(collation.Dump.LineOf).ToHashSet();
            foreach (var line in unit.Lines.SelectMany(l => Enumerable.Range(l.First, l.Last - l.First + 1))
                .Where(line => !held.Contains(line)))
            {
                var others = collation.Owners[collation.Dump.In(new LineRange(line, line))]
                    .Distinct().Select(o => laid.Places.IndexOf(o)).Where(o => o >= 0).ToArray();
                if (others.Length == 0 || others.Any(o => units[o].Lines.IsEmpty)) continue;
                var holder = units[others[0]];
                if (unit.Lines.SequenceEqual(holder.Lines) && unit.Sums.SequenceEqual(holder.Sums))
                {
                    ReportTwice(Rules.ProofOverlap, unit, holder, bag);
                    break;
                }
                bag.Report(Rules.ProofOverlap, unit.At,
                    $"line {line} of the dump does not belong to this text "
                    + $"but to the {holder.Kind.Name()} in line {holder.At.Line}",
                    $"give each text its own lines, or take lines and sum out of the braces of what you added");
                break;
            }
        }
    }

    // A copy without braces passes for what a person put in.
    private static void CheckRepeats(LaidProof laid, DiagnosticBag bag)
    {
        var paragraphs = laid.Proof.Units.Zip(laid.Places, (unit, place) =>
            (Unit: unit, IsOfDump: laid.Transcript.Collation.Units[place].Characters.Any()))
            .Where(paragraph => paragraph.Unit.Kind == UnitKind.Paragraph).ToLookup(paragraph => Compared(paragraph.Unit.Text));
        foreach (var same in paragraphs.Where(same => same.Any(paragraph => paragraph.IsOfDump)))
            foreach (var added in same.Where(paragraph => !paragraph.IsOfDump && paragraph.Unit.Lines.IsEmpty))
                ReportTwice(Rules.ProofRepeats, added.Unit, same.First(paragraph => paragraph.IsOfDump).Unit, bag);
    }

    private static void ReportTwice(Rule rule, ProofUnit one, ProofUnit other, DiagnosticBag bag)
    {
        var (first, second) = one.At.Line < other.At.Line ? (one, other) : (other, one);
        bag.Report(rule, second.At, $"this text stands twice, first in line {first.At.Line}", rule == Rules.ProofOverlap
            ? Sentence.Of($"remove one of the two; where the paper printed it twice, take the braces off one of them")
            : Sentence.Of($"remove one of the two, unless the paper printed it twice"));
    }

    private static void CheckNames(Proof proof, DiagnosticBag bag)
    {
        foreach (var unit in proof.Units)
            foreach (var name in unit.Unit.Names
                .Where(n => !Compared(unit.Text).Contains(Compared(n), StringComparison.Ordinal)))
                bag.Report(Rules.ProofNames, unit.At,
                    $"names says {name}, and the text does not", $"write the name the same way in both");
    }

    // A name is read with the characters that were printed, where the text keeps those that the dump has instead.
    private static string Compared(string text) => Spacing.Close(LineFolding.Fold(text).Text);
}
