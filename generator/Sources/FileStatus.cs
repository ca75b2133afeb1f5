using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Banmian.Sources;

/// <summary>
/// What Linux tells of a name (man 2 statx). .NET tells the same by way of several objects, and does not tell a pipe from a file;
/// a build asks this of every file of its site.
/// </summary>
/// <param name="Kind">of file, as in the mode of a file</param>
/// <param name="WrittenAt">in ticks of UTC</param>
internal readonly record struct FileStatus(int Kind, long WrittenAt, long Length)
{
    public const int Regular = 0x8000, Folder = 0x4000, Link = 0xA000, Nothing = 0;

    public const int KindOfFile = 0xF000;

    // "Of a link itself" (AT_SYMLINK_NOFOLLOW), and what is asked for: STATX_TYPE, STATX_MTIME and STATX_SIZE.
    private const int OfLinkItself = 0x100;
    private const uint Asked = 0x1 | 0x40 | 0x200;

    // "Relative to the current folder" (AT_FDCWD).
    private static readonly SafeFileHandle CurrentFolder = new(-100, ownsHandle: false);

    // Not in a C library from before 2018 (glibc) or 2024 (musl).
    private static volatile bool isKnown = OperatingSystem.IsLinux();

    // Nothing of this name, or a file where a folder of its path should be (ENOENT, ENOTDIR).
    private const int NoEntry = 2, NoFolder = 20;

    /// <summary>Null where the system does not say.</summary>
    /// <param name="name">in UTF-8, a zero at its end</param>
    /// <param name="folder">the one it is in; the current one unless told</param>
    public static FileStatus? Of(ReadOnlySpan<byte> name, bool followsLinks, SafeFileHandle? folder = null)
    {
        Span<byte> told = stackalloc byte[256];
        try
        {
            if (!isKnown)
                return null;
            if (StatX(folder ?? CurrentFolder, in MemoryMarshal.GetReference(name), followsLinks ? 0 : OfLinkItself, Asked,
                ref MemoryMarshal.GetReference(told)) != 0)
                return Marshal.GetLastPInvokeError() is NoEntry or NoFolder ? new FileStatus(Nothing, 0, 0) : null;
        }
        catch (EntryPointNotFoundException)
        {
            isKnown = false;
            return null;
        }
        var seconds = BinaryPrimitives.ReadInt64LittleEndian(told[112..]);
        var nanoseconds = BinaryPrimitives.ReadUInt32LittleEndian(told[120..]);
        return new(BinaryPrimitives.ReadUInt16LittleEndian(told[28..]) & KindOfFile,
            DateTime.UnixEpoch.Ticks + seconds * TimeSpan.TicksPerSecond + nanoseconds / TimeSpan.NanosecondsPerTick,
            BinaryPrimitives.ReadInt64LittleEndian(told[40..]));
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(SafeFileHandle folder, ref readonly byte path, int flags, uint mask, ref byte told);
}
