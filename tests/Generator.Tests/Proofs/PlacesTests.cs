using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Tests.Scripts;
using Banmian.Tests.Segmentation;
using Banmian.Text;
using CsCheck;

namespace Banmian.Tests.Proofs;

/// <summary>Every character of a unit knows its place in the dump, through joining, normalising, proofs and conversion.</summary>
public class PlacesTests
{
    [Fact]
    public void Every_character_of_a_reading_stands_at_its_place_in_the_dump() =>
        GeneratedPages.Any.Sample(page => Misplaced(page, TestPage.Read(page)) is null, iter: 60, print: GeneratedPages.Print);

    [Fact]
    public void Places_stay_through_a_closed_space_a_joined_line_and_an_undone_hyphen()
    {
        var lines = new[] { "本 报", "Post-", "office" }.Select((text, i) => SourcedText.OfLine(text, i + 1, 0)).ToArray();
        var text = Joining.Join([Spacing.Close(lines[0]), lines[1], lines[2]]);
        Assert.Equal("本报Postoffice", text.Characters);
        Assert.Equal([(1, 0), (1, 2), (2, 0), (3, 0)], [text.PlaceOf(0), text.PlaceOf(1), text.PlaceOf(2), text.PlaceOf(6)]);
    }

    [Fact]
    public void A_space_that_joining_made_has_no_place_and_names_the_rule()
    {
        var text = Joining.Join([SourcedText.OfLine("Apple", 1, 0), SourcedText.OfLine("Pay", 2, 0)]);
        Assert.Equal(0, text.PlaceOf(5).Line);
        Assert.Equal(TextRun.Joining, Assert.Single(text.Runs, run => run.Line == 0).Rule);
    }

    [Fact]
    public void A_paragraph_has_as_many_runs_as_printed_lines()
    {
        var paragraph = ProofPage.Read(ProofPage.Small.Page).Reading.Stories[0][UnitKind.Paragraph]!;
        Assert.Equal(paragraph.Lines.Sum(lines => lines.Last - lines.First + 1), paragraph.Printed.Runs.Length);
    }

    [Fact]
    public void What_a_person_wrote_has_no_place_and_what_they_left_keeps_its_own()
    {
        var page = ProofPage.Small.With("祈愿", "祝愿").Lay().Reading;
        var paragraph = page.Stories[1].Units.First(unit => unit.Kind == UnitKind.Paragraph);
        var changed = paragraph.Text.IndexOf('祝', StringComparison.Ordinal);
        Assert.Equal(0, paragraph.PlaceOf(changed).Line);
        Assert.Equal('愿', At(ProofPage.Small.Page, paragraph.PlaceOf(changed + 1)));
        Assert.Contains(paragraph.Printed.Runs, run => run.IsTakenOut);
    }

    [Fact]
    public void A_converted_text_knows_the_places_of_what_it_was_converted_from_also_over_the_turn_of_a_headline()
    {
        var text = SourcedText.Join('\n', [SourcedText.OfLine("打印机㓆头", 1, 0), SourcedText.OfLine("里面", 2, 0)]);
        var unit = new Unit(UnitKind.Headline, text, [], []);
        var reading = new PageReading("x.txt", Script.Hans, [new Story("s01", StoryKind.Article, 1, [unit])], [], []);
        var page = PageConversion.Convert(reading, Script.Hant, Converters.Exact("s2twp"), KnownNames.None);
        var converted = page.Stories[0].Units[0];
        Assert.Equal("印表機𠗣頭\n裡面", converted.Text);
        Assert.Equal((1, 0), converted.PlaceOf(0));
        Assert.Equal((1, 4), converted.PlaceOf(converted.Text.IndexOf('頭', StringComparison.Ordinal)));
        Assert.Equal((2, 0), converted.PlaceOf(converted.Text.IndexOf('裡', StringComparison.Ordinal)));
        Assert.Equal(0, converted.PlaceOf(converted.Text.IndexOf('\n', StringComparison.Ordinal)).Line);
    }

    // The first unit with a character that is not the dump's, or has no place; null where there is none.
    private static string? Misplaced(SourcePage page, PageReading reading) =>
        reading.Units.FirstOrDefault(unit =>
            unit.Text.Where((c, at) => !char.IsWhiteSpace(c) && At(page, unit.Unit.PlaceOf(at)) != c).Any())?.Text;

    private static char At(SourcePage page, (int Line, int Column) place) =>
        place.Line == 0 ? '\0' : page.Lines[place.Line - 1].Text[place.Column];
}
