using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Banmian.Publishing;

/// <summary>
/// The medium of a disk: what has reached it outlives a power cut. .NET can flush a file; this flushes the rest.
/// </summary>
internal static class Medium
{
    /// <summary>
    /// Has everything written so far to the disk <paramref name="file"/> stands on reach its medium, before anything that is
    /// written later. Only Linux can be asked for this in one call; one for each file would take minutes.
    /// </summary>
    /// <exception cref="IOException">The disk reports an error.</exception>
    public static void FlushDisk(SafeFileHandle file)
    {
        if (OperatingSystem.IsLinux() && SyncFileSystem(file) != 0)
            throw new IOException(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()), Marshal.GetLastPInvokeError());
    }

    /// <summary>
    /// Has the names of a folder's files reach the medium. Only POSIX systems have folders that can be asked for it, and not on
    /// every disk.
    /// </summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (!handle.IsInvalid)
            _ = Sync(handle);
    }

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(SafeFileHandle file);

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(SafeFileHandle file);
}
