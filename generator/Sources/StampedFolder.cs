using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Banmian.Sources;

/// <summary>
/// A folder of which many files are asked how they stand. Linux is told the folder once, so that it does not go through all those
/// above it for each file.
/// </summary>
internal sealed class StampedFolder : IDisposable
{
    // Longer than nearly every path; what is longer is asked for in another way.
    private const int LongestPath = 1024;

    // To name it alone, and not to hand it to other programs (O_PATH, O_CLOEXEC); the same on every processor.
    private const int ToName = 0x200000 | 0x80000;

    private readonly string folder;
    private readonly SafeFileHandle? handle;

    public StampedFolder(string folder)
    {
        this.folder = folder;
        if (OperatingSystem.IsLinux() && Open(Encoding.UTF8.GetBytes(folder + '\0'), ToName) is { IsInvalid: false } opened)
            handle = opened;
    }

    /// <param name="path">in the folder</param>
    public FileStamp StampOf(string path)
    {
        Span<byte> utf8 = stackalloc byte[LongestPath];
        return Encoding.UTF8.TryGetBytes(path, utf8, out var length) ? StampOf(utf8[..length]) : Otherwise(path);
    }

    /// <param name="path">in the folder, in UTF-8</param>
    public FileStamp StampOf(ReadOnlySpan<byte> path)
    {
        Span<byte> name = stackalloc byte[LongestPath];
        if (handle is null || path.Length >= name.Length)
            return Otherwise(Encoding.UTF8.GetString(path));
        path.CopyTo(name);
        return FileStatus.Of(name[..(path.Length + 1)], followsLinks: false, handle) is { } status ? FileStamp.Of(status)
            : Otherwise(Encoding.UTF8.GetString(path));
    }

    private FileStamp Otherwise(string path) => FileStamp.Of(Path.Join(folder, path));

    public void Dispose() => handle?.Dispose();

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle Open(byte[] path, int flags);
}
