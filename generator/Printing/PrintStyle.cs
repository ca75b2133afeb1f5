using Banmian.Config;

namespace Banmian.Printing;

/// <summary>How pages are printed.</summary>
/// <param name="Margins">of a newspaper page, around what is printed on it, mm</param>
/// <param name="ReadingColumns">the columns of the reading edition, one or two; null where newspaper pages are printed</param>
internal sealed record PrintStyle(
    PrintSettings Settings, Uri? BaseUrl, (double Beside, double Below) Margins, int? ReadingColumns = null)
{
    public bool IsReading => ReadingColumns is not null;

    /// <summary>Whether a page's address stands below it as a QR code: where it has one, and there is room.</summary>
    public bool HasCode => Settings.HasCode && !IsReading && BaseUrl is not null && AddressCode.Fits(Margins.Below);

    /// <summary>What of it is seen on the paper, for the key.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(IsReading ? $"reading {ReadingColumns}" : $"page {Settings.CropMarks} {Settings.Bleed}{(HasCode ? " code" : "")}")}");
}
