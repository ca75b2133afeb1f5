using Banmian.Proofs;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>The text of a unit in a script the page is published in.</summary>
internal static class UnitTexts
{
    /// <summary>As it is read: a headline in one line.</summary>
    public static string Of(PageReading reading, UnitText unit) => unit.Kind switch
    {
        UnitKind.Furniture => reading.Furniture[unit.Index].Text,
        UnitKind.Dropped => reading.Dropped[unit.Index].Text,
        UnitKind.Headline => reading.Stories[unit.Story].Headline ?? "",
        _ => Printed(reading, unit),
    };

    /// <summary>As it is printed: a headline with its line ends, so that offsets agree with those of the collation.</summary>
    public static string Printed(PageReading reading, UnitText unit) =>
        reading.Stories[unit.Story].TextOf(new Unit(unit.Kind, unit.Index, []));
}
