using Banmian.Diagnostics;
using Banmian.Proofs;

namespace Banmian.Tests.Proofs;

public class LedgerChecksTests
{
    [Fact]
    public void A_text_whose_characters_are_not_those_of_the_dump_and_the_changes_is_a_fault_of_the_program()
    {
        var bag = new DiagnosticBag();
        var text = ProofPage.Read(ProofPage.Small.Page);
        var other = ProofPage.Read(ProofPage.Source(ProofPage.Dump.Replace("草龙", "火龙", StringComparison.Ordinal)));
        LedgerChecks.Check(ProofPage.Small.Page, text with { Reading = other.Reading }, bag);

        var total = text.Collation.Ledger.Total;
        Assert.Equal($"seeds/page.txt: error NP540: {total} of {total} characters are accounted for, 0 changes replace 0 by 0, and the text holds "
            + "others (this is a fault of the program: please report it with this dump and its proof)", Assert.Single(bag.Items).ToString());
    }
}
