namespace Banmian.MakeUp;

/// <summary>
/// What stands over the stories of a sheet: a nameplate (报头) on a front page, a folio line (报眉) on others, and a bare rule
/// where nothing is known of the page.
/// </summary>
internal enum Furnishing { Rule, Folio, Nameplate }

/// <summary>How much of a sheet its furnishing takes. The layout is <c>templates/parts/folio.html</c>.</summary>
internal static class FurnishingHeights
{
    /// <summary>Its height in lines of the body, the space below it included.</summary>
    public static int Lines(this Furnishing furnishing) => furnishing switch { Furnishing.Rule => 1, Furnishing.Folio => 3, _ => 8 };
}
