using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Tests.Archive;
using Banmian.Tests.Rendering;
using Banmian.Tests.Segmentation;
using Banmian.Typesetting;

namespace Banmian.Tests.MakeUp;

/// <summary>Dumps made up as the sample's pages are, each an issue of its own.</summary>
internal sealed class MadeUpPages
{
    private readonly SiteConfig config;
    private readonly Lazy<SiteConverters> converters = new(() => Scripts.Converters.OfSite("s2tw"));

    public MadeUpPages(bool isVertical = false, Sheet? sheet = null)
    {
        var read = SiteConfigParser.Load(new SiteFolder(SampleSite.Folder), new DiagnosticBag())!;
        config = read with
        {
            Sheet = sheet ?? read.Sheet,
            Directions = isVertical ? read.Directions.SetItem(Script.Hant, WritingDirection.Vertical) : read.Directions,
        };
    }

    public SiteConverters Converters => converters.Value;

    public (Page Page, MakeUps MakeUps) Of(string dump)
    {
        var (page, site, run) = Converted(dump);
        return (page, PagePipeline.MakeUp(page, PagePipeline.Copies(site, page, run), [], run));
    }

    /// <summary>A page as it is before it is made up.</summary>
    public (Page Page, Banmian.Rendering.Site Site, Run Run) Converted(string dump)
    {
        var run = new Run(new DiagnosticBag(), new StageClock());
        var name = Path.GetFileName(dump);
        return run.Attempt(() =>
        {
            var source = PagePipeline.Decode(File.ReadAllBytes(dump), name, new StatedEncodings(null, null), run);
            var reading = TestPage.Read(source);
            var entry = ArchiveAssembly.Place(name, Sidecar.Empty, config);
            var site = RenderedSite.Of(Samples.Archive(config, new DiagnosticBag(), entry), Converters);
            var known = IssueNames.Together([PagePipeline.Names(reading, site, run)]);
            var page = PagePipeline.Convert(site, entry, source, Samples.Text(reading), [], known, run);
            return (page, site, run).ToTuple();
        })?.ToValueTuple() ?? throw new InvalidDataException(string.Join('\n', run.Found.Items));
    }
}
