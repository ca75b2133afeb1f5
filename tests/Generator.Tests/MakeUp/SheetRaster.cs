using Banmian.MakeUp;
using Banmian.Tests.Typesetting;
using Banmian.Typesetting;

namespace Banmian.Tests.MakeUp;

/// <summary>
/// What is white on a sheet, reckoned from its make-up as <c>acceptance.js</c> measures it in a browser: cells of a square
/// millimetre that no line, frame, rule or folio touches.
/// </summary>
internal sealed class SheetRaster
{
    private const double Least = 6;

    // The height of a line's box in its size: ascent and descent of the Latin face, which comes first.
    private const double LineBox = 1;

    // Of a photo, lines: styles/newspaper.css.
    private const double AboveCaption = 0.45;
    private const double BelowCaption = 0.25;
    private const double BelowFolio = 0.5;

    private readonly bool[,] ink;
    private readonly double mm;
    private readonly double row;
    private readonly double leading;
    private readonly Grid grid;
    private readonly double front;

    public SheetRaster(SheetMakeUp sheet, int copy)
    {
        grid = sheet.Grid;
        mm = grid.Area.Width / grid.Across;
        row = grid.Pitch(sheet.Rows + sheet.FrontRows);
        leading = grid.Leading(row);
        front = sheet.FrontRows * row;
        ink = new bool[(int)Math.Round(grid.Area.Height), (int)Math.Round(grid.Area.Width)];
        Mark(0, 0, grid.Across, front - BelowFolio * leading);
        foreach (var rule in sheet.Rules)
            Mark(rule);
        foreach (var box in sheet.Boxes)
            Mark(sheet, box, box.Set[copy]);
        if (sheet.IsShort)
            Mark(0, front + sheet.Depth * row, grid.Across, grid.Down);
    }

