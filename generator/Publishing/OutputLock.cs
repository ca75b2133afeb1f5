using System.Globalization;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// The right to write to an output folder. The system keeps the lock as long as the file is open, so a process that was
/// killed holds none.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    // Together ten seconds.
    private const int Attempts = 100;

    private const int LongestNumber = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly OwnFiles own;

    private OutputLock(OwnFiles own, FileStream file) => (this.own, File) = (own, file);

    public FileStream File { get; }

    /// <summary>The lock, or null where another process did not let go of it in ten seconds.</summary>
    public static OutputLock? Take(OwnFiles own)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (attempt > 0)
                Thread.Sleep(Pause);
            Directory.CreateDirectory(own.Folder);
            if (TryOpen(own.Lock) is not { } file)
                continue;
            // A build that failed in a new folder takes its lock away with it; one that has lost its name binds nobody.
            if (System.IO.File.Exists(own.Lock))
                return Signed(new OutputLock(own, file));
            file.Dispose();
        }
        return null;
    }

    private static readonly Sentence Another = $"another process";

    /// <summary>The process that holds the lock, as words of a message; null where it cannot be known.</summary>
    public static Sentence Holder(OwnFiles own)
    {
        try
        {
            return int.TryParse(RegularFile.Read(own.Holder, LongestNumber), NumberStyles.None,
                CultureInfo.InvariantCulture, out var process) ? Sentence.Of($"process {process}") : Another;
        }
        catch (IOException)
        {
            return Another;
        }
    }

    public void Dispose()
    {
        try
        {
            Removal.OfFile(own.Holder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It says nothing while nobody holds the lock.
        }
        File.Dispose();
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            RegularFile.Demand(path);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        // The folder of a first build that failed goes when that build does.
        catch (IOException e) when (IsHeld(e) || e is DirectoryNotFoundException)
        {
            return null;
        }
    }

    // ERROR_SHARING_VIOLATION; elsewhere .NET hands on EWOULDBLOCK, which is 11 on Linux and 35 on macOS.
    private static bool IsHeld(IOException e) =>
        e.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);

    private static OutputLock Signed(OutputLock taken)
    {
        try
        {
            Removal.OfFile(taken.own.Holder);
            using var file = new FileStream(taken.own.Holder, FileMode.CreateNew,
                FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            file.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The lock holds without it. What cannot be written on a full disk is told by what the process came to write.
        }
        return taken;
    }
}
