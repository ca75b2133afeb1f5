using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>Writes a publication that is held in memory to disk.</summary>
internal static class Publisher
{
    /// <summary>What was done, or null after an error was reported.</summary>
    public static Published? Write(Publication publication, string folder, SiteFolder site, DiagnosticBag bag)
    {
        using var output = OutputFolder.Open(folder, site, bag);
        return output?.Commit(publication.Files.ToDictionary(file => file.Key, file => output.Put(file.Key, file.Value.Span)));
    }
}
