namespace Banmian.MakeUp;

/// <summary>
/// What stands over the stories of a sheet: a nameplate (报头) on a front page, a folio line (报眉) on others.
/// </summary>
internal enum Furnishing { Folio, Nameplate }

/// <summary>How much of a sheet its furnishing takes. The layout is <c>templates/parts/folio.html</c>.</summary>
internal static class FurnishingHeights
{
    /// <summary>Its height in lines of the body, the space below it included.</summary>
    public static int Lines(this Furnishing furnishing) =>
        furnishing == Furnishing.Folio ? 3 : 8;
}
