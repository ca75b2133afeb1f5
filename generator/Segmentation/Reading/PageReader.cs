using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;
using Banmian.Sources;

namespace Banmian.Segmentation.Reading;

/// <summary>
/// Reads a page: from the lines of a dump to stories in reading text. The layers in their order: lines, the role of each,
/// stories, reading.
/// </summary>
/// <param name="widensCommas">whether ASCII commas are read as ， (<see cref="Text.Commas"/>)</param>
/// <param name="folios">finds the folio; by the words of <paramref name="cues"/> unless told</param>
internal sealed class PageReader(ReaderModel model, Cues cues, bool widensCommas = true, PrintedFolio? folios = null)
{
    private readonly ReaderCues words = new(cues, model.File);
    private readonly Openings openings = new(cues);
    private readonly StoryModels scorers = StoryModels.Of(model.File);

    /// <summary>Finds the folio.</summary>
    public PrintedFolio Folios { get; } = folios ?? PrintedFolio.By(cues, []);

    /// <param name="stated">the dump's script where its sidecar states it; else it is detected</param>
    public PageReading Read(SourcePage page, Script? stated) => Trace(page, stated).Reading;

    /// <summary>Reads a page and keeps what each decision was made by.</summary>
    public ReadingTrace Trace(SourcePage page, Script? stated)
    {
        ImmutableArray<FoundStories> sheets =
            [.. Sheets.Cut(PageLines.Of(page, model.Counts)).Where(lines => lines.Length > 0).Select(Find)];
        var script = stated ?? ScriptDetection.Detect(string.Join('\n', page.Lines.Select(l => l.Text)));
        var reading = new PageWriter(page, model.Names.Read, scorers.Confidence, openings, widensCommas).Write(script, sheets);
        return new ReadingTrace(reading with { Folio = Folios.In(reading.Furniture) }, sheets);
    }

    private FoundStories Find(ImmutableArray<PageLine> lines)
    {
        var measured = new MeasuredPage(lines, model.Counts);
        var read = TypedRoles.In(measured, model.Lines.Read(measured, words), openings);
        var set = ApartRoles.In(measured, IndentedRoles.In(measured, read));
        var formed = BlockRoles.In(measured, set, openings);
        var roles = WordedRoles.In(measured, formed, openings);
        return StoryFinder.Find(new StoryPage(measured, roles, openings), scorers);
    }
}
