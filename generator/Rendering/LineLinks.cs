using System.Globalization;
using Banmian.Addresses;
using Banmian.Segmentation;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>Links to lines of a dump in the source view.</summary>
internal static class LineLinks
{
    /// <param name="view">the link to the source view; empty on the view itself</param>
    public static ScriptObject Model(LineRange range, string view) => new()
    {
        ["text"] = range.First == range.Last ? Number(range.First) : $"{Number(range.First)}–{Number(range.Last)}",
        ["href"] = $"{view}#{Anchors.OfLine(range.First)}",
    };

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
