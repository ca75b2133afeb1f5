using System.Globalization;
using Banmian.Addresses;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>Links to lines of a dump in the source view.</summary>
internal static class LineLinks
{
    /// <param name="view">the link to the source view; empty on the view itself</param>
    public static LineLink Of(LineRange range, string view) => new(
        range.First == range.Last ? Number(range.First) : $"{Number(range.First)}–{Number(range.Last)}",
        $"{view}#{Anchors.OfLine(range.First)}");

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A link to lines of a dump.</summary>
internal sealed record LineLink(string Text, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<LineLink> { m => m.Text, m => m.Href };

    FieldTable IExported.Table => Fields;
}
