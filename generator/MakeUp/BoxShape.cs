using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// A piece set over a number of basic columns: how its text runs below its heading, in one way or more, and the rows it can take;
/// their cost says how ill the width suits the piece, 0 is well.
/// </summary>
internal sealed record BoxShape(ImmutableArray<BodyFit> Fits, Heading Heading, Extent Extent)
{
    /// <summary>The flattest and the tallest frame of a photo whose picture is not there, width to height.</summary>
    private const double FlattestPhoto = 2.1;
    private const double TallestPhoto = 1.25;

    /// <summary>Across the whole page a photo may be flatter still, as a panorama is.</summary>
    private const double FlattestAcross = 3.2;

    /// <summary>By how much of itself a picture's frame may differ from the picture, which is cropped to it.</summary>
    private const double MostCropped = 0.12;

    private const int FewestLines = 4;
    private const double CostOfLineShort = 3;

    // A longer line is hard to read on from, em. No text has such, though a short one over a wide box then has few lines in each
    // column. The lines of a caption, which are few, may be a little longer; of one or two, as long as its box.
    private const double LongestMeasure = 30;
    private const double LongestOfCaption = 34;
    private const int LongLines = 2;

    // Of a box.
    private const int ManyColumns = 5;

    private const double CostOfPlainLead = 3;

    // Of a column that begins with the short last line of a paragraph. Of vertical bands as many do if it costs anything.
    private const double CostOfBegunShort = 4;

    /// <summary>The lowest frame without its picture that still shows that one was there, in lines.</summary>
    private const int FewestFrameLines = 4;

    /// <summary>One of fewer rows has no room for the words that say so; the caption then stands alone.</summary>
    private const int FewestForWords = 2;

    /// <summary>The air between a photo and its caption, and below the caption, in lines together.</summary>
    private const int CaptionAir = 1;

    private const double UsualPhoto = 1.6;

    /// <summary>
    /// Of a width at which the last line of a caption leaves a hole beside it, so many lines high with the air below.
    /// </summary>
    private const double WhiteBesideLast = 2;
    private const double CostOfWhite = 30;

    public static BoxShape Of(Piece piece, int span, Grid grid, bool isTinted = false) =>
        piece.Kind == CopyKind.Caption ? OfPhoto(piece, span, grid)
        : piece.IsVertical ? OfBandedText(piece, span, grid, isTinted)
        : OfText(piece, span, grid, isTinted);

    /// <summary>The same where the rows have another pitch (em), which only the heading minds.</summary>
    public BoxShape At(double pitch)
    {
        var heading = Heading.At(pitch);
        return this with
        {
            Heading = heading,
            Extent = Extent with
            {
                Least = Extent.Least + heading.Least - Heading.Least,
                Best = Extent.Best + heading.Best - Heading.Best,
                Greatest = Extent.Greatest + heading.Greatest - Heading.Greatest,
            }
        };
    }

    private static double WidthOf(int span, Grid grid, bool isTinted) => grid.Width(span) - (isTinted ? 2 * Tints.Inset : 0);

    /// <summary>The rows of a photo's frame, least and greatest.</summary>
    private static (int Least, int Greatest) FrameRows(Piece piece, double width, Grid grid)
    {
        var (isAcross, pitch) = (width >= grid.Across, grid.UsualPitch);
        if (piece is { Picture: null, MostFrame: { } share })
        {
            var most = Math.Min(width / TallestPhoto, share * grid.Across * grid.Down / width) / grid.GreatestPitch;
            return most < FewestForWords ? (0, 0) : (Math.Min(grid.RowsOf(FewestFrameLines), (int)most), (int)most);
        }
        var (flattest, tallest) = piece.Picture is { } picture ? (picture * (1 + MostCropped), picture * (1 - MostCropped))
            : (isAcross ? FlattestAcross : FlattestPhoto, TallestPhoto);
        var least = Math.Max(1, (int)Math.Ceiling(width / flattest / pitch));
        return (least, Math.Max(least, (int)Math.Floor(width / tallest / pitch)));
    }

