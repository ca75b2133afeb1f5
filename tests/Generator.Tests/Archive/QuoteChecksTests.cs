using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Archive;

public class QuoteChecksTests
{
    private static readonly Story Empty = Samples.Empty;

    [Fact]
    public void Finds_a_mark_without_a_partner_in_every_kind_of_text()
    {
        foreach (var story in (Story[])[Empty.With(UnitKind.Kicker, "“一"), Empty.With(UnitKind.Headline, "“一\n二"),
            Empty.With(UnitKind.Deck, "一”"),
            Empty.With(UnitKind.Crosshead, "「一"), Empty.With(UnitKind.Paragraph, "一").With(UnitKind.Paragraph, "二‘三")])
            Assert.StartsWith("x.txt:7: warning NP420", Assert.Single(Check(story)).ToString());
    }

    [Fact]
    public void Tells_the_line_and_column_of_the_mark()
    {
        var paragraph = new Unit(UnitKind.Paragraph, SourcedText.Of("一二“三", at => (20 + at, at)), [], []);

        Assert.Equal(new Location("x.txt", 22, 3), Assert.Single(Check(Empty with { Units = [paragraph] })).Location);
    }

    [Fact]
    public void Lets_a_quotation_go_over_lines_of_a_headline_and_over_paragraphs() =>
        Assert.Empty(
            Check(Empty.With(UnitKind.Headline, "“一\n二”").With(UnitKind.Paragraph, "“一").With(UnitKind.Paragraph, "“二”")));

    [Fact]
    public void Does_not_pair_a_headline_with_its_text() =>
        Assert.Equal(2, Check(Empty.With(UnitKind.Headline, "“一").With(UnitKind.Paragraph, "二”")).Count);

    private static IReadOnlyList<Diagnostic> Check(Story story)
    {
        var bag = new DiagnosticBag();
        QuoteChecks.Check(new SourcePage("x.txt", [], ""), new PageReading("x.txt", Script.Hans, [story], [], []), bag);
        return bag.Items;
    }
}
