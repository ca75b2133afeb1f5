using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>A dump named on the command line, wherever it stands, and the script its sidecar states.</summary>
internal sealed record DumpReading(SourcePage Page, Script? Script)
{
    /// <summary>The dump, or null after an error was reported. In the folder of a site its configuration speaks too.</summary>
    public static DumpReading? Read(string path, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var dump = ReadOwn(path, own);
        bag.AddRange(own);
        return dump;
    }

    private static DumpReading? ReadOwn(string path, DiagnosticBag bag)
    {
        var site = new SiteFolder(".");
        var config = File.Exists(site.FullPath(SiteConfigReading.FileName)) ? SiteConfigReading.Load(site, bag) : null;
        var sidecar = Path.ChangeExtension(path, ".yml");
        var (script, encoding) = File.Exists(sidecar) && NamedFile.ReadText(sidecar, bag) is { } text ? SidecarReading.OfDump(text, NamedFile.Shown(sidecar), bag) : (null, null);
        if (bag.HasErrors || LimitedFile.Read(path, NamedFile.Shown(path), SizeLimit.OfDump(config?.LargestDump ?? SizeLimit.LargestDump), bag) is not { } bytes)
            return null;
        return SourceReading.Read(bytes, NamedFile.Shown(path), new StatedEncodings(encoding, config?.Encoding), bag) is { } page ? new DumpReading(page, script) : null;
    }
}
