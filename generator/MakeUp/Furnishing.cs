using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>
/// What stands over the stories of a sheet: a nameplate (报头) on a front page, a folio line (报眉) on others, and a bare rule
/// where nothing is known of the page.
/// </summary>
internal enum Furnishing { Rule, Folio, Nameplate }

/// <summary>Which furnishing a page has, and how much of the sheet it takes. The layout is <c>templates/parts/folio.html</c>.</summary>
internal static class Furnishings
{
    public static Furnishing Of(Page page)
    {
        var printed = PrintedFolio.In(page.AsDumped);
        if ((page.Paper is not null || printed[FolioPart.Paper] is not null) && (page.Sidecar.PageNumber == 1 || page.Sidecar.PageNumber is null && printed.IsFrontPage))
            return Furnishing.Nameplate;
        var isKnown = page.Paper is not null || page.Sidecar is { Date: not null } or { PageNumber: not null } or { Section: not null } or { Editors.Length: > 0 };
        return isKnown || printed.Parts.Any(part => part.Kind != FolioPart.Other) ? Furnishing.Folio : Furnishing.Rule;
    }

    /// <summary>Its height in lines of the body, the space below it included.</summary>
    public static int Lines(this Furnishing furnishing) => furnishing switch { Furnishing.Rule => 1, Furnishing.Folio => 3, _ => 8 };
}
