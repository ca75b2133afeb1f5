using System.Text;
using System.Text.Json;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Proofs;

/// <summary>The proof of a page that nobody corrected says what was read, to the last character.</summary>
public class RoundTripTests
{
    public static TheoryData<string> OwnPages =>
        [.. Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Append(SampleSite.Path(SampleSite.Dump))
            .Select(f => Path.GetRelativePath(Repository.Path("tests"), f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void The_proof_of_a_page_reads_as_the_page(string path) => AssertSame(Page(Repository.Path("tests/" + path)));

    [Fact]
    public void The_proofs_of_the_pages_of_others_read_as_the_pages()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_GOLD") is not { Length: > 0 },
            "BANMIAN_GOLD names no folder of pages with gold");
        var pages = Directory.GetFiles(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!, "*.txt").Order(StringComparer.Ordinal)
            .ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => AssertSame(Page(page)));
    }

    /// <summary>Two lines of the paragraph say the same, and each stands before the line it follows in the text.</summary>
    [Fact]
    public void Equal_lines_out_of_their_order_keep_it()
    {
        var page = ProofPage.Source("早市\n（略）\n菜农进城\n（略）\n天亮散去\n");
        (int Line, int Column)[] places = [.. new[] { 3, 2, 5, 4 }
            .SelectMany(line => page.Lines[line - 1].Text.Select((_, column) => (line, column)))];
        var text = string.Concat(places.Select(place => page.Lines[place.Line - 1].Text[place.Column]));
        var story = new Story("s01", StoryKind.Brief, 1,
        [
            new Unit(UnitKind.Headline, SourcedText.Of("早市", at => (1, at)), [], [new LineRange(1, 1)]),
            new Unit(UnitKind.Paragraph, SourcedText.Of(text, at => places[at]), [], [new LineRange(2, 5)]),
        ]);
        Assert.Null(Difference(page, new PageReading("seeds/page.txt", Script.Hans, [story], [], [])));
    }

    private static SourcePage Page(string file) =>
        SourceReaders.Read(File.ReadAllBytes(file), Path.GetFileName(file), StatedEncodings.None, new DiagnosticBag())!;

    private static void AssertSame(SourcePage page) => Assert.Null(Difference(page));

    /// <summary>What is not the same on a page and on the page by its proof; null where nothing is.</summary>
    internal static string? Difference(SourcePage page) => Difference(page, Segmenter.Read(page, null));

    private static string? Difference(SourcePage page, PageReading reading)
    {
        var bag = new DiagnosticBag();
        var read = Transcript.Of(reading, DumpCharacters.Of(page));
        Conservation.Check(page, read.Collation, hasProof: false, bag);
        if (!read.Collation.Changes.IsEmpty) return $"changed without a person: {read.Collation.Changes[0]}";
        var proof = ProofWriter.Write(page, read);
        // A program that reads nothing: what a proof says does not depend on the reading.
        var nothing = reading with { Stories = [], Furniture = [], Dropped = [] };
        var again = ProofOverlay.Proofed(page, nothing, "page.md", proof, PrintedFolio.Shared, bag);
        if (bag.Items.Count > 0 || again is null) return string.Join('\n', bag.Items) + "\n" + proof;
        Conservation.Check(page, again.Collation, hasProof: false, bag);
        if (bag.Items.Count > 0) return string.Join('\n', bag.Items);
        var (before, after) = (Said(read), Said(again));
        var at = before.AsSpan().CommonPrefixLength(after);
        return before == after ? null
            : $"read {before[Math.Max(0, at - 40)..Math.Min(before.Length, at + 60)]}\nproof "
                + $"{after[Math.Max(0, at - 40)..Math.Min(after.Length, at + 60)]}\n{proof}";
    }

    private static string Said(Transcript text) =>
        Encoding.UTF8.GetString(SplitJson.Write(text.Reading))
        + JsonSerializer.Serialize(
            text.Reading.Stories.Select(s =>
                s.Units.Select(u => $"{u.Kind} {u.Text} {string.Join(' ', u.Names)} {string.Join(' ', u.Lines)}")))
        + string.Join(' ', text.Collation.Owners);
}
