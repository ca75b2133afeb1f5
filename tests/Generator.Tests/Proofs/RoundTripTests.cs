using System.Text;
using System.Text.Json;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Proofs;

/// <summary>The proof of a page that nobody corrected says what was read, to the last character.</summary>
public class RoundTripTests
{
    public static TheoryData<string> OwnPages =>
        [.. Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Append(Repository.Path("seeds/000_e511ca848f924cbd.txt")).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void The_proof_of_a_page_reads_as_the_page(string path) => AssertSame(Page(Repository.Path(path)));

    [Fact]
    public void The_proofs_of_the_pages_of_others_read_as_the_pages()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_GOLD") is not { Length: > 0 }, "BANMIAN_GOLD names no folder of pages with gold");
        var pages = Directory.GetFiles(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!, "*.txt").Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => AssertSame(Page(page)));
    }

    private static SourcePage Page(string file) => SourceReading.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DiagnosticBag())!;

    private static void AssertSame(SourcePage page)
    {
        var read = Transcript.Of(Segmenter.Read(page, null), DumpCharacters.Of(page));
        Assert.Empty(read.Collation.Changes);
        Assert.DoesNotContain(-1, read.Collation.Owners);
        var bag = new DiagnosticBag();
        var proof = ProofWriting.Write(page, read);
        var again = ProofLaying.Proofed(page, Segmenter.Read(page, null), "page.md", proof, bag);
        Assert.True(bag.Items.Count == 0, string.Join('\n', bag.Items) + "\n" + proof);
        LedgerChecks.Check(page, again!, bag);
        Assert.Empty(bag.Items);
        Assert.Equal(Said(read), Said(again!));
    }

    private static string Said(Transcript text) =>
        Encoding.UTF8.GetString(SplitJson.Write(text.Reading))
        + JsonSerializer.Serialize(text.Reading.Stories.Select(s => new { s.HeadlineLines, Units = s.Units.Select(u => $"{u.Kind} {u.Index} {string.Join(' ', u.Lines)}") }))
        + string.Join(' ', text.Collation.Owners);
}