    private static BoxShape OfPhoto(Piece piece, int span, Grid grid)
    {
        var width = grid.Width(span);
        var heading = Heading.Of(piece, width, grid);
        var (columns, measure, lines) = Caption(piece, span, grid);
        var caption = grid.RowsOf(lines + CaptionAir);
        var (least, greatest) = FrameRows(piece, width, grid);
        var rows = heading.Least + caption;
        var best = Math.Clamp((int)(width / (piece.Picture ?? UsualPhoto) / grid.UsualPitch), least, greatest);
        var share = span / (double)grid.Columns;
        var leading = grid.Leading(grid.UsualPitch);
        var white = (lines * columns * measure - piece.Length) * WhiteBesideLast * leading;
        // Where it stands alone, up to the rule above it.
        if (greatest == 0 && heading.Least == 0)
            white = Math.Max(white, width
                * (grid.Gap * grid.UsualPitch / 2 + Heading.AboveCaption * leading + (leading - 1) / 2));
        var cost = Outside(share, 0.33, 0.5, 30, 22) + (span == 1 ? 6 : 0) + (white > grid.MostEmpty ? CostOfWhite : 0);
        return new BoxShape([new BodyFit(columns, lines, measure, caption, 0)], heading,
            new Extent(least + rows, best + rows, greatest + rows, cost));
    }

    /// <summary>
    /// A caption in columns, as many as keep its lines short enough to read on from, of so many lines each. Where the last would
    /// have none of its text, but its credit alone, it stands in fewer, of one or two lines, which are longer; else in more.
    /// </summary>
    private static (int Columns, double Measure, int Lines) Caption(Piece piece, int span, Grid grid)
    {
        (int, double, int)? ofLongLines = null, first = null;
        for (var columns = 1; columns <= span; columns++)
        {
            var measure = grid.Measure(span, columns);
            var bodies = piece.RowsAt(measure);
            var lines = bodies.Max(body => ColumnFill.Least(body, columns).Rows);
            var isShort = columns == 1 && lines == 1 || measure <= LongestOfCaption;
            var endsInText = columns == 1
                || bodies.All(body => body.Sum(block => block.Rows - block.Closing) > (columns - 1) * lines);
            if (isShort && endsInText)
                return (columns, measure, lines);
            if (isShort && ofLongLines is { } caption)
                return caption;
            if (isShort)
                first ??= (columns, measure, lines);
            else if (endsInText && lines <= LongLines)
                ofLongLines = (columns, measure, lines);
        }
        return first!.Value;
    }

    /// <summary>
    /// A text may run in as many columns as it stands over, or in one fewer (over many, two), so that its measure differs from
    /// its neighbours' (破栏), as a lead's does.
    /// </summary>
    private static BoxShape OfText(Piece piece, int span, Grid grid, bool isTinted)
    {
        var heading = Heading.Of(piece, WidthOf(span, grid, isTinted), grid);
        var fewest = Math.Max(Math.Min(span, 2), span - (span >= ManyColumns ? 2 : 1));
        while (fewest < span && grid.Measure(span, fewest) > LongestMeasure)
            fewest++;
        return Enumerable.Range(fewest, span - fewest + 1).Reverse()
            .Select(columns => OfText(piece, span, columns, heading, grid, isTinted)).MinBy(shape => shape.Extent.Cost)!;
    }

