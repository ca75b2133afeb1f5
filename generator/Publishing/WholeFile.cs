using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// Writes a single file whole or not at all: beside its place first, under a name nobody can have prepared, then renamed into
/// it, once the bytes have reached the disk. A link in its place is written through, unless it leads out of the folder.
/// </summary>
internal static class WholeFile
{
    /// <summary>
    /// The ending of a file on its way. Earlier versions wrote sites so, too, and left some where they were killed.
    /// </summary>
    public const string Ending = ".banmian-part";

    /// <summary>Writes a file, whatever stands there; false after an error was reported, and what stood there stands.</summary>
    /// <param name="root">the folder that must not be left, by no link on the way</param>
    public static bool Write(string root, string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag) =>
        Write(root, path, bytes, _ => true, bag);

    /// <summary>
    /// Writes a file again that was read before; false after an error, also where it is no longer as it was read.
    /// </summary>
    /// <param name="before">what was read; null where there was no file</param>
    public static bool Replace(string root, string path, byte[]? before, ReadOnlySpan<byte> bytes, DiagnosticBag bag) =>
        Write(root, path, bytes, place => StandsAs(place, before), bag);

    private static bool Write(
        string root, string path, ReadOnlySpan<byte> bytes, Func<string, bool> mayReplace, DiagnosticBag bag)
    {
        var shown = path.Replace('\\', '/');
        string? part = null;
        try
        {
            if (OwnFolder.Follow(root, path, shown, bag) is not { } place)
                return false;
            RegularFile.Demand(place);
            var folder = Path.GetDirectoryName(place)!;
            Directory.CreateDirectory(folder);
            part = Path.Combine(folder, $".{Path.GetRandomFileName()}{Ending}");
            Create(part, place, bytes);
            if (!mayReplace(place))
            {
                bag.Report(Rules.SavedMeanwhile, new Location(shown),
                    $"the file was saved by somebody else while this was under way, and stays as it is now",
                    $"run the command again");
                return false;
            }
            Patience.Try(() => File.Move(part, place, overwrite: true));
            // The new name, too, must outlive a power cut.
            Medium.FlushFolder(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var (what, mend) = DiskProblem.OfWriting(e);
            bag.Report(Rules.Unwritable, new Location(shown), what, mend);
            return false;
        }
        finally
        {
            if (part is not null && File.Exists(part))
                Removal.OfFile(part);
        }
    }

    private static void Create(string part, string place, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(bytes);
        if (!OperatingSystem.IsWindows() && File.Exists(place))
            File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(place));
        file.Flush(flushToDisk: true);
    }

    private static bool StandsAs(string place, byte[]? before) =>
        before is null ? !File.Exists(place)
            : File.Exists(place) && RegularFile.Read(place, before.Length).AsSpan().SequenceEqual(before);
}
