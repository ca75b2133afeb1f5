using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>How many files a build wrote, found as they should be, and removed.</summary>
internal sealed record Published(int Written, int Unchanged, int Removed)
{
    public int Changed => Written + Removed;
}

/// <summary>
/// Writes a publication to disk. Everything that can fail for want of space or rights is done first, beside the old
/// files; then the new ones are renamed into place. Files that did not change are left alone.
/// </summary>
internal static class Publisher
{
    /// <summary>What was done, or null after an error was reported, with the folder's files as they were.</summary>
    public static Published? Write(Publication publication, string folder, SiteFolder site, DiagnosticBag bag)
    {
        try
        {
            if (OutputFolder.Open(folder, site, publication, bag) is not { } before)
                return null;
            RemoveLeftovers(folder);
            var changed = publication.Files.Where(file => !IsOnDisk(Path.Combine(folder, file.Key), file.Value.Span)).ToImmutableArray();
            var stale = before.Except(publication.Files.Keys);
            if (!changed.IsEmpty || !stale.IsEmpty || !before.SetEquals(publication.Files.Keys))
                Replace(folder, changed, stale, before, publication);
            return new Published(changed.Length, publication.Files.Count - changed.Length, stale.Count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.Unwritable, new Location(folder), e.Message, "check that there is space and that the folder may be written");
            return null;
        }
    }

    private static void Replace(string folder, ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> changed, ImmutableSortedSet<string> stale, ImmutableSortedSet<string> before, Publication publication)
    {
        try
        {
            foreach (var (path, bytes) in changed)
                WritePart(Path.Combine(folder, path), bytes.Span);
        }
        catch
        {
            RemoveLeftovers(folder);
            throw;
        }

        // Until all is done the list names old and new files, so that a build that is killed here loses track of none.
        WriteManifest(folder, before.Union(publication.Files.Keys));
        foreach (var (path, _) in changed)
            File.Move(Leftovers.PartOf(Path.Combine(folder, path)), Path.Combine(folder, path), overwrite: true);
        foreach (var path in stale)
            File.Delete(Path.Combine(folder, path));
        RemoveEmptyFolders(folder, stale);
        WriteManifest(folder, publication.Files.Keys);
    }

    private static bool IsOnDisk(string file, ReadOnlySpan<byte> bytes) =>
        new FileInfo(file) is { Exists: true } info && info.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(file));

    private static void WriteManifest(string folder, IEnumerable<string> paths)
    {
        var manifest = Path.Combine(folder, Manifest.FileName);
        WritePart(manifest, Manifest.Bytes(paths));
        File.Move(Leftovers.PartOf(manifest), manifest, overwrite: true);
    }

    private static void WritePart(string file, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(Leftovers.PartOf(file), bytes);
    }

    private static void RemoveLeftovers(string folder)
    {
        foreach (var part in Leftovers.In(folder).ToList())
            File.Delete(part);
    }

    private static void RemoveEmptyFolders(string folder, IEnumerable<string> removed)
    {
        foreach (var part in removed.SelectMany(PublicationPath.Folders).Distinct().OrderByDescending(p => p.Length))
        {
            var path = Path.Combine(folder, part);
            if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
                Directory.Delete(path);
        }
    }
}
