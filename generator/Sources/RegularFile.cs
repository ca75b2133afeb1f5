using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// The way to the bytes of a file that came from elsewhere. Only a regular file is read: opening a pipe waits until
/// somebody writes to it, and a device may have no end.
/// </summary>
internal static class RegularFile
{
    /// <summary>
    /// The bytes of a file, at most <paramref name="most"/> and one more, which tells that there are more. Links are followed.
    /// </summary>
    /// <exception cref="IOException">It is not there, or no regular file.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, long most)
    {
        Demand(path);
        // So opened that a build may put another file in its place meanwhile, which Windows forbids unless told.
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        var bytes = new byte[Math.Min(RandomAccess.GetLength(file), most + 1)];
        // What is more than the system said: the file grew while it was read, or has no length the system knows.
        Span<byte> more = stackalloc byte[1];
        var length = 0;
        while (length <= most)
        {
            var isFull = length == bytes.Length;
            var read = RandomAccess.Read(file, isFull ? more : bytes.AsSpan(length), length);
            if (read == 0)
                break;
            if (isFull)
            {
                Array.Resize(ref bytes, (int)Math.Min(Math.Max(bytes.Length * 2L, 4096), most + 1));
                bytes[length] = more[0];
            }
            length += read;
        }
        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>Does nothing for a regular file and for what is not there.</summary>
    /// <exception cref="IOException">It is a folder, a pipe, a socket or a device.</exception>
    public static void Demand(string path)
    {
        if (KindOf(path) is { } kind && kind != FileStatus.Regular)
            throw new RefusedFileException(kind == FileStatus.Folder ? Sentence.Of($"this is a folder, not a file")
                : Sentence.Of($"this is a pipe or a device, not a file"), $"put a file in its place, or name another");
    }

    // .NET does not tell a pipe from a file. Null where nothing is there, or the system does not say.
    private static int? KindOf(string path)
    {
        var name = Encoding.UTF8.GetBytes(path + '\0');
        if (OperatingSystem.IsLinux() && FileStatus.Of(name, followsLinks: true) is { } status)
            return status.Kind == FileStatus.Nothing ? null : status.Kind;
        if (OperatingSystem.IsMacOS())
        {
            var told = new byte[256];
            return (RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? Stat(name, told) : Stat64(name, told)) == 0
                ? BinaryPrimitives.ReadUInt16LittleEndian(told.AsSpan(4)) & FileStatus.KindOfFile : null;
        }
        return Directory.Exists(path) ? FileStatus.Folder : null;
    }

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] told);

    // On Intel's machines the plain name is that of the structure with short inode numbers.
    [DllImport("libc", EntryPoint = "stat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat64(byte[] path, byte[] told);
}
