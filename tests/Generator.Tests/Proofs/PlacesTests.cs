using Banmian.Archive;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Segmentation.Reading;
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
        GeneratedPages.Any.Always(page => Misplaced(page, TestPage.Read(page)) is null, cases: 60, print: GeneratedPages.Print);

    [Fact]
    public void Places_stay_through_a_closed_space_a_joined_line_and_an_undone_hyphen()
    {
        PlacedText[] lines = [.. new[] { "本 报", "Post-", "office" }.Select((text, i) => Placed(text, i + 1))];
        var text = PlacedText.Join([lines[0].Closed(), lines[1], lines[2]]).Text;
        Assert.Equal("本报Postoffice", text.Text);
        Assert.Equal([new(1, 0), new(1, 2), new(2, 0), new(3, 0)],
            [text.Places[0], text.Places[1], text.Places[2], text.Places[6]]);
    }

    [Fact]
    public void A_space_that_joining_made_has_no_place_and_names_the_rule()
    {
        var joined = PlacedText.Join([Placed("Apple", 1), Placed("Pay", 2)]).Text;
        var text = SourcedText.Of(joined.Text, at => (joined.Places[at].Line, joined.Places[at].Column));
        Assert.Equal(0, text.PlaceOf(5).Line);
        Assert.Equal(TextRun.Joining, Assert.Single(text.Runs, run => run.Line == 0).Rule);
    }

    [Fact]
    public void A_space_in_place_of_a_character_of_another_unit_leaves_the_places_after_it()
    {
        var text = SourcedText.Of("甲 丙丁", at => (1, at));
        var story = new Story("s01", StoryKind.Article, 1, [new Unit(UnitKind.Byline, text, [], [new LineRange(1, 1)])]);
        var dump = DumpCharacters.Of(TestPage.Of("甲乙丙丁", "戊"));
        var collation = Collation.Of(dump, new PageReading("x.txt", Script.Hans, [story], [], []));
        Assert.Equal([0, 2, 3], collation.Units[0].Characters);
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
        var text = SourcedText.Of("打印机㓆头\n里面", at => at < 5 ? (1, at) : (2, at - 6));
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

    private static PlacedText Placed(string text, int line) =>
        new(text, [.. Enumerable.Range(0, text.Length).Select(column => new Place(line, column))]);

    // The first unit with a character that is not the dump's, or has no place; null where there is none.
    private static string? Misplaced(SourcePage page, PageReading reading) =>
        reading.Units.FirstOrDefault(unit =>
            unit.Text.Where((c, at) => !char.IsWhiteSpace(c) && !Commas.IsSame(c, At(page, unit.Unit.PlaceOf(at)))).Any())?.Text;

    private static char At(SourcePage page, (int Line, int Column) place) =>
        place.Line == 0 ? '\0' : page.Lines[place.Line - 1].Text[place.Column];
}
