using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

internal static class LineWidth
{
    /// <summary>
    /// How wide a line comes out before it is justified, in em: its units and gaps, less what its marks give up, with
    /// the hyphen of a parted word and wider gaps.
    /// </summary>
    public static double Of(SetLine line, SetUnits text, double measure) =>
        text.Within(measure).Units.Where(unit => unit.Start >= line.Start && unit.End <= line.End)
            .Sum(unit => unit.Width + (unit.Start == line.Start ? 0 : unit.Gap))
        - line.Trims.Sum(trim => trim.Quarters) * 0.25
        + (line.IsParted ? LatinFace.Text.Advance('-') : 0) + line.Widened.Length * Widening.Step;
}
