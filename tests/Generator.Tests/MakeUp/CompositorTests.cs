using System.Collections.Immutable;
using Banmian.Config;
using Banmian.MakeUp;
using Banmian.Typesetting;
using CsCheck;

namespace Banmian.Tests.MakeUp;

public class CompositorTests
{
    private static readonly JumpWords Jumps = new(["（下转次张）"], ["（上接前张）"]);

    internal static readonly Gen<Copy> AnyCopy =
        from kind in Gen.Enum<CopyKind>()
        from headline in Gen.Int[0, 40]
        from paragraphs in Gen.Int[0, 900].Array[0, 6]
        select Copy(kind, headline, paragraphs);

    internal static Copy Copy(CopyKind kind, int headline, params int[] paragraphs) => new(
        kind, null, headline == 0 ? null : DisplayUnits.Of(new string('题', headline)), null, null, 0,
        [.. paragraphs.Select((length, i) => new ParagraphCopy(i, null, new string('文', length), null))]);

    private static PageMakeUp Compose(params Copy[] stories) => Compose(Sheet.Broadsheet, stories);

    private static PageMakeUp Compose(Sheet sheet, params Copy[] stories) => Compose(sheet, WritingDirection.Horizontal, stories);

    internal static PageMakeUp Compose(Sheet sheet, WritingDirection direction, params Copy[] stories) =>
        new Compositor(Text(sheet, direction, [.. stories.Select(_ => (double?)null)], stories)).Compose();

    private static Matter Text(Sheet sheet, WritingDirection direction, ImmutableArray<double?> pictures, Copy[] stories) => new(
        [.. stories.Select(copy => ImmutableArray.Create(copy))], pictures, TypeArea.Of(sheet.Width, sheet.Height), direction,
        Furnishing.Folio, Jumps, MostFrames: 0.06);

    internal static Copy[] UsualPage() =>
        [Copy(CopyKind.Article, 14, 300, 280, 320, 290, 310, 260, 200), Copy(CopyKind.Caption, 8, 110),
            Copy(CopyKind.Caption, 0, 90),
         .. Enumerable.Range(0, 5).Select(i => Copy(CopyKind.Brief, 12 + i, 160, 190, 120 + i * 20))];

    [Fact]
    public void Sets_every_paragraph_of_every_story_exactly_once() => AnyCopy.Array[0, 16].Always(stories =>
    {
        var set = Compose(stories).Sheets.SelectMany(sheet => sheet.Boxes)
            .SelectMany(box => box.Set[0].Body.Select(block => block.Copy).OfType<ParagraphCopy>()
                .Select(paragraph => (box.Piece.Story, paragraph.Number)));
        var asked =
            stories.SelectMany((story, i) => story.Blocks.OfType<ParagraphCopy>().Select(paragraph => (i, paragraph.Number)));
        Assert.Equal(asked, set.Order());
    }, cases: 12);

    [Fact]
    public void No_two_boxes_share_a_place_and_none_leaves_the_sheet() => AnyCopy.Array[1, 16].Always(stories =>
        Assert.All(Compose(stories).Sheets, sheet =>
        {
            var taken = Taken(sheet);
            Assert.Equal(taken.Count, taken.Distinct().Count());
            Assert.All(taken, slot => Assert.True(slot.Column <= sheet.Grid.Columns && slot.Row <= sheet.Rows));
        }), cases: 12);

    [Fact]
    public void A_photo_whose_only_paragraph_is_empty_has_its_place() =>
        Assert.Single(Assert.Single(Compose(Copy(CopyKind.Caption, 8, 0)).Sheets).Boxes);

    [Fact]
    public void An_exact_sheet_has_no_empty_row_but_those_between_boxes()
    {
        var sheet = Assert.Single(Compose(UsualPage()).Sheets);
        Assert.True(sheet.IsExact);
        var gaps = sheet.Rules.Where(rule => !rule.IsUpright).Sum(rule => rule.Place.Span * rule.Place.Rows);
        Assert.Equal(sheet.Grid.Columns * sheet.Rows, Taken(sheet).Count + gaps);
    }

