using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Proofs;

/// <summary>
/// Proves that the ledger of a page closes: every character of the dump is in a story, in the furniture, dropped for a reason or replaced
/// by hand, and the text holds these and what a hand put in, each as often as the sum says.
/// </summary>
internal static class LedgerChecks
{
    public static void Check(SourcePage page, Transcript transcript, DiagnosticBag bag)
    {
        var (ledger, changes) = (transcript.Collation.Ledger, transcript.Collation.Changes);
        var balance = new Dictionary<char, int>();
        Count(transcript.Collation.Dump.Text, 1);
        foreach (var change in changes)
        {
            Count(change.Old, -1);
            Count(change.New, 1);
        }
        foreach (var text in Conservation.Texts(transcript.Reading)) Count(text, -1);
        if (ledger.Accounted != ledger.Total || ledger.Changed != changes.Sum(c => c.Old.Length) || ledger.Added != changes.Sum(c => c.New.Length) || balance.Values.Any(v => v != 0))
            bag.Report(Rules.OpenLedger, new Location(page.Path), $"{ledger.Accounted} of {ledger.Total} characters are accounted for, {changes.Length} changes replace {ledger.Changed} by {ledger.Added}, and the text holds others",
                "this is a fault of the program: please report it with this dump and its proof");

        void Count(string text, int sign)
        {
            foreach (var c in text)
                if (!char.IsWhiteSpace(c)) balance[c] = balance.GetValueOrDefault(c) + sign;
        }
    }
}
