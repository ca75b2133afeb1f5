namespace Banmian.MakeUp;

/// <summary>
/// The printed part of a sheet (版心), mm. On a sheet smaller than a tabloid (四开) a page is a reduction, its body smaller in
/// proportion.
/// </summary>
internal sealed record TypeArea(double Width, double Height)
{
    // 对开: 350 x 490 of 390 x 540.
    private const double ShareOfWidth = 0.905;
    private const double ShareOfHeight = 0.908;
    private const double BroadsheetHeight = 500;
    private const double TabloidHeight = 380;
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <param name="width">of the sheet, mm</param>
    /// <param name="height">of the sheet, mm</param>
    public static TypeArea Of(double width, double height) => new(width * ShareOfWidth, height * ShareOfHeight);

    /// <summary>The margins beside and below it on a sheet, mm.</summary>
    public static (double Beside, double Below) MarginsOf(double width, double height) =>
        (width * (1 - ShareOfWidth) / 2, height * (1 - ShareOfHeight) / 2);

    /// <summary>The least body size, points: 9 (小五) on a broadsheet, 7.5 on a tabloid, in proportion on a reduction.</summary>
    public double LeastBody => Height / ShareOfHeight >= BroadsheetHeight ? 9
        : 7.5 * Math.Min(1, Height / ShareOfHeight / TabloidHeight);

    /// <summary>Whether a newspaper page is smaller than newspapers are, so that its type is too.</summary>
    public bool IsReduction => Height / ShareOfHeight < TabloidHeight;

    /// <summary>The size in points of an em of which so many go into the width.</summary>
    public double Body(int across) => Width * PointsPerMillimetre / across;
}
