using Banmian.Config;

namespace Banmian.MakeUp;

/// <summary>
/// The printed part of a sheet (版心), mm. What is smaller than a tabloid (四开) is a reduction of a page made up at twice the
/// area, and so on, as many times as it takes.
/// </summary>
internal sealed record TypeArea(double Width, double Height)
{
    // 对开: 350 x 490 of 390 x 540.
    private const double ShareOfWidth = 0.905;
    private const double ShareOfHeight = 0.908;
    private const double BroadsheetHeight = 500;
    private const double TabloidHeight = 380;
    private const double PointsPerMillimetre = 72 / 25.4;

    public static TypeArea Of(Sheet sheet) => new(sheet.Width * ShareOfWidth, sheet.Height * ShareOfHeight);

    /// <summary>The least body size, points: 9 (小五) on a broadsheet, 7.5 on a tabloid, in proportion on a reduction.</summary>
    public double LeastBody => Height / ShareOfHeight >= BroadsheetHeight ? 9 : 7.5 * Math.Min(1, Height / ShareOfHeight / TabloidHeight);

    /// <summary>The size in points of an em of which so many go into the width.</summary>
    public double Body(int across) => Width * PointsPerMillimetre / across;
}
