using Banmian.Config;

namespace Banmian.Printing;

/// <summary>How pages are printed.</summary>
/// <param name="ReadingColumns">the columns of the reading edition, one or two; null where newspaper pages are printed</param>
internal sealed record PrintStyle(PrintSettings Settings, Uri? BaseUrl, int? ReadingColumns = null)
{
    public bool IsReading => ReadingColumns is not null;

    /// <summary>What of it is seen on the paper, for the key.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(IsReading ? $"reading {ReadingColumns}" : $"page {Settings.CropMarks} {Settings.Bleed}")}");
}