    // Headings were planned at another line pitch than they were set at, so that the air in a wide one was a hole.
    [Theory]
    [InlineData(60)]
    [InlineData(75)]
    [InlineData(90)]
    [InlineData(105)]
    [InlineData(120)]
    public void An_exact_sheet_has_no_hole(int percent)
    {
        Copy[] page = [.. UsualPage().Select(copy => copy with
        {
            Blocks = [.. copy.Blocks.OfType<ParagraphCopy>().Select(paragraph =>
                new ParagraphCopy(paragraph.Number, null, new string('文', paragraph.Paragraph.Length * percent / 100), null))]
        })];
        foreach (var sheet in Compose(page).Sheets.Concat(Compose(Sheet.Parse("a3", out _)!, page).Sheets))
        {
            Assert.True(sheet.IsExact);
            Assert.InRange(new SheetRaster(sheet, 0).Emptiest().Share, 0, 0.015);
        }
    }

    [Fact]
    public void Every_line_of_an_exact_sheet_has_its_row() => Assert.All(Compose(UsualPage()).Sheets[0].Boxes, box =>
    {
        var rows = box.Set[0].Body.Sum(block => block.Rows.Rows);
        Assert.InRange(box.BodyRows * box.Columns - rows, 0, 3);
        Assert.Equal(box.Place.Rows, box.HeadRows + box.FrameRows + box.BodyRows);
    });

    [Fact]
    public void The_lead_stands_at_the_top_left_under_by_far_the_largest_headline()
    {
        var boxes = Compose(UsualPage()).Sheets[0].Boxes;
        var lead = boxes.Single(box => box.Piece.IsLead);
        Assert.Equal((1, 1), (lead.Place.Column, lead.Place.Row));
        Assert.All(boxes.Where(box => box != lead),
            box => Assert.True(Heading.Sizes[lead.HeadlineStep] >= 1.5 * Heading.Sizes[box.HeadlineStep]));
    }

    [Fact]
    public void A_photo_keeps_the_proportions_of_its_picture()
    {
        var stories = UsualPage();
        var pictures = stories.Select((_, i) => i == 1 ? 0.75 : (double?)null).ToImmutableArray();
        var page =
            new Compositor(Text(Sheet.Broadsheet, WritingDirection.Horizontal, pictures, stories)).Compose();
        var (sheet, box) = (page.Sheets[0], page.Sheets[0].Boxes.Single(box => box.Piece.Story == 1));
        var aspect = sheet.Grid.Width(box.Place.Span) / (box.FrameRows * sheet.Grid.Pitch(sheet.Rows + sheet.FrontRows));
        Assert.InRange(aspect, 0.75 * 0.8, 0.75 * 1.2);
    }

    [Fact]
    public void Frames_without_their_pictures_take_little_of_a_sheet_that_is_full_without_them()
    {
        var sheet = Assert.Single(Compose(UsualPage()).Sheets);
        Assert.True(sheet.IsExact);
        var pitch = sheet.Grid.Pitch(sheet.Rows + sheet.FrontRows);
        var frames = sheet.Boxes.Sum(box => sheet.Grid.Width(box.Place.Span) * box.FrameRows * pitch);
        Assert.InRange(frames / (sheet.Grid.Across * sheet.Grid.Down), 0.005, 0.06);
    }

    [Fact]
    public void The_longer_a_text_the_larger_its_headline()
    {
        int[] lengths = [100, 250, 450, 700, 1300];
        var boxes = Compose([Copy(CopyKind.Article, 14, 1800), .. lengths.Select(length => Copy(CopyKind.Brief, 9, length))])
            .Sheets[0].Boxes.Where(box => !box.Piece.IsLead).OrderBy(box => box.Piece.Length).ToList();
        Assert.True(boxes.Select(box => box.HeadlineStep).Distinct().Count() >= 4);
        Assert.True(boxes[^1].HeadlineStep >= boxes[0].HeadlineStep + 3);
    }

    /// <summary>
    /// A head of 2.4 em, the most before, stands far below a lead of 6. Where the lead's place leaves it 3.6, the other's must
    /// leave that 2.4 again.
    /// </summary>
    [Fact]
    public void A_long_second_story_has_a_large_headline_of_its_own_below_two_thirds_of_the_leads()
    {
        var seconds = new List<double>();
        foreach (var length in (int[])[8, 12, 16, 22, 30])
        {
            var boxes = Compose(Copy(CopyKind.Article, length, 400, 500, 450, 350), Copy(CopyKind.Article, 9, 420, 400, 380, 300),
                Copy(CopyKind.Brief, 9, 300), Copy(CopyKind.Brief, 11, 260, 200), Copy(CopyKind.Brief, 8, 400)).Sheets[0].Boxes;
            double Size(int story) => Heading.Sizes[boxes.Single(box => box.Piece.Story == story).HeadlineStep];
            Assert.True(Size(0) >= 1.5 * Size(1));
            seconds.Add(Size(1));
        }
        Assert.Contains(seconds, size => size >= 2.7);
    }

