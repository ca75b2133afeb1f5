using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>
/// Proves that making a page of its dump lost nothing and invented nothing: every character of the dump that is not white space
/// stands in exactly one unit – of a story, of the furniture, or dropped with a reason – or a person took it out of one; and
/// every character of a unit stands in the dump, as ， where the dump has an ASCII comma, or a person put it in.
/// </summary>
internal static class Conservation
{
    private static readonly Sentence Hint =
        $"this is a fault of the program: please report it with this dump, and its proof if it has one";

    /// <summary>Checks a page that has no proof.</summary>
    public static void Check(SourcePage page, PageReading reading, DiagnosticBag bag) =>
        Check(page, Collation.Of(DumpCharacters.Of(page), reading), hasProof: false, bag);

    /// <summary>Reports NP200 at the first line of what is in no unit, NP201 for what is in several or was not printed.</summary>
    /// <param name="hasProof">whether a person may have put in text</param>
    public static void Check(SourcePage page, Collation collation, bool hasProof, DiagnosticBag bag)
    {
        var dump = collation.Dump;
        var holders = new int[dump.Text.Length];
        var invented = 0;
        foreach (var unit in collation.Units)
            foreach (var step in unit.Steps)
            {
                if (step.Character >= 0) holders[step.Character]++;
                var isRight = step.IsKept ? Commas.IsSame(unit.Unit.Text[step.At], dump.Text[step.Character])
                    : step.Character >= 0 || hasProof;
                if (!isRight) invented++;
            }
        if (Array.IndexOf(holders, 0) is >= 0 and var first)
            bag.Report(Rules.CharacterLost, new Location(page.Path, dump.LineOf(first)),
                $"{holders.Count(h => h == 0)} characters of the dump are in no story, no furniture and not dropped", Hint);
        invented += holders.Count(h => h > 1);
        if (invented > 0)
            bag.Report(Rules.CharacterInvented, new Location(page.Path),
                $"the reading holds {invented} characters that the dump does not", Hint);
    }
}
