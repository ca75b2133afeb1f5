using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// What a build of some of an archive's pages left in its folder: their files, and what it worked out. A build of the whole
/// archive takes from it what it would make the same. It comes from another folder, perhaps another computer: a file is taken by
/// its mark, and to no path outside the output. What it says is taken for true, as what an output itself keeps is.
/// </summary>
internal sealed class SitePart
{
    private readonly string folder;

    private SitePart(string folder, Store kept) => (this.folder, Kept) = (folder, kept);

    /// <summary>What the build worked out.</summary>
    public Store Kept { get; }

    /// <summary>The parts in some folders; null after an error was reported for each that is none.</summary>
    public static IReadOnlyList<SitePart>? In(ImmutableArray<string> folders, DiagnosticBag bag)
    {
        var parts = new List<SitePart>();
        foreach (var folder in folders)
            if (Store.Of(folder) is { } kept)
                parts.Add(new SitePart(folder, kept));
            else
            {
                var (what, mend) = Directory.Exists(folder) ? ($"no build wrote into this folder",
                    $"name a folder that “build --only” wrote, with its .banmian, which some programs leave out of copies")
                    : NothingThere.OfFolder(folder);
                bag.Report(Rules.NoPart, new Location(folder), what, mend);
            }
        return parts.Count == folders.Length ? parts : null;
    }

    /// <summary>The bytes of a file with this mark; null where there is none.</summary>
    public byte[]? Read(string path, FileMark mark)
    {
        if (!PublicationPath.IsSafe(path))
            return null;
        try
        {
            var bytes = RegularFile.Read(Path.Combine(folder, path), mark.Length);
            return FileMark.Of(bytes) == mark ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