    [Theory]
    [InlineData(390, 540, 9)]
    [InlineData(275, 390, 7.5)]
    [InlineData(297, 420, 7.5)]
    public void The_body_is_never_smaller_than_the_sheet_allows(int width, int height, double points) =>
        Assert.All(Compose(new Sheet(width, height), UsualPage()).Sheets, sheet => Assert.True(sheet.Grid.Body >= points));

    [Fact]
    public void A_story_too_long_for_a_sheet_jumps_to_another_and_back()
    {
        var page = Compose(Copy(CopyKind.Article, 12, [.. Enumerable.Repeat(300, 50)]));
        Assert.Equal(2, page.Sheets.Length);
        Assert.Equal("（下转次张）", page.Sheets[0].Boxes[0].Set[0].Body[^1].Copy.Text);
        Assert.Equal("（上接前张）", page.Sheets[1].Boxes[0].Set[0].Body[0].Copy.Text);
    }

    [Fact]
    public void A_paragraph_too_long_for_a_sheet_goes_on_on_others_and_loses_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("日前，新区公布年度复核结果，特色产业基地顺利通过。", 1500));
        var story = Copy(CopyKind.Article, 12) with { Blocks = [new ParagraphCopy(0, null, text, null)] };
        var page = Compose(story);
        Assert.InRange(page.Sheets.Length, 4, 8);
        Assert.Equal(text,
            string.Concat(page.Sheets.SelectMany(sheet => sheet.Boxes).SelectMany(box => box.Set[0].Body)
                .Select(block => block.Copy).OfType<ParagraphCopy>().Select(p => p.Text)));
        Assert.All(page.Sheets, sheet => Assert.True(sheet.Boxes.All(box => box.Place.Row + box.Place.Rows - 1 <= sheet.Rows)));
    }

    [Fact]
    public void More_stories_than_a_sheet_holds_go_on_more_sheets() =>
        Assert.InRange(Compose([.. Enumerable.Range(0, 60).Select(_ => Copy(CopyKind.Brief, 10, 200))]).Sheets.Length, 2, 6);

    [Fact]
    public void Too_little_for_a_sheet_is_made_up_to_its_depth_and_closed_by_a_rule()
    {
        var sheet = Assert.Single(Compose(UsualPage()[..3]).Sheets);
        Assert.True(sheet is { IsExact: true, IsShort: true, IsFilled: false });
        Assert.True(sheet.Grid.Body <= 11.5);
        Assert.Equal(sheet.Depth, sheet.Boxes.Max(box => box.Place.Row + box.Place.Rows - 1));
        Assert.Equal(new Place(1, sheet.Grid.Columns, sheet.Depth + 1, sheet.Grid.Gap), sheet.Rules[^1].Place);
    }

    // Two short stories stood one above the other, each in one column across the page: lines of 87 characters.
    [Fact]
    public void No_text_is_set_in_lines_too_long_to_read_on_from() => Assert.All(
        new Copy[][]
        {
            [Copy(CopyKind.Brief, 7, 60, 90), Copy(CopyKind.Brief, 13, 110, 60)],
            [Copy(CopyKind.Brief, 9, 140)],
            [Copy(CopyKind.Brief, 9, 60), Copy(CopyKind.Brief, 9, 70), Copy(CopyKind.Brief, 9, 80)],
            [Copy(CopyKind.Article, 12, 250, 260), Copy(CopyKind.Brief, 9, 50)],
        },
        page => Assert.All(Compose(page).Sheets, sheet => Assert.All(sheet.Boxes,
            box => Assert.True(sheet.Grid.Measure(box.Place.Span, box.Columns) <= 30))));

    // Not even one of two was, since a page of two had no tint.
    [Fact]
    public void Of_two_stories_beside_each_other_one_is_boxed_where_that_fills_its_place() => Assert.Contains(
        Enumerable.Range(10, 20).SelectMany(length =>
            Compose(Copy(CopyKind.Article, 12, length * 40), Copy(CopyKind.Brief, 11, length * 20)).Sheets),
        sheet => sheet.Boxes[0].Place.Row == sheet.Boxes[1].Place.Row && sheet.Boxes.Any(box => box.IsTinted));

    // Of many frames each had 1 % of the sheet: over a wide box, less than a line, and its words stood on the caption.
    [Fact]
    public void A_frame_too_low_for_its_words_is_left_out()
    {
        Copy[] page = [.. Enumerable.Range(0, 6).Select(i => Copy(CopyKind.Caption, 0, 40 + i * 15))];
        var sheet = Assert.Single(Compose(page).Sheets);
        Assert.All(sheet.Boxes, box => Assert.True(box.FrameRows is 0 or >= 2));
    }

    // Six captions on a page: one stood in two lines across it, of 87 characters each.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_caption_of_more_than_a_line_has_lines_too_long_to_read_on_from(bool isVertical)
    {
        var direction = isVertical ? WritingDirection.Vertical : WritingDirection.Horizontal;
        foreach (var captions in (int[])[1, 2, 6])
        {
            Copy[] page = [.. Enumerable.Range(0, captions).Select(i => Copy(CopyKind.Caption, 0, 40 + i * 15, 30))];
            Assert.All(Compose(Sheet.Broadsheet, direction, page).Sheets, sheet => Assert.All(sheet.Boxes, box =>
            {
                Assert.True(box.Lines <= 2 || sheet.Grid.Measure(box.Place.Span, box.Columns) <= 34);
                Assert.InRange(box.Set[0].Body.Sum(block => block.Rows.Rows),
                    box.Columns * (box.Lines - 1) + 1, box.Columns * box.Lines);
            }));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_column_of_a_caption_holds_its_credit_alone(int captions)
    {
        for (var length = 20; length <= 120; length += 4)
        {
            Copy[] page = [.. Enumerable.Range(0, captions).Select(i => Copy(CopyKind.Caption, 0, 0) with
            {
                Blocks = [new ParagraphCopy(0, null, new string('文', length + i * 30), NameText.Of("本报记者 邱洪生摄", []))],
            })];
            Assert.All(Assert.Single(Compose(page).Sheets).Boxes, box => Assert.True(
                box.Set[0].Body.Sum(block => block.Lines.Length) > (box.Columns - 1) * box.Lines, $"{length}: {box.Place}"));
        }
    }

    [Fact]
    public void A_page_takes_the_body_of_its_issue()
    {
        var page = Text(Sheet.Broadsheet, WritingDirection.Horizontal, [null, null, null], UsualPage()[..3]);
        var article = Copy(CopyKind.Article, 12, [.. Enumerable.Repeat(300, 26)]);
        var ofLongPage = new Compositor(Text(Sheet.Broadsheet, WritingDirection.Horizontal, [null], [article])).Across();
        Assert.True(ofLongPage > new Compositor(page).Across());
        Assert.All(new Compositor(page).Compose(ofLongPage).Sheets, sheet => Assert.Equal(ofLongPage, sheet.Grid.Across));
    }

    [Fact]
    public void A_page_that_has_its_own_body_is_the_same_where_that_is_given()
    {
        var page = Text(Sheet.Broadsheet, WritingDirection.Horizontal, [.. UsualPage().Select(_ => (double?)null)], UsualPage());
        var compositor = new Compositor(page);
        var body = compositor.Across();
        Assert.All([new Compositor(page).Compose(body), compositor.Compose(body), compositor.Compose()],
            made => Assert.Equal(Shown(new Compositor(page).Compose()), Shown(made)));
    }

    // Foreign names in brackets, which hardly any line of 13 to 15 characters takes evenly; wider boxes do.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_plans_that_suit_alike_one_whose_lines_are_even_is_taken(bool isVertical)
    {
        var direction = isVertical ? WritingDirection.Vertical : WritingDirection.Horizontal;
        var loose = new List<int>();
        foreach (var names in (int[])[8, 10, 12, 14, 16, 18])
        {
            var text = string.Concat(Enumerable.Range(0, names).Select(i =>
                $"{new string('名', 2 + i % 4)}（{"Robert"[..(3 + i % 4)]} {"Snodgra"[..(4 + i % 3)]}）"
                    + $"{new string('文', 3 + i % 5)}，"));
            var story = Copy(CopyKind.Brief, 12) with
            {
                Blocks = [.. Enumerable.Range(0, 3).Select(i => new ParagraphCopy(i, null, text, null, Direction: direction))],
            };
            loose.Add(Compose(Sheet.Broadsheet, direction, [.. UsualPage(), story]).Sheets
                .Sum(sheet => sheet.Boxes.SelectMany(box => box.Set[0].Body)
                    .Sum(block => block.Lines.Count(line => line.Gap > 0.12))));
        }
        // Six pages; by their widths alone, 12 and 21 lines were loose.
        Assert.InRange(loose.Sum(), 0, 6);
    }

    [Fact]
    public void Copies_that_come_out_alike_have_the_lines_each_would_have_by_itself()
    {
        var (one, other) = (Of("他说：“这里、那里（Robert）。”"), Of("他說：「這裏、那裏（Robert）。」"));
        var piece = new Piece(0, 0, IsLead: false, null, [one, other]);
        Assert.Single(piece.Measured);
        for (var measure = 8; measure <= 16; measure++)
        {
            var (shared, alone) = (piece.SetAt(measure)[1], BodySetting.Set(other, measure));
            Assert.Equal(alone.Select(block => block.Copy), shared.Select(block => block.Copy));
            Assert.Equal(alone.SelectMany(block => block.Lines).Select(LineText),
                shared.SelectMany(block => block.Lines).Select(LineText));
        }

        static Copy Of(string text) => Copy(CopyKind.Brief, 0) with
        {
            Blocks = [.. Enumerable.Range(1, 6).Select(i =>
                new ParagraphCopy(i, null, string.Concat(Enumerable.Repeat(text, i)), null))],
        };

        static string LineText(SetLine line) =>
            $"{line.Start} {line.Length} {string.Join(',', line.Trims)} {string.Join(',', line.Widened)}";
    }

    [Fact]
    public void Makes_up_the_same_page_the_same_way() =>
        AnyCopy.Array[1, 10].Always(stories => Assert.Equal(Shown(Compose(stories)), Shown(Compose(stories))), cases: 6);

    [Fact]
    public void No_photo_and_never_the_lead_stands_on_a_tint() => AnyCopy.Array[1, 8].Always(stories =>
        Assert.All(Compose(stories).Sheets.SelectMany(sheet => sheet.Boxes).Where(box => box.IsTinted), box =>
        {
            Assert.False(box.Piece.IsLead);
            Assert.NotEqual(CopyKind.Caption, box.Piece.Kind);
        }), cases: 12);

    [Fact]
    public void What_stands_on_a_tint_keeps_off_its_sides()
    {
        var sheet = Assert.Single(Compose(UsualPage()).Sheets);
        var tinted = Assert.Single(sheet.Boxes, box => box.IsTinted);
        var measure = Tints.Measure(sheet.Grid.Measure(tinted.Place.Span, tinted.Columns), tinted.Columns);
        Assert.True(measure * tinted.Columns + (tinted.Columns - 1) * sheet.Grid.Gutter + 2 * Tints.Inset
            <= sheet.Grid.Width(tinted.Place.Span) + 1e-6);
        Assert.Equal(BodySetting.Rows(tinted.Piece.Copies[0], measure).Sum(block => block.Rows),
            tinted.Set[0].Body.Sum(block => block.Rows.Rows));
        Assert.Equal(tinted.Place.Rows, tinted.HeadRows + tinted.BodyRows);
    }

    [Fact]
    public void Hairlines_go_on_to_the_rules_they_meet()
    {
        var sheet = Assert.Single(Compose(UsualPage()).Sheets);
        Assert.All(sheet.Rules.Where(rule => rule.IsUpright), rule =>
        {
            Assert.Equal(rule.Place.Row > 1, rule.MeetsBefore);
            Assert.Equal(rule.Place.Row + rule.Place.Rows <= sheet.Rows, rule.MeetsAfter);
        });
        Assert.All(sheet.Rules.Where(rule => !rule.IsUpright && rule.IsHair), rule =>
        {
            Assert.Equal(rule.Place.Column > 1, rule.MeetsBefore);
            Assert.Equal(rule.Place.Column + rule.Place.Span <= sheet.Grid.Columns, rule.MeetsAfter);
        });
    }

    internal static List<(int Column, int Row)> Taken(SheetMakeUp sheet) =>
        [.. sheet.Boxes.Select(box => box.Place)
            .SelectMany(place => Enumerable.Range(place.Column, place.Span)
                .SelectMany(column => Enumerable.Range(place.Row, place.Rows).Select(row => (column, row))))];

    private static string Shown(PageMakeUp page) =>
        string.Join('/',
            page.Sheets.Select(sheet =>
                $"{sheet.Grid.Columns}x{sheet.Grid.Characters} {sheet.Rows}: "
                    + $"{string.Join('|', sheet.Boxes.Select(box => (box.Piece.Story, box.Place, box.HeadlineStep)))}"));
}
