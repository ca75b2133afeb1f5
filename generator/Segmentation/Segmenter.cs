using Banmian.Config;
using Banmian.Scripts;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Sources;

namespace Banmian.Segmentation;

/// <summary>The program's reader: its own model, with its own words or those of a site.</summary>
internal static class Segmenter
{
    private static readonly Lazy<PageReader> Made = new(() => new PageReader(ReaderModel.Shared, Cues.Shared));

    /// <summary>The reader that goes by the program's own words.</summary>
    public static PageReader Own => Made.Value;

    /// <summary>The reader of a site, with its words, what it says of ASCII commas and the names of its papers.</summary>
    public static PageReader With(Cues cues, bool widensCommas, IEnumerable<Paper> papers) =>
        PrintedFolio.By(cues, papers) is var folios && cues == Cues.Shared && widensCommas && folios == PrintedFolio.Shared ? Own
            : new PageReader(ReaderModel.Shared, cues, widensCommas, folios);

    /// <param name="stated">the dump's script where its sidecar states it; else it is detected</param>
    public static PageReading Read(SourcePage page, Script? stated) => Own.Read(page, stated);
}
