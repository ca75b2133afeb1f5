using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Archive;

public class QuoteChecksTests
{
    private static readonly Story Empty = new("s01", StoryKind.Article, null, [], null, null, [], null, [], null, [], [], null, [new LineRange(7, 9)], 0.9);

    [Fact]
    public void Finds_a_mark_without_a_partner_in_every_kind_of_text()
    {
        foreach (var story in (Story[])[Empty with { Kicker = "“一" }, Empty with { HeadlineLines = ["“一", "二"] }, Empty with { Deck = "一”" },
            Empty with { Crossheads = [new Crosshead(0, "「一")] }, Empty with { Paragraphs = ["一", "二‘三"] }])
            Assert.StartsWith("x.txt:7: warning NP420", Assert.Single(Check(story)).ToString());
    }

    [Fact]
    public void Lets_a_quotation_go_over_lines_of_a_headline_and_over_paragraphs() =>
        Assert.Empty(Check(Empty with { HeadlineLines = ["“一", "二”"], Paragraphs = ["“一", "“二”"] }));

    [Fact]
    public void Does_not_pair_a_headline_with_its_text() =>
        Assert.Equal(2, Check(Empty with { HeadlineLines = ["“一"], Paragraphs = ["二”"] }).Count);

    private static IReadOnlyList<Diagnostic> Check(Story story)
    {
        var bag = new DiagnosticBag();
        QuoteChecks.Check(new SourcePage("x.txt", [], ""), new PageReading("x.txt", Script.Hans, [story], [], []), bag);
        return bag.Items;
    }
}