    private static BoxShape OfText(Piece piece, int span, int columns, Heading heading, Grid grid, bool isTinted)
    {
        var fit = Fit(columns);
        while (columns > 1 && fit.Lines < FewestLines && grid.Measure(span, columns - 1) <= LongestMeasure)
            fit = Fit(--columns);

        var stretch = !grid.IsVertical && fit.Unused + columns <= BodyFit.MostUnused ? 1 : 0;
        var headed = heading.Least > 0 ? heading.Greatest : 0;
        var cost = CostOf(piece, span, heading, grid, fit.Lines)
            + BodyFit.CostOfUnused(fit.Unused)
            + Math.Max(0, FewestLines - fit.Lines) * CostOfLineShort
            + piece.BegunShortAt(fit.Measure, columns, fit.Lines) * CostOfBegunShort
            + (piece.IsLead ? columns == span && span > 2 ? CostOfPlainLead : 0 : Math.Abs(span - columns));
        return new BoxShape([fit], heading,
            new Extent(heading.Least + fit.Rows, Math.Min(headed, heading.Best) + fit.Rows, headed + fit.Rows + stretch, cost));

        BodyFit Fit(int columns)
        {
            var measure = grid.Measure(span, columns);
            if (isTinted)
                measure = Tints.Measure(measure, columns);
            var (lines, unused, skipped) = BodyFit.Fill(piece.RowsAt(measure), columns, 0);
            return new BodyFit(columns, lines, measure, grid.RowsOf(lines), unused, Skipped: skipped);
        }
    }

    /// <summary>
    /// Vertical text has several ways to fill a width, of different heights; those are kept that with the heading's range leave
    /// no height between them out, the best among them.
    /// </summary>
    private static BoxShape OfBandedText(Piece piece, int span, Grid grid, bool isTinted)
    {
        var width = WidthOf(span, grid, isTinted);
        var heading = Heading.Of(piece, width, grid);
        var headed = heading.Least > 0 ? heading.Greatest : 0;
        var fits = BandedText.Fits(piece, width, grid.MostEmpty).Sort((one, other) => one.Rows.CompareTo(other.Rows));
        var best = fits.MinBy(fit => fit.Cost)!;
        var (first, last) = (fits.IndexOf(best), fits.IndexOf(best));
        while (first > 0 && fits[first - 1].Rows + headed >= fits[first].Rows + heading.Least - 1)
            first--;
        while (last < fits.Length - 1 && fits[last].Rows + headed >= fits[last + 1].Rows + heading.Least - 1)
            last++;
        var cost = CostOf(piece, span, heading, grid, (int)(best.Rows / grid.RowsOfLine)) + best.Cost;
        return new BoxShape(fits[first..(last + 1)], heading, new Extent(heading.Least + fits[first].Rows,
            Math.Min(headed, heading.Best) + best.Rows, headed + fits[last].Rows, cost));
    }

    /// <summary>How ill a width suits a piece, and the height its text comes to there (lines of horizontal text).</summary>
    private static double CostOf(Piece piece, int span, Heading heading, Grid grid, int height) =>
        WidthCost(piece, span / (double)grid.Columns)
        + Math.Max(0, heading.MostLines - 2) * 4
        + Math.Max(0, 7 - height) * 0.8 + Math.Max(0, height - 50) * 0.3;

    /// <summary>
    /// The rows of the heading and the way of the text where the box is given so many rows: the best way that leaves the heading
    /// rows it can take; air first, then a line more in every column.
    /// </summary>
    public (int Head, BodyFit Body) Divide(int rows)
    {
        var headed = Heading.Least > 0 ? Heading.Greatest : 0;
        BodyFit? best = null;
        foreach (var one in Fits)
            if (rows - one.Rows >= Heading.Least && rows - one.Rows <= headed && (best is null || one.Cost < best.Cost))
                best = one;
        var fit = best ?? Fits[^1];
        var head = Math.Min(rows - fit.Rows, headed);
        var over = rows - head - fit.Rows;
        return (head, over == 0 ? fit
            : fit with { Lines = fit.Lines + over, Rows = fit.Rows + over, Unused = fit.Unused + over * fit.Columns });
    }

    /// <summary>By how much a share of the page's width suits a piece.</summary>
    private static double WidthCost(Piece piece, double share) =>
        piece.IsLead ? Outside(share, 0.5, 0.84, 60, 12)
        : piece.Kind == CopyKind.Article ? Outside(share, 0.33, 0.6, 18, 8)
        : Outside(share, 0.2, 0.5, 10, 14);

    private static double Outside(double share, double least, double most, double below, double above) =>
        Math.Max(0, least - share) * below + Math.Max(0, share - most) * above;
}
