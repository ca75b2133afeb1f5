using Banmian.Diagnostics;

namespace Banmian.Publishing;

/// <summary>What is not the program's and keeps a file from being written, and what it is.</summary>
internal sealed record Obstacle(string Path, Sentence Problem);

/// <summary>
/// Looks at the way to each path of an output folder that is about to change: nothing is written over or removed that no
/// build wrote, and nothing through a link, which would leave the folder. A folder is looked at once.
/// </summary>
internal sealed class Obstacles(OwnFiles own, Manifest before)
{
    private static readonly Sentence InTheWay =
        $"this file is in the way, and no build wrote it";

    private readonly Dictionary<string, FileAttributes?> folders = new(StringComparer.Ordinal);

    /// <summary>What keeps a new file from its place; null where nothing does.</summary>
    public Obstacle? ToWrite(string path)
    {
        if (ToRemove(path) is { } link)
            return link;
        if (PublicationPath.Folders(path)
            .FirstOrDefault(folder => IsFile(Folder(folder)) && !before.Files.ContainsKey(folder)) is { } file)
            return new Obstacle(file, InTheWay);
        var there = At(path);
        return there is null || before.Files.ContainsKey(path) && !IsFolder(there) ? null
            : IsFolder(there) ? InFolder(path)
            : new Obstacle(path, InTheWay);
    }

    /// <summary>A link on the way to a file; null where there is none.</summary>
    public Obstacle? ToRemove(string path) =>
        PublicationPath.Folders(path).FirstOrDefault(folder => IsLink(Folder(folder))) is { } link
            ? new Obstacle(link, $"this is a link, and what is written below it would leave the output folder")
            : null;

    // A folder gives way to a file once the program's own files in it are gone, if nothing else is there.
    private Obstacle? InFolder(string path)
    {
        var made = before.Files.Keys.SelectMany(PublicationPath.Folders).ToHashSet(StringComparer.Ordinal);
        if (!made.Contains(path))
            return new Obstacle(path, $"this folder is in the way, and no build made it");
        foreach (var entry in new DirectoryInfo(Path.Combine(own.Output, path))
            .EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var inside = Path.GetRelativePath(own.Output, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (!(entry is DirectoryInfo ? made.Contains(inside) : before.Files.ContainsKey(inside)))
                return new Obstacle(inside, $"no build made this, and a file is to stand at {path}");
        }
        return null;
    }

    private FileAttributes? Folder(string path)
    {
        if (!folders.TryGetValue(path, out var there))
            folders.Add(path, there = At(path));
        return there;
    }

    // Of a link itself, not of what it leads to; null where there is nothing.
    private FileAttributes? At(string path) =>
        new FileInfo(Path.Combine(own.Output, path)).Attributes is var there && (int)there != -1 ? there : null;

    private static bool IsLink(FileAttributes? there) => there?.HasFlag(FileAttributes.ReparsePoint) == true;

    private static bool IsFolder(FileAttributes? there) => there?.HasFlag(FileAttributes.Directory) == true && !IsLink(there);

    private static bool IsFile(FileAttributes? there) => there is not null && !IsFolder(there);
}
