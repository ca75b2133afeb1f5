using Banmian.Archive;
using Banmian.MakeUp;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>Which furnishing a page has: by what its sidecar states of it, else by what it prints.</summary>
internal static class Furnishings
{
    public static Furnishing Of(Page page)
    {
        var printed = page.AsDumped.Folio;
        return (page.Paper is not null || printed[FolioPart.Paper] is not null)
            && (page.Sidecar.Label is { } label ? label.IsFront : printed.IsFrontPage) ? Furnishing.Nameplate : Furnishing.Folio;
    }
}
