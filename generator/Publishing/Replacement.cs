using System.Collections.Immutable;

namespace Banmian.Publishing;

/// <summary>
/// Puts a new site in the place of the old one, once its journal stands: every step can be taken again, so that a build
/// that was killed is finished by doing all of it once more.
/// </summary>
internal static class Replacement
{
    /// <summary>The files a folder of staged files would put in place, as paths of the output.</summary>
    public static IEnumerable<string> Staged(OwnFiles own) =>
        !Directory.Exists(own.Staged) ? [] :
        Directory.EnumerateFiles(own.Staged, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(own.Staged, file).Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>
    /// Removes what the site no longer has, moves what is staged into place, and makes the journal the manifest. Removing
    /// comes first: it makes room, and a file may have to give way to a folder of its name.
    /// </summary>
    /// <param name="stale">the files of the old site that the new one does not have</param>
    /// <exception cref="IOException">The disk refuses; the journal stays, so that the next build goes on from there.</exception>
    public static void Run(OwnFiles own, Manifest before, ImmutableArray<string> stale, Disk disk)
    {
        foreach (var file in stale.Select(path => Path.Combine(own.Output, path)).Where(File.Exists))
            disk.Delete(file);
        RemoveEmptyFolders(own, stale, disk);
        if (Directory.Exists(own.Staged))
            Place(own.Staged, own.Output, "", before, disk);
        if (File.Exists(own.EarlierList))
            disk.Delete(own.EarlierList);
        disk.Move(own.Journal, own.Manifest, overwrite: true);
    }

    // A folder the output does not have yet goes there whole.
    private static void Place(string staged, string to, string prefix, Manifest before, Disk disk)
    {
        foreach (var entry in new DirectoryInfo(staged).GetFileSystemInfos())
        {
            var (path, target) = (prefix + entry.Name, Path.Combine(to, entry.Name));
            if (entry is not DirectoryInfo)
                disk.Move(entry.FullName, target, overwrite: before.Files.ContainsKey(path));
            else if (Directory.Exists(target))
                Place(entry.FullName, target, path + "/", before, disk);
            else
                disk.MoveFolder(entry.FullName, target);
        }
        disk.DeleteFolder(staged);
    }

    private static void RemoveEmptyFolders(OwnFiles own, IEnumerable<string> removed, Disk disk)
    {
        foreach (var folder in removed.SelectMany(PublicationPath.Folders).Distinct()
            .OrderByDescending(p => p.Length).Select(p => Path.Combine(own.Output, p)))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                disk.DeleteFolder(folder);
        }
    }
}
