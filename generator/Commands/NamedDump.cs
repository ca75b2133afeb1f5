using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Segmentation.Reading;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// A dump named on the command line, wherever it stands, the script its sidecar states, and what it is to be read with.
/// </summary>
internal sealed record NamedDump(SourcePage Page, Script? Script, PageReader Reader)
{
    /// <summary>
    /// Does a command's work on each dump, in a run of its own, so that one that cannot be read keeps no other from being read;
    /// and gives what was found in all.
    /// </summary>
    public static DiagnosticBag Each(IEnumerable<string> files, Action<string, NamedDump, Run> work)
    {
        var all = new DiagnosticBag();
        foreach (var file in files)
        {
            var run = new Run(new DiagnosticBag(), new StageClock());
            run.AttemptFor(NamedFile.Shown(file), () => work(file, Read(file, run), run));
            all.AddRange(run.Found);
        }
        return all;
    }

    /// <summary>The dump; the run ends where it cannot be read. In the folder of a site its configuration and its words
    /// speak too.</summary>
    public static NamedDump Read(string path, Run run)
    {
        var site = new SiteFolder(".");
        var config = File.Exists(site.FullPath(SiteConfigParser.FileName)) ? SiteConfigParser.Load(site, run.Found) : null;
        var sidecar = Path.ChangeExtension(path, ".yml");
        var (script, encoding) = File.Exists(sidecar) && NamedFile.ReadText(sidecar, run.Found) is { } text
            ? SidecarParser.OfDump(text, NamedFile.Shown(sidecar), run.Found) : (null, null);
        var cues = config is null ? Cues.Shared : SiteCues.Load(site, run.Found);
        run.NeedNoErrors();
        var limit = SizeLimit.OfDump(config?.LargestDump ?? SizeLimit.LargestDump);
        var bytes = run.Need(LimitedFile.Read(path, NamedFile.Shown(path), limit, run.Found));
        var stated = new StatedEncodings(encoding, config?.Encoding);
        return new NamedDump(PagePipeline.Decode(bytes, NamedFile.Shown(path), stated, run), script,
            Segmenter.With(cues));
    }

    /// <summary>The page as the program reads it.</summary>
    public PageReading Reading(Run run) => PagePipeline.Read(Page, Script, Reader, run);
}
