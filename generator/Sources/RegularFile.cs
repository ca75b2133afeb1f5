using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Banmian.Sources;

/// <summary>
/// The way to the bytes of a file that came from elsewhere. Only a regular file is read: opening a pipe waits until
/// somebody writes to it, and a device may have no end.
/// </summary>
internal static class RegularFile
{
    private const int KindOfFile = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    // "Relative to the current folder" (AT_FDCWD), and of all that statx can tell the kind alone (STATX_TYPE).
    private const int CurrentFolder = -100;
    private const uint KindAlone = 1;

    /// <summary>The bytes of a file, at most <paramref name="most"/> and one more, which tells that there are more. Links are followed.</summary>
    /// <exception cref="IOException">It is not there, or no regular file.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, long most)
    {
        Demand(path);
        // So opened that a build may put another file in its place meanwhile, which Windows forbids unless told.
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        var bytes = new byte[Math.Min(RandomAccess.GetLength(file), most) + 1];
        var length = 0;
        while (RandomAccess.Read(file, bytes.AsSpan(length), length) is var read and > 0)
        {
            length += read;
            if (length > most)
                break;
            // It grew while it was read, or the system does not know its length.
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, most + 1));
        }
        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>Does nothing for a regular file and for what is not there.</summary>
    /// <exception cref="IOException">It is a folder, a pipe, a socket or a device.</exception>
    public static void Demand(string path)
    {
        if (KindOf(path) is { } kind && kind != Regular)
            throw new IOException(kind == Folder ? "this is a folder, not a file" : "this is a pipe or a device, not a file");
    }

    // .NET does not tell a pipe from a file. Null where nothing is there, or the system does not say.
    private static int? KindOf(string path)
    {
        var name = Encoding.UTF8.GetBytes(path + '\0');
        var told = new byte[256];
        try
        {
            if (OperatingSystem.IsLinux())
                return StatX(CurrentFolder, name, 0, KindAlone, told) == 0 ? BinaryPrimitives.ReadUInt16LittleEndian(told.AsSpan(28)) & KindOfFile : null;
            if (OperatingSystem.IsMacOS())
                return (RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? Stat(name, told) : Stat64(name, told)) == 0
                    ? BinaryPrimitives.ReadUInt16LittleEndian(told.AsSpan(4)) & KindOfFile : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018 (glibc) or 2024 (musl).
        }
        return Directory.Exists(path) ? Folder : null;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, byte[] told);

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] told);

    // On Intel's machines the plain name is that of the structure with short inode numbers.
    [DllImport("libc", EntryPoint = "stat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat64(byte[] path, byte[] told);
}
