using Banmian.Config;
using Banmian.MakeUp;
using Banmian.Tests.Typesetting;
using Banmian.Typesetting;
using CsCheck;

namespace Banmian.Tests.MakeUp;

/// <summary>Pages whose text runs in vertical lines.</summary>
public class VerticalTests
{
    private static Copy Vertical(Copy copy) => copy.Kind == CopyKind.Caption ? copy : copy with
    {
        Blocks = [.. copy.Blocks.Cast<ParagraphCopy>().Select(block => block with { Direction = WritingDirection.Vertical })],
    };

    private static PageMakeUp Compose(params Copy[] stories) =>
        CompositorTests.Compose(Sheet.Broadsheet, WritingDirection.Vertical, [.. stories.Select(Vertical)]);

    [Fact]
    public void Sets_every_paragraph_of_every_story_exactly_once_and_no_two_boxes_in_one_place() =>
        CompositorTests.AnyCopy.Array[1, 14].Always(stories =>
    {
        var page = Compose(stories);
        var set = page.Sheets.SelectMany(sheet => sheet.Boxes)
            .SelectMany(box => box.Set[0].Body.Select(block => block.Copy).OfType<ParagraphCopy>()
                .Select(paragraph => (box.Piece.Story, paragraph.Number)));
        Assert.Equal(
            stories.SelectMany((story, i) => story.Blocks.OfType<ParagraphCopy>().Select(paragraph => (i, paragraph.Number))),
            set.Order());
        Assert.All(page.Sheets, sheet =>
        {
            var taken = CompositorTests.Taken(sheet);
            Assert.Equal(taken.Count, taken.Distinct().Count());
            Assert.All(taken, slot => Assert.True(slot.Column <= sheet.Grid.Columns && slot.Row <= sheet.Rows));
        });
    }, cases: 12);

    [Fact]
    public void An_exact_sheet_has_no_empty_row_but_those_between_boxes()
    {
        var sheet = Assert.Single(Compose(CompositorTests.UsualPage()).Sheets);
        Assert.True(sheet.IsExact);
        var gaps = sheet.Rules.Where(rule => !rule.IsUpright).Sum(rule => rule.Place.Span * rule.Place.Rows);
        Assert.Equal(sheet.Grid.Columns * sheet.Rows, CompositorTests.Taken(sheet).Count + gaps);
    }

    // No crosshead stands at a band's foot, and what it leaves there was not seen as empty: two of these pages had too much.
    [Fact]
    public void Few_lines_are_left_before_crossheads()
    {
        var uneven = 0;
        foreach (var length in Enumerable.Range(0, 24))
        {
            Copy[] page = [WithCrossheads(Copy(CopyKind.Article, 12, 150 + length * 7, 90, 210, 130 + length * 9, 240, 160, 190)),
                Copy(CopyKind.Caption, 8, 130), Copy(CopyKind.Brief, 11, 150, 180, 160), Copy(CopyKind.Brief, 13, 90, 120)];
            foreach (var sheet in CompositorTests.Compose(Sheet.Parse("a3", out _)!, WritingDirection.Vertical, page).Sheets)
            {
                var texts = sheet.Boxes.Where(box => box.Piece.Kind != CopyKind.Caption).ToList();
                var lines = texts.Sum(box => box.Columns * box.Lines);
                var set = texts.Sum(box => box.Set[0].Body.Sum(block => block.Rows.Rows));
                uneven += lines - set > 0.02 * lines ? 1 : 0;
            }
        }
        Assert.Equal(0, uneven);

        static Copy Copy(CopyKind kind, int headline, params int[] paragraphs) =>
            Vertical(CompositorTests.Copy(kind, headline, paragraphs));

        static CopyBlock Crosshead() => new CrossheadCopy(
            DisplayUnits.Of("小标题在此", [], [], WritingDirection.Vertical), WritingDirection.Vertical);

        static Copy WithCrossheads(Copy copy) => copy with
        {
            Blocks = [.. copy.Blocks.SelectMany((block, i) => i % 2 == 0 ? [block]
                : (CopyBlock[])[Crosshead(), block])],
        };
    }

