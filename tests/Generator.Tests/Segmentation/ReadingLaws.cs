using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Text;
using CsCheck;

namespace Banmian.Tests.Segmentation;

/// <summary>What holds for any text whatever, and for pages whose lines were shuffled, cut and mixed with cue words.</summary>
public class ReadingLaws
{
    private const int Samples = 60;

    [Fact]
    public void Any_text_has_a_reading_that_loses_and_invents_nothing() =>
        GeneratedPages.Any.Always(page =>
        {
            var bag = new DiagnosticBag();
            Conservation.Check(page, TestPage.Read(page), bag);
            return bag.Items.Count == 0;
        }, cases: Samples, print: GeneratedPages.Print);

    [Fact]
    public void The_same_text_has_the_same_reading() =>
        GeneratedPages.Any.Always(page => TestPage.Json(page) == TestPage.Json(page), cases: Samples / 2,
            print: GeneratedPages.Print);

    [Fact]
    public void Paragraphs_are_never_empty_and_hold_no_space_between_ideographs() =>
        GeneratedPages.Any.Always(page => TestPage.Read(page).Stories.SelectMany(s => s.Paragraphs)
            .All(p => !string.IsNullOrWhiteSpace(p) && !HasSpaceBetweenIdeographs(p)), cases: Samples,
                print: GeneratedPages.Print);

    [Fact]
    public void Names_are_names() =>
        GeneratedPages.Shuffled.Always(page => TestPage.Read(page).Stories.SelectMany(s => s.Byline.Concat(s.Credit))
            .All(n => n.Length > 0 && n == n.Trim() && !n.Contains("记者", StringComparison.Ordinal)
                && !n.Contains("記者", StringComparison.Ordinal)), cases: Samples, print: GeneratedPages.Print);

    [Fact]
    public void Stories_are_numbered_in_order_and_stand_inside_the_page() =>
        GeneratedPages.Any.Always(page =>
        {
            var stories = TestPage.Read(page).Stories;
            return stories.Select((s, i) => s.Id == $"s{i + 1:00}").All(same => same)
                && stories.SelectMany(s => s.Lines).All(l => 1 <= l.First && l.First <= l.Last && l.Last <= page.Lines.Length)
                && stories.All(s => s.Units.Select(u => u.Kind.Traits().Place)
                    .SequenceEqual(s.Units.Select(u => u.Kind.Traits().Place).Order()))
                && stories.All(s => s.Confidence is >= 0 and <= 1);
        }, cases: Samples, print: GeneratedPages.Print);

    [Fact]
    public void Furniture_and_what_was_dropped_stand_inside_the_page() =>
        GeneratedPages.Any.Always(page =>
        {
            var reading = TestPage.Read(page);
            return reading.Furniture.All(f => 1 <= f.Extent.First && f.Extent.First <= f.Extent.Last
                && f.Extent.Last <= page.Lines.Length && f.Text.Length > 0)
                && reading.Dropped.All(d => 1 <= d.Extent.First && d.Extent.First <= page.Lines.Length && d.Text.Length > 0
                    && d.Reason.Length > 0);
        }, cases: Samples, print: GeneratedPages.Print);

    [Fact]
    public void Blanks_before_every_line_of_a_page_change_nothing() =>
        Gen.Select(GeneratedPages.Any, Gen.Int[0, 30], GeneratedPages.Blank).Always(
            given =>
            {
                var (page, times, blank) = given;
                var before = string.Concat(Enumerable.Repeat(blank, times));
                return TestPage.Json(page) == TestPage.Json(TestPage.Of(page.Lines.Select(line => before + line.Text)));
            }, cases: Samples, print: given => GeneratedPages.Print(given.Item1));

    private static bool HasSpaceBetweenIdeographs(string text) =>
        text.Where((c, i) => i > 0 && i + 1 < text.Length && char.IsWhiteSpace(c) && Characters.IsIdeograph(text[i - 1])
            && Characters.IsIdeograph(text[i + 1])).Any();
}
