using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// The rule for what the program finds by itself: no link on the way to it leads out of the folder it belongs to. That is the
/// site's, and for what stands beside a file elsewhere the folder of this file.
/// </summary>
internal static class OwnFolder
{
    /// <summary>The folder that a path, as a command was given it, belongs to.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        return RealPath.IsWithin(full, Path.GetFullPath(".")) ? "." : Path.GetDirectoryName(full)!;
    }

    /// <summary>The path with every link followed, or null after an error was reported: it leads out of the folder.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string? Follow(string folder, string path, string shown, DiagnosticBag bag)
    {
        var place = RealPath.Of(path);
        if (RealPath.IsWithin(place, RealPath.Of(folder)))
            return place;
        bag.Report(Rules.OutsideSite, new Location(shown),
            $"a link leads out of the folder, to {place}", $"put a file in place of the link");
        return null;
    }
}
