using System.Text;

namespace Banmian.Sources;

/// <summary>
/// A file or folder as it stood when it was looked at. A save changes its time or its length, and a folder's time changes with
/// the names in it.
/// </summary>
/// <param name="WrittenAt">in ticks of UTC; 0 where nothing stands</param>
/// <param name="Length">in bytes; below 0 of what is no file</param>
internal readonly record struct FileStamp(long WrittenAt, long Length)
{
    private const int OfFolder = -1, OfNothing = -2, OfLink = -3;

    // Longer than nearly every path; what is longer is asked for in another way.
    private const int LongestName = 1024;

    /// <summary>That of something a link leads to, which says nothing of what stands there.</summary>
    public static readonly FileStamp Linked = new(0, OfLink);

    public bool IsLinked => Length == OfLink;

    public static FileStamp Of(string place)
    {
        Span<byte> name = stackalloc byte[LongestName];
        return Encoding.UTF8.TryGetBytes(place, name[..^1], out var length) ? Of(name[..(length + 1)])
            : OfInfo(new FileInfo(place));
    }

    /// <param name="name">in UTF-8, a zero at its end</param>
    private static FileStamp Of(ReadOnlySpan<byte> name) => FileStatus.Of(name, followsLinks: false) is { } status ? Of(status)
        : OfInfo(new FileInfo(Encoding.UTF8.GetString(name[..^1])));

    public static FileStamp Of(FileStatus status) => status.Kind switch
    {
        FileStatus.Nothing => new(0, OfNothing),
        FileStatus.Link => Linked,
        FileStatus.Folder => new(status.WrittenAt, OfFolder),
        _ => new(status.WrittenAt, status.Length),
    };

    private static FileStamp OfInfo(FileInfo file) =>
        (int)file.Attributes == -1 ? new(0, OfNothing)
            : file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? Linked
            : new(file.LastWriteTimeUtc.Ticks, file.Exists ? file.Length : OfFolder);
}
