using Banmian.Segmentation;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// A piece set over a number of basic columns: into how many columns its text runs, and the least and greatest number of
/// rows it can take without a hole, and at how many it looks best. <paramref name="Cost"/> says how ill the width suits the piece; 0 is well.
/// </summary>
internal sealed record BoxShape(int Columns, int BodyRows, int Unused, Heading Heading, int Least, int Best, int Greatest, double Cost)
{
    /// <summary>The flattest and the tallest frame of a photo whose picture is not there, width to height.</summary>
    private const double FlattestPhoto = 2.1;
    private const double TallestPhoto = 1.25;

    /// <summary>Across the whole page a photo may be flatter still, as a panorama is.</summary>
    private const double FlattestAcross = 3.2;

    /// <summary>By how much of itself a picture's frame may differ from the picture, which is cropped to it.</summary>
    private const double MostCropped = 0.12;

    /// <summary>Lines the last column of a text may be short of the others.</summary>
    private const int MostUnused = 3;

    private const double CostOfUnused = 0.4;

    private const int FewestRows = 4;

    /// <summary>The air between a photo and its caption, and below the caption, in rows together.</summary>
    private const int CaptionAir = 1;

    private const double UsualPhoto = 1.6;

    public static BoxShape Of(Piece piece, int span, Grid grid) =>
        piece.Kind == StoryKind.Photo ? OfPhoto(piece, span, grid) : OfText(piece, span, grid);

    /// <summary>The rows of a photo's frame, least and greatest.</summary>
    private static (int Least, int Greatest) FrameRows(Piece piece, double width, bool isAcross)
    {
        var (flattest, tallest) = piece.Picture is { } picture ? (picture * (1 + MostCropped), picture * (1 - MostCropped)) : (isAcross ? FlattestAcross : FlattestPhoto, TallestPhoto);
        var least = Math.Max(1, (int)Math.Ceiling(width / flattest / Grid.UsualPitch));
        return (least, Math.Max(least, (int)Math.Floor(width / tallest / Grid.UsualPitch)));
    }

    private static BoxShape OfPhoto(Piece piece, int span, Grid grid)
    {
        var width = grid.Width(span);
        var heading = Heading.Of(piece, width, Grid.UsualPitch, grid.MostEmpty);
        var caption = piece.Measured.Max(copy => BodySetting.Rows(copy, width).Sum(block => block.Rows));
        var (least, greatest) = FrameRows(piece, width, span == grid.Columns);
        var rows = heading.Least + caption + CaptionAir;
        var best = Math.Clamp((int)(width / (piece.Picture ?? UsualPhoto) / Grid.UsualPitch), least, greatest);
        var share = span / (double)grid.Columns;
        var cost = Outside(share, 0.33, 0.5, 30, 22) + (span == 1 ? 6 : 0);
        return new BoxShape(1, caption + CaptionAir, 0, heading, least + rows, best + rows, greatest + rows, cost);
    }

    /// <summary>A text may run in as many columns as it stands over, or in one fewer, so that its measure differs from its neighbours' (破栏), as a lead's does.</summary>
    private static BoxShape OfText(Piece piece, int span, Grid grid)
    {
        var heading = Heading.Of(piece, grid.Width(span), Grid.UsualPitch, grid.MostEmpty);
        var inBasicColumns = OfText(piece, span, span, heading, grid);
        if (span <= 2)
            return inBasicColumns;
        var inWider = OfText(piece, span, span - 1, heading, grid);
        return piece.IsLead || inWider.Cost < inBasicColumns.Cost ? inWider : inBasicColumns;
    }

    private static BoxShape OfText(Piece piece, int span, int columns, Heading heading, Grid grid)
    {
        var fills = Fills(columns);
        while (columns > 1 && fills.Rows < FewestRows)
            fills = Fills(--columns);

        var stretch = fills.Unused + columns <= MostUnused ? 1 : 0;
        var headed = heading.Least > 0 ? heading.Greatest : 0;
        var cost = WidthCost(piece, span / (double)grid.Columns)
            + Math.Max(0, heading.MostLines - 2) * 4
            + Math.Max(0, 7 - fills.Rows) * 0.8 + Math.Max(0, fills.Rows - 50) * 0.3
            + fills.Unused * CostOfUnused + Math.Max(0, fills.Unused - MostUnused) * 2
            + Math.Abs(span - columns) * (piece.IsLead ? 0 : 1);
        return new BoxShape(columns, fills.Rows, fills.Unused, heading, heading.Least + fills.Rows, Math.Min(headed, heading.Best) + fills.Rows, headed + fills.Rows + stretch, cost);

        (int Rows, int Unused) Fills(int columns)
        {
            var measure = grid.Measure(span, columns);
            var bodies = piece.Measured.Select(copy => BodySetting.Rows(copy, measure)).ToList();
            var rows = bodies.Max(body => ColumnFill.Least(body, columns).Rows);
            return (rows, bodies.Max(body => ColumnFill.Run(body, columns, rows)?.Unused ?? 0));
        }
    }

    /// <summary>The rows of the heading and of each column where the box is given so many: air first, then a line more in every column.</summary>
    public (int Head, int Body) Divide(int rows)
    {
        var head = Math.Min(rows - BodyRows, Heading.Least > 0 ? Heading.Greatest : 0);
        return (head, rows - head);
    }

    /// <summary>By how much a share of the page's width suits a piece.</summary>
    private static double WidthCost(Piece piece, double share) =>
        piece.IsLead ? Outside(share, 0.5, 0.84, 60, 12)
        : piece.Kind == StoryKind.Article ? Outside(share, 0.33, 0.6, 18, 8)
        : Outside(share, 0.2, 0.5, 10, 14);

    private static double Outside(double share, double least, double most, double below, double above) =>
        Math.Max(0, least - share) * below + Math.Max(0, share - most) * above;
}