    /// <summary>
    /// The share of the type area that the largest white rectangle takes, no side under 6 mm, and where it lies.
    /// </summary>
    public (double Share, string Where) Emptiest()
    {
        var (height, width) = (ink.GetLength(0), ink.GetLength(1));
        var free = new int[width + 1];
        var (most, where) = (0, "");
        var open = new Stack<(int Start, int High)>();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                free[x] = ink[y, x] ? 0 : free[x] + 1;
            for (var x = 0; x <= width; x++)
            {
                var from = x;
                while (open.TryPeek(out var last) && last.High >= free[x])
                {
                    var (start, high) = open.Pop();
                    if (high >= Least && x - start >= Least && high * (x - start) > most)
                        (most, where) = (high * (x - start), $"{x - start} x {high} mm at {start}, {y + 1 - high}");
                    from = start;
                }
                open.Push((from, free[x]));
            }
            open.Clear();
        }
        return (most / (double)(width * height), where);
    }

    /// <summary>Sides in em of the body, from the left and the top of the type area.</summary>
    private void Mark(double left, double top, double right, double bottom)
    {
        var (x, y) = (Math.Max(0, (int)Math.Floor(left * mm)), Math.Max(0, (int)Math.Floor(top * mm)));
        var (endX, endY) = (Math.Min(ink.GetLength(1), (int)Math.Ceiling(right * mm)),
            Math.Min(ink.GetLength(0), (int)Math.Ceiling(bottom * mm)));
        for (var at = y; at < endY; at++)
            for (var across = x; across < endX; across++)
                ink[at, across] = true;
    }

    private double LeftOf(int column) => (column - 1) * (grid.Characters + grid.Gutter);

    private void Mark(RuleLine rule)
    {
        var (left, top) = (LeftOf(rule.Place.Column), front + (rule.Place.Row - 1) * row);
        if (rule.IsUpright)
            Mark(left - grid.Gutter / 2, top, left - grid.Gutter / 2 + 0.01, top + rule.Place.Rows * row);
        else
            Level(left, left + grid.Width(rule.Place.Span), top + rule.Place.Rows * row / 2);

        void Level(double from, double to, double at) => Mark(from, at, to, at + 0.01);
    }

    private void Mark(SheetMakeUp sheet, Box box, SetStory set)
    {
        var (left, width) = (LeftOf(box.Place.Column), grid.Width(box.Place.Span));
        var top = front + (box.Place.Row - 1) * row;
        var isPhoto = box.Piece.Kind == CopyKind.Caption;
        if (isPhoto && box.FrameRows > 0)
        {
            var isAtFoot = box.Place.Row + box.Place.Rows > sheet.Rows;
            var caption = box.Lines + AboveCaption + (isAtFoot ? 0 : BelowCaption);
            var end = top + (box.Place.Rows - box.HeadRows) * row - caption * leading;
            Mark(left, top, left + width, end);
            top = end;
        }
        MarkHead(box, set, left, width, top);
        top += box.HeadRows * row;
        var inset = box.IsTinted && !box.Piece.IsVertical && !isPhoto ? (width - (box.Columns - 1) * grid.Gutter
            - box.Columns * Tints.Measure(grid.Measure(box.Place.Span, box.Columns), box.Columns)) / 2
            : box.IsTinted ? Tints.Inset : 0;
        if (isPhoto)
            top += AboveCaption * leading;
        if (box.Piece.IsVertical)
            MarkBands(box, set, left + inset, top, width - 2 * inset);
        else
            MarkColumns(box, set, left + inset, top, (width - 2 * inset - (box.Columns - 1) * grid.Gutter) / box.Columns);
    }

    private void MarkHead(Box box, SetStory set, double left, double width, double top)
    {
        var size = Heading.Sizes[box.HeadlineStep];
        (int Lines, double Size, double Leading, double Above, double Below)[] parts =
        [
            (set.Kicker.Length, Heading.KickerSize, Heading.SmallLeading, 0, Heading.Between),
            (set.Headline.Length, size, Heading.HeadlineLeading, 0, 0),
            (set.Deck.Length, Heading.DeckSize, Heading.SmallLeading, Heading.Between, 0),
            (set.Byline.Length, 1, Heading.SmallLeading, Heading.Between, 0),
        ];
        parts = [.. parts.Where(part => part.Lines > 0)];
        if (parts.Length == 0)
            return;
        var all = parts.Sum(part => part.Lines * part.Size * part.Leading + part.Above + part.Below);
        var air = box.HeadRows * row - all;
        var above = box.Piece.Kind == CopyKind.Caption ? air : Math.Max(Math.Min(0, air), air - Heading.AirBelow * leading);
        var start = top + above / 2;
        var end = start + all;
        var (first, last) = (parts[0], parts[^1]);
        Mark(left, set.Kicker.Length > 0 ? start : start + first.Above - first.Size * (LineBox - first.Leading) / 2,
            left + width, end - last.Below + last.Size * (LineBox - last.Leading) / 2);
    }

    private void MarkColumns(Box box, SetStory set, double left, double top, double measure)
    {
        var lines = Math.Max(1, box.Lines);
        foreach (var (at, start, end) in Lines(set, lines, measure))
        {
            var (column, line) = (at / lines, at % lines);
            var x = left + column * (measure + grid.Gutter);
            var y = top + (line + 0.5) * leading;
            Mark(x + start, y - LineBox / 2, x + end, y + LineBox / 2);
        }
    }

    private void MarkBands(Box box, SetStory set, double left, double top, double width)
    {
        var pitch = width / box.Lines;
        var measure = (box.BodyRows - (box.Columns - 1) * BandedText.Gap) / (double)box.Columns;
        foreach (var (at, start, end) in Lines(set, box.Lines, measure))
        {
            var (band, line) = (at / box.Lines, at % box.Lines);
            var x = left + width - (line + 0.5) * pitch;
            var y = top + band * (measure + BandedText.Gap) * row;
            Mark(x - LineBox / 2, y + start, x + LineBox / 2, y + end);
        }
    }

    /// <summary>The lines of a body by their number from the first column's top, and from where to where they go.</summary>
    private static IEnumerable<(int At, double Start, double End)> Lines(SetStory set, int linesOfColumn, double measure)
    {
        var used = 0;
        for (var i = 0; i < set.Body.Length; i++)
        {
            var block = set.Body[i];
            if (set.Turns.Contains(i) && used % linesOfColumn > 0)
                used += linesOfColumn - used % linesOfColumn;
            if (block.Copy is CrossheadCopy)
            {
                for (var line = 0; line < block.Rows.Rows; line++)
                    yield return (used + line, 0, measure);
                used += block.Rows.Rows;
                continue;
            }
            var (paragraph, text) = (block.Copy as ParagraphCopy, block.Copy.Units);
            for (var line = 0; line < block.Lines.Length; line++)
            {
                var indent = line == 0 && paragraph is { IsRest: false } ? BodySetting.Indent : 0;
                var isLast = line == block.Lines.Length - 1;
                var closes = isLast && paragraph?.Closing is not null && block.Closing.IsEmpty;
                yield return (used + line, indent,
                    isLast && !closes ? indent + LineWidth.Of(block.Lines[line], text, measure) : measure);
            }
            for (var line = 0; line < block.Closing.Length; line++)
                yield return (used + block.Lines.Length + line, 0, measure);
            used += block.Rows.Rows;
        }
    }
}
