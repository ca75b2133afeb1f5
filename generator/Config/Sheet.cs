using System.Globalization;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>The sheet a newspaper page is made up for and printed on, whole millimetres, margins included.</summary>
internal sealed partial record Sheet(int Width, int Height)
{
    /// <summary>The least and the greatest a side may measure: from just under A4 to a large broadsheet.</summary>
    private const int Least = 200;
    private const int Greatest = 900;

    public static readonly Sentence Forms =
        $"write broadsheet (390x540), tabloid (275x390), a3, a4, or width x height in millimetres, as 300x450";

    /// <summary>A broadsheet's page (对开), which a site has unless it says otherwise.</summary>
    public static readonly Sheet Broadsheet = new(390, 540);

    /// <summary>
    /// Whether it is a sheet of office paper, A3 or A4: a newspaper page on it is a reduction, whatever its type.
    /// </summary>
    public bool IsOfficePaper => this is { Width: 297, Height: 420 } or { Width: 210, Height: 297 };

    /// <summary>
    /// The sheet; or null, and <paramref name="problem"/> says what is wrong in words that follow a quotation of the text.
    /// </summary>
    public static Sheet? Parse(string text, out Sentence problem)
    {
        problem = $"";
        var sheet = text switch
        {
            "broadsheet" => Broadsheet,
            "tabloid" => new Sheet(275, 390),
            "a3" => new Sheet(297, 420),
            "a4" => new Sheet(210, 297),
            _ => Sides().Match(text) is { Success: true } sides ? new Sheet(Side(sides, "w"), Side(sides, "h")) : null,
        };
        if (sheet is null)
            problem = $"is not a page size";
        else if (sheet.Width is < Least or > Greatest || sheet.Height is < Least or > Greatest)
            problem = $"has a side that is not between {Least} and {Greatest} mm";
        else if (sheet.Width > sheet.Height)
            problem = $"is wider than high, as no newspaper page is";
        else
            return sheet;
        return null;
    }

    private static int Side(Match sides, string side) => int.Parse(sides.Groups[side].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<w>[0-9]{1,4}) ?[x×] ?(?<h>[0-9]{1,4})( ?mm)?\\z")]
    private static partial Regex Sides();
}