    [Fact]
    public void Bands_of_whole_characters_fill_a_box_with_lines_from_edge_to_edge()
    {
        var sheet = Compose(CompositorTests.UsualPage()).Sheets[0];
        Assert.All(sheet.Boxes.Where(box => box.Piece.Kind != CopyKind.Caption), box =>
        {
            Assert.InRange(box.Columns * box.Lines - box.Set[0].Body.Sum(block => block.Rows.Rows), 0, 3);
            Assert.InRange(sheet.Grid.Width(box.Place.Span) / box.Lines, Grid.LeastLeading, Grid.GreatestLeading);
            Assert.Equal(box.Place.Rows, box.HeadRows + box.BodyRows);
            var characters = (box.BodyRows - (box.Columns - 1)) / (double)box.Columns;
            Assert.Equal(Math.Floor(characters), characters);
            foreach (var block in box.Set[0].Body)
                Assert.All(block.Lines,
                    line => Assert.True(LineWidth.Of(line, block.Copy.Units, characters) <= characters + 1e-6));
        });
        Assert.InRange(sheet.Grid.Pitch(sheet.Rows + sheet.FrontRows), 1, 1.05);
    }

    [Fact]
    public void The_lead_stands_at_the_top_right()
    {
        var sheet = Compose(CompositorTests.UsualPage()).Sheets[0];
        var lead = sheet.Boxes.Single(box => box.Piece.IsLead).Place;
        Assert.Equal((sheet.Grid.Columns + 1, 1), (lead.Column + lead.Span, lead.Row));
    }

    [Fact]
    public void A_story_too_long_for_a_sheet_jumps_to_another_and_back()
    {
        var page = Compose(CompositorTests.Copy(CopyKind.Article, 12, [.. Enumerable.Repeat(300, 50)]));
        Assert.InRange(page.Sheets.Length, 2, 3);
        Assert.All(page.Sheets, sheet => Assert.True(sheet.Boxes.All(box => box.Place.Row + box.Place.Rows - 1 <= sheet.Rows)));
        Assert.Equal(("（下转次张）", WritingDirection.Vertical),
            (page.Sheets[0].Boxes[0].Set[0].Body[^1].Copy.Text, page.Sheets[0].Boxes[0].Set[0].Body[^1].Copy.Direction));
        Assert.Equal("（上接前张）", page.Sheets[1].Boxes[0].Set[0].Body[0].Copy.Text);
    }

    private static Grid Broadsheet()
    {
        var area = TypeArea.Of(Sheet.Broadsheet.Width, Sheet.Broadsheet.Height);
        return Grid.Of(area, Grid.Bodies(area)[0], WritingDirection.Vertical)[0];
    }

    // Ten characters fit an indented line of 12, but not the comma after them: nine stay, with gaps of 1/8 em.
    [Fact]
    public void A_length_of_line_at_which_lines_are_loose_costs_a_text_more()
    {
        var (loose, even) = (Text($"{new string('文', 10)}，{new string('文', 200)}"), Text(new string('文', 211)));
        Assert.Equal((1, 0), (loose.LooseAt(12), even.LooseAt(12)));
        Assert.Equal(loose.RowsAt(12)[0], even.RowsAt(12)[0]);
        Assert.True(CostAt(loose, 12) > CostAt(even, 12));
        Assert.Equal(CostAt(even, 13), CostAt(loose, 13));

        static Piece Text(string paragraph) => new(0, 0, IsLead: false, null,
            [Vertical(CompositorTests.Copy(CopyKind.Brief, 10) with { Blocks = [new ParagraphCopy(0, null, paragraph, null)] })]);

        static double CostAt(Piece piece, int measure) =>
            BandedText.Fits(piece, 28, Broadsheet().MostEmpty).Where(fit => fit.Measure == measure).Min(fit => fit.Cost);
    }

    // The rule stands in the middle of the two rows above a box: 1.01 em under it are white, not half a line.
    [Fact]
    public void What_is_white_over_a_headline_is_reckoned_from_the_rule_above_it()
    {
        var grid = Broadsheet();
        var piece = new Piece(0, 0, IsLead: false, null, [Vertical(CompositorTests.Copy(CopyKind.Brief, 8, 300))]);
        var heading = Heading.Of(piece, 40, grid);
        var (size, pitch) = (heading.LargestIn(heading.Best), grid.UsualPitch);
        var air = heading.Best * pitch - size * Heading.HeadlineLeading;
        var within = size * (Heading.HeadlineLeading - 1) / 2;
        var above = (air - Heading.AirBelow * Grid.UsualLeading) / 2 + grid.Gap * pitch / 2 + within;
        Assert.Equal(above, heading.White(heading.Best), 1e-6);
    }
}
