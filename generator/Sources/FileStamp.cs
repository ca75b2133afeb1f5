namespace Banmian.Sources;

/// <summary>
/// A file or folder as it stood when it was looked at. A save changes its time or its length, and a folder's time changes with
/// the names in it.
/// </summary>
/// <param name="WrittenAt">in ticks of UTC; 0 where nothing stands</param>
/// <param name="Length">in bytes; below 0 of what is no file</param>
internal readonly record struct FileStamp(string Path, long WrittenAt, long Length)
{
    private const long OfFolder = -1, OfNothing = -2, OfLink = -3;

    /// <param name="path">as it is to be called</param>
    /// <param name="place">where it stands</param>
    public static FileStamp Of(string path, string place)
    {
        var file = new FileInfo(place);
        return (int)file.Attributes == -1 ? new(path, 0, OfNothing)
            : file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? Linked(path)
            : new(path, file.LastWriteTimeUtc.Ticks, file.Exists ? file.Length : OfFolder);
    }

    /// <summary>That of something a link leads to, which says nothing of what stands there.</summary>
    public static FileStamp Linked(string path) => new(path, 0, OfLink);

    public bool IsLinked => Length == OfLink;
}
