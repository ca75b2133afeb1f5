using System.Security;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>Reads a file whose size is asked first.</summary>
internal static class LimitedFile
{
    /// <summary>
    /// The bytes, or null after an error was reported at <paramref name="shown"/>, the path as diagnostics show it.
    /// </summary>
    public static byte[]? Read(string path, string shown, SizeLimit limit, DiagnosticBag bag) =>
        Attempt(path, shown, bag, () => ReadAll(path, shown, limit, bag));

    /// <summary>The same of a file that the program found by itself: no link may lead to it out of its own folder.</summary>
    public static byte[]? ReadFound(string path, string shown, SizeLimit limit, DiagnosticBag bag) =>
        Attempt(path, shown, bag, () => OwnFolder.Follow(OwnFolder.Of(path), path, shown, bag)) is { } place
            ? Read(place, shown, limit, bag) : null;

    private static byte[]? ReadAll(string path, string shown, SizeLimit limit, DiagnosticBag bag)
    {
        var bytes = RegularFile.Read(path, limit.Bytes);
        if (bytes.Length <= limit.Bytes)
            return bytes;
        // The length of a link is its own.
        var file = new FileInfo(RealPath.Of(path));
        var size = file.Exists && file.Length > limit.Bytes ? Sentence.Of($"{SizeLimit.WithUnit(file.Length)}")
            : Sentence.Of($"more than {SizeLimit.WithUnit(limit.Bytes)}");
        bag.Report(Rules.TooLarge, new Location(shown),
            $"the file has {size}; the limit is {SizeLimit.WithUnit(limit.Bytes)}", limit.Advice);
        return null;
    }

    private static T? Attempt<T>(string path, string shown, DiagnosticBag bag, Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            var (what, mend) = DiskProblem.OfReading(path, e);
            bag.Report(Rules.Unreadable, new Location(shown), what, mend);
            return null;
        }
    }
}
