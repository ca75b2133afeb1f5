using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>A dump named on the command line, wherever it stands, and the script its sidecar states.</summary>
internal sealed record DumpReading(SourcePage Page, Script? Script)
{
    /// <summary>The dump, or null after an error was reported.</summary>
    public static DumpReading? Read(string path, DiagnosticBag bag)
    {
        try
        {
            if (SourceReading.Read(File.ReadAllBytes(path), path.Replace('\\', '/'), bag) is not { } page) return null;
            var sidecar = Path.ChangeExtension(path, ".yml");
            return new DumpReading(page, File.Exists(sidecar) ? SidecarReading.StatedScript(File.ReadAllText(sidecar), sidecar, bag) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.Unreadable, new Location(path), "the dump cannot be read", e.Message);
            return null;
        }
    }
}
