using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Tests.Segmentation;

namespace Banmian.Tests.Proofs;

/// <summary>A page that does not hold the characters of its dump, each once, is a fault of the program.</summary>
public class ConservationTests
{
    private const string Hint = "(this is a fault of the program: please report it with this dump, and its proof if it has one)";

    private static readonly string[] Lines = ["新区公布结果", "日前，新区公布年度结果，特色产业基地通过复核。", "数据显示，总产值将增长。"];

    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Characters_that_are_nowhere_in_the_reading_are_told_at_their_line()
    {
        Conservation.Check(TestPage.Of(Lines), TestPage.Read(TestPage.Of(Lines[..2])), bag);
        Assert.Equal($"test.txt:3: error NP200: 12 characters of the dump are in no story, no furniture and not dropped {Hint}",
            Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Characters_that_were_not_printed_are_told_of_the_page()
    {
        Conservation.Check(TestPage.Of(Lines[..2]), TestPage.Read(TestPage.Of(Lines)), bag);
        Assert.Equal($"test.txt: error NP201: the reading holds 12 characters that the dump does not {Hint}",
            Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Characters_that_stand_in_two_units_are_told()
    {
        var reading = TestPage.Read(TestPage.Of(Lines));
        var twice = reading.Stories[0].Units[^1];
        Conservation.Check(TestPage.Of(Lines), reading with { Furniture = [twice with { Kind = UnitKind.Furniture }] }, bag);
        var characters = twice.Text.Length;
        Assert.Equal($"test.txt: error NP201: the reading holds {characters} characters that the dump does not {Hint}",
            Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Characters_that_are_not_those_at_their_place_are_told_of_a_page_with_a_proof_too()
    {
        var page = ProofPage.Small.Page;
        var other = ProofPage.Source(ProofPage.Dump.Replace("草龙", "火龙", StringComparison.Ordinal));
        Conservation.Check(page, Collation.Of(DumpCharacters.Of(page), ProofPage.Read(other).Reading), hasProof: true, bag);
        Assert.Equal($"seeds/page.txt: error NP201: the reading holds 2 characters that the dump does not {Hint}",
            Assert.Single(bag.Items).ToString());
    }
}
