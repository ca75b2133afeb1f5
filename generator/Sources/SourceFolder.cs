using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// A dump of <c>seeds/</c>, and the sidecar and the proof beside it, where there are any; all as paths of the site's folder.
/// </summary>
internal sealed record SourceFile(string Path, string? Sidecar, string? Proof);

/// <summary>Finds the dumps of a site: every <c>seeds/**/NAME.txt</c>, with its <c>NAME.yml</c> and its <c>NAME.md</c>.</summary>
internal static class SourceFolder
{
    public const string Name = "seeds";

    /// <summary>The file that states facts of all dumps in its folder and below.</summary>
    public const string FolderFacts = "_folder.yml";

    /// <summary>The table of facts, in this folder itself.</summary>
    public const string Table = "pages.csv";

    /// <summary>The path of a dump as it stands in this folder.</summary>
    public static string Below(string dump) => dump[(Name.Length + 1)..];

    /// <summary>
    /// The dumps in ordinal order of their paths. Reports sidecars and proofs that belong to no dump, and a site without any
    /// dump.
    /// </summary>
    public static ImmutableArray<SourceFile> List(SiteFolder site, DiagnosticBag bag)
    {
        var files = StrayFiles.LeaveOut(site.FilesBelow(Name, bag), bag);
        var sidecars = files.Where(f => f.EndsWith(".yml", StringComparison.Ordinal)
            && !f.EndsWith($"/{FolderFacts}", StringComparison.Ordinal)).ToHashSet();
        var proofs = files.Where(f => f.EndsWith(".md", StringComparison.Ordinal)).ToHashSet();
        var dumps = files.Where(SourceReaders.IsSource)
            .Select(f => new SourceFile(f, Beside(f, ".yml", sidecars), Beside(f, ".md", proofs))).ToImmutableArray();
        if (dumps.IsEmpty)
            bag.Report(Rules.NoDumps, new Location(Name), $"there is no NAME.txt to build from in {site.FullPath(Name)}",
                files.FirstOrDefault(f => f.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) is { } pdf
                    ? Sentence.Of($"take the text out of each PDF: {ShellCommand.TextBeside(pdf)}")
                    : Sentence.Of($"put the dumps into seeds/, in the folder that holds site-config.yml"));

        foreach (var lone in sidecars.Except(dumps.Select(d => d.Sidecar).OfType<string>()).Order(StringComparer.Ordinal))
            bag.Report(Rules.SidecarWithoutDump, new Location(lone), $"there is no dump beside this sidecar",
                $"name it like its dump, with .yml in place of .txt");
        foreach (var lone in proofs.Except(dumps.Select(d => d.Proof).OfType<string>()).Order(StringComparer.Ordinal))
            bag.Report(Rules.ProofWithoutDump, new Location(lone), $"there is no dump beside this proof",
                $"name it like its dump, with .md in place of .txt; other Markdown does not belong here");
        foreach (var file in files.Where(f => f.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)))
            bag.Report(Rules.SidecarWithoutDump, new Location(file), $"this file is not read", $"a sidecar's name ends in .yml");
        return dumps;
    }

    private static string? Beside(string dump, string extension, HashSet<string> files) =>
        Path.ChangeExtension(dump, extension) is var path && files.Contains(path) ? path : null;
}
