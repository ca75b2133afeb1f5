using System.Security;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// Why a file or a folder could not be read or written, and what to do. What the system says is in one language and for
/// programmers: it is kept as a citation, where the program has no words of its own.
/// </summary>
internal static class DiskProblem
{
    // As .NET hands them on: the system's own numbers, and on Windows those of Win32 below a mark.
    private const int ReadOnly = 30, NoSpace = 28, NoSpaceOnWindows = 112, ReadOnlyOnWindows = 19;
    private const int SharingOnWindows = 32, LockedOnWindows = 33;

    private static readonly int NoShareOfSpace = OperatingSystem.IsMacOS() ? 69 : 122;

    public static (Sentence What, Sentence Mend) OfReading(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => NothingThere.OfFile(path),
        UnauthorizedAccessException or SecurityException =>
            ($"this program has no right to read this", $"have whoever owns it let you read it"),
        _ => Of(e, $"check that the disk is there and can be read"),
    };

    public static (Sentence What, Sentence Mend) OfWriting(Exception e) => e is UnauthorizedAccessException
        ? ($"this program has no right to write here", $"have whoever owns the folder let you write to it, or name another")
        : Of(e, $"check that there is space and that it may be written");

    private static (Sentence What, Sentence Mend) Of(Exception e, Sentence otherwise) => e switch
    {
        RefusedFileException refused => (refused.Said, refused.Mend),
        ISaid own => (own.Said, otherwise),
        PathTooLongException => ($"the path is longer than this system allows", $"shorten the names of the file or its folders"),
        _ when IsOf(e, NoSpaceOnWindows, NoSpace, NoShareOfSpace) =>
            ($"the disk, or your share of it, is full", $"make space, and run the command again"),
        _ when IsOf(e, ReadOnlyOnWindows, ReadOnly) =>
            ($"the disk can be read and not written", $"name a folder on another disk, or have this one opened for writing"),
        _ when OperatingSystem.IsWindows() && IsOf(e, SharingOnWindows, LockedOnWindows) =>
            ($"another program holds the file open", $"close it there, and run the command again"),
        _ => ($"the system refuses it, saying “{e.Message}”", otherwise),
    };

    private static bool IsOf(Exception e, int onWindows, params ReadOnlySpan<int> numbers) => OperatingSystem.IsWindows()
        ? e.HResult == unchecked((int)0x80070000) + onWindows : numbers.Contains(e.HResult);
}
