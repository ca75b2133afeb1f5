using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>
/// The basic columns of a broadsheet (对开, 390 x 540 mm, type area 350 x 490) at one body size. All lengths are in em of
/// that size. The numbers are those of <c>templates/assets/newspaper.css</c>; change both together.
/// </summary>
internal sealed record Grid(int BodyTenths)
{
    public const int Columns = 6;
    public const double Gutter = 1.2;
    public const double Leading = 1.44;
    public const double HeadlineLeading = 1.22;
    public const double CaptionSize = 0.95;

    /// <summary>Air and rule between two boxes of a stack, and between two bands.</summary>
    public const double BoxGap = 1.5;
    public const double BandGap = 1.5;

    /// <summary>The folio line over the page with its rule and air.</summary>
    public const double Folio = 3.7;

    /// <summary>Room kept free, since a count of lines is an estimate.</summary>
    private const double Reserve = 1.5;

    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Body sizes a page may be set in, tenths of a point: 9 pt is the least for a broadsheet (clreq: 小五).</summary>
    public static readonly ImmutableArray<int> BodySizes = [90, 95, 100, 105, 110, 115, 120, 130, 140];

    /// <summary>Sizes of headlines in em of the body, small to large.</summary>
    public static readonly ImmutableArray<double> HeadlineSizes = [1.2, 1.5, 1.75, 2, 2.25, 2.6, 3, 3.5, 4, 4.6];

    public double Measure => 350 * PointsPerMillimetre / BodyTenths * 10;

    /// <summary>What the bands may fill below the folio line.</summary>
    public double Height => 490 * PointsPerMillimetre / BodyTenths * 10 - Folio - Reserve;

    public double Width(int span) => (Measure - (Columns - 1) * Gutter) / Columns * span + (span - 1) * Gutter;

    /// <summary>The width of one of <paramref name="columns"/> equal columns a run over <paramref name="span"/> basic ones is divided into (破栏).</summary>
    public double ColumnWidth(int span, int columns) => (Width(span) - (columns - 1) * Gutter) / columns;
}
