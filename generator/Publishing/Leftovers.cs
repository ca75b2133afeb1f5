namespace Banmian.Publishing;

/// <summary>
/// The names of files on their way: each is written beside its place under this ending and then renamed. A build that
/// was killed leaves some behind; the next one knows them by the ending.
/// </summary>
internal static class Leftovers
{
    private const string Ending = ".banmian-part";

    public static string PartOf(string path) => path + Ending;

    public static IEnumerable<string> In(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Ending, WithoutLinks) : [];

    /// <summary>Names of what a folder holds besides leftovers and folders.</summary>
    public static IEnumerable<string> Foreign(string folder) =>
        Directory.EnumerateFiles(folder, "*", WithoutLinks).Where(file => !file.EndsWith(Ending, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);

    private static EnumerationOptions WithoutLinks => new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };
}
