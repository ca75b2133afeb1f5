namespace Banmian.Sources;

/// <summary>Paths with every symbolic link followed, so that "inside this folder" can be asked truly.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The absolute path with every link on the way followed; parts that do not exist stay as they are.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path) => Follow(path, 0);

    /// <summary>The same of a name in a folder that is followed already.</summary>
    public static string In(string folder, string name) =>
        Path.Combine(folder, name) is var here && new FileInfo(here).LinkTarget is { } target ? Of(Path.Combine(folder, target))
            : here;

    private static string Follow(string path, int links)
    {
        if (links > MostLinks)
            throw new RefusedFileException($"the links lead in a circle: {path}", $"remove one of them");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;

        var folder = Follow(parent, links);
        var here = Path.Combine(folder, Path.GetFileName(full));
        return new FileInfo(here).LinkTarget is { } target ? Follow(Path.Combine(folder, target), links + 1) : here;
    }

    /// <summary>Whether one path is the other or lies below it; both as <see cref="Of"/> gives them.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Comparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    private static StringComparison Comparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
