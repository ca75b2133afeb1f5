using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// The only place where files and folders are removed. A link is removed itself; what it leads to is never looked at.
/// </summary>
internal static class Removal
{
    public static void OfFile(string file) => File.Delete(file);

    /// <summary>Removes a folder that is empty.</summary>
    public static void OfEmptyFolder(string folder) => Directory.Delete(folder, recursive: false);

    /// <summary>Removes a folder with all it holds; nothing where it is not there.</summary>
    /// <exception cref="IOException">The folder is a link, or the disk refuses.</exception>
    public static void OfTree(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
            throw new RefusedFileException($"{folder} is a link, and what it leads to is not this program's", $"remove the link");
        if (!Directory.Exists(folder))
            return;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo && entry.LinkTarget is null)
                OfTree(entry.FullName);
            else
                entry.Delete();
        }
        OfEmptyFolder(folder);
    }
}
