using Banmian.Scripts;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Sources;

namespace Banmian.Segmentation;

/// <summary>Reads pages with the program's own model and words.</summary>
internal static class Segmenter
{
    private static readonly Lazy<PageReader> Own = new(() => new PageReader(ReaderModel.Shared, Cues.Shared));

    /// <param name="stated">the dump's script where its sidecar states it; else it is detected</param>
    public static PageReading Read(SourcePage page, Script? stated) => Own.Value.Read(page, stated);

    /// <summary>Reads a page and keeps what each decision was made by.</summary>
    public static ReadingTrace Trace(SourcePage page, Script? stated) => Own.Value.Trace(page, stated);
}
