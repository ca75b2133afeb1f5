using System.IO.Enumeration;

namespace Banmian.Publishing;

/// <summary>What stands in an output folder and is not the program's.</summary>
internal enum Stranger
{
    File,
    Folder,
    Link,
}

/// <summary>
/// What an output folder holds, read once: of the files a manifest lists the length and time of each, and what else is
/// there. Links are not followed, and the program's own folder is left out.
/// </summary>
internal sealed class FolderListing
{
    private readonly Dictionary<string, (long Length, long WrittenAt)> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Stranger> strangers = new(StringComparer.Ordinal);
    private readonly HashSet<string> aboveStrangers = new(StringComparer.Ordinal);

    private readonly record struct Entry(string Path, bool IsFolder, bool IsLink, long Length, long WrittenAt);

    /// <summary>What an earlier version left when it was killed.</summary>
    public List<string> Leftovers { get; } = [];

    /// <summary>A link that stands where the program had a folder.</summary>
    public string? LinkForFolder { get; private set; }

    /// <summary>The first file that is not the program's.</summary>
    public string? FirstFile => strangers.Where(s => s.Value == Stranger.File).Select(s => s.Key).FirstOrDefault();

    public static FolderListing Of(OwnFiles own, Manifest manifest)
    {
        var listing = new FolderListing();
        var folders = manifest.Folders();
        foreach (var entry in Entries(own))
            listing.Add(entry, manifest, folders);
        return listing;
    }

    /// <summary>The length in bytes and the time in ticks of a file of the manifest, or null where it is none any more.</summary>
    public (long Length, long WrittenAt)? File(string path) => files.TryGetValue(path, out var file) ? file : null;

    /// <summary>What is not the program's and keeps a file from this path; null where nothing does.</summary>
    public (string Path, Stranger Kind)? InTheWayOf(string path)
    {
        if (strangers.Count == 0)
            return null;
        if (strangers.TryGetValue(path, out var there))
            return (path, there);
        if (aboveStrangers.Contains(path))
            return strangers.Where(s => s.Key.StartsWith(path + "/", StringComparison.Ordinal)).Select(s => (s.Key, s.Value)).First();
        foreach (var folder in PublicationPath.Folders(path))
        {
            if (strangers.TryGetValue(folder, out var kind) && kind != Stranger.Folder)
                return (folder, kind);
        }
        return null;
    }

    private void Add(Entry entry, Manifest manifest, HashSet<string> folders)
    {
        var (path, isFolder, isLink, length, writtenAt) = entry;
        if (!isFolder && manifest.Files.ContainsKey(path))
        {
            if (!isLink)
                files.Add(path, (length, writtenAt));
        }
        else if (!isFolder && path.EndsWith(WholeFile.Ending, StringComparison.Ordinal))
        {
            Leftovers.Add(path);
        }
        else if (isLink || !folders.Contains(path))
        {
            strangers.Add(path, isLink ? Stranger.Link : isFolder ? Stranger.Folder : Stranger.File);
            aboveStrangers.UnionWith(PublicationPath.Folders(path));
            if (isLink && folders.Contains(path))
                LinkForFolder ??= path;
        }
    }

    private static FileSystemEnumerable<Entry> Entries(OwnFiles own)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(own.Output));
        return new FileSystemEnumerable<Entry>(output, Read, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref e) => !IsOwn(ref e),
            ShouldRecursePredicate = (ref e) => !IsOwn(ref e) && !IsLink(ref e),
        };

        Entry Read(ref FileSystemEntry e)
        {
            var folder = e.Directory.Length > output.Length ? e.Directory[(output.Length + 1)..] : [];
            var path = folder.IsEmpty ? e.FileName.ToString() : $"{folder}/{e.FileName}";
            if (Path.DirectorySeparatorChar != '/')
                path = path.Replace(Path.DirectorySeparatorChar, '/');
            return e.IsDirectory ? new Entry(path, true, IsLink(ref e), 0, 0) : new Entry(path, false, IsLink(ref e), e.Length, e.LastWriteTimeUtc.UtcTicks);
        }

        bool IsOwn(ref FileSystemEntry e) => e.Directory.Length <= output.Length && e.FileName.SequenceEqual(OwnFiles.FolderName);
    }

    private static bool IsLink(ref FileSystemEntry e) => e.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
