using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>A dump named on the command line, wherever it stands, and the script its sidecar states.</summary>
internal sealed record NamedDump(SourcePage Page, Script? Script)
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

    /// <summary>The dump; the run ends where it cannot be read. In the folder of a site its configuration speaks too.</summary>
    public static NamedDump Read(string path, Run run)
    {
        var site = new SiteFolder(".");
        var config = File.Exists(site.FullPath(SiteConfigReading.FileName)) ? SiteConfigReading.Load(site, run.Found) : null;
        var sidecar = Path.ChangeExtension(path, ".yml");
        var (script, encoding) = File.Exists(sidecar) && NamedFile.ReadText(sidecar, run.Found) is { } text
            ? SidecarReading.OfDump(text, NamedFile.Shown(sidecar), run.Found) : (null, null);
        run.NeedNoErrors();
        var limit = SizeLimit.OfDump(config?.LargestDump ?? SizeLimit.LargestDump);
        var bytes = run.Need(LimitedFile.Read(path, NamedFile.Shown(path), limit, run.Found));
        var stated = new StatedEncodings(encoding, config?.Encoding);
        return new NamedDump(PagePipeline.Decode(bytes, NamedFile.Shown(path), stated, run), script);
    }

    /// <summary>The page as the program reads it.</summary>
    public PageReading Reading(Run run) => PagePipeline.Read(Page, Script, run);
}
