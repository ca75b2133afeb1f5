using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// What is not there where a path leads to nothing: the first part of it that is missing, and the folder it was looked for in.
/// </summary>
internal static class NothingThere
{
    private static readonly Sentence Mend =
        Sentence.Of($"check how it is spelt; if another folder is meant, go there or name it with --site");

    public static (Sentence What, Sentence Mend) OfFile(string path) =>
        LinkAt(path) ?? (Path.EndsInDirectorySeparator(path) ? OfFolder(path)
            : FolderAbove(path) is var (folder, missing) && missing is not null ? OfFolder(folder, missing)
            : ($"there is no file “{Path.GetFileName(path)}” in {folder}", Mend));

    public static (Sentence What, Sentence Mend) OfFolder(string path)
    {
        var (folder, missing) = FolderAbove(path);
        return LinkAt(path) ?? OfFolder(folder, missing ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
    }

    private static (Sentence What, Sentence Mend) OfFolder(string folder, string missing) =>
        ($"there is no folder “{missing}” in {folder}", Mend);

    // The link is there, and a reader who looks sees it.
    private static (Sentence What, Sentence Mend)? LinkAt(string path) =>
        new FileInfo(Path.TrimEndingDirectorySeparator(path)).LinkTarget is { } target
            ? ($"this is a link to {target}, where there is nothing", $"mend the link, or put the file in its place") : null;

    // The nearest folder above that is there, and the name below it that is not; null where the next folder above is there.
    private static (string Folder, string? Missing) FolderAbove(string path)
    {
        var (folder, missing) = (Above(Path.GetFullPath(path)), (string?)null);
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
            (folder, missing) = (above, Path.GetFileName(folder));
        return (folder, missing);

        static string Above(string full) => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(full)) ?? full;
    }
}
