using System.Text.RegularExpressions;

namespace Banmian.Publishing;

/// <summary>Paths that are a file below the output folder on every system a site is copied to, and nothing else.</summary>
internal static partial class PublicationPath
{
    public static bool IsSafe(string path) =>
        !path.StartsWith(OwnFiles.FolderName, StringComparison.OrdinalIgnoreCase)
            && path.Split('/').All(part => Part().IsMatch(part) && !DeviceName().IsMatch(part));

    /// <summary>Every folder above the file, outermost first.</summary>
    public static IEnumerable<string> Folders(string path) =>
        Enumerable.Range(0, path.Length).Where(i => path[i] == '/').Select(i => path[..i]);

    // No empty part, no “.” or “..”, no separator, drive, wildcard or control character, no blank or dot at the end.
    [GeneratedRegex("^(?!\\.{1,2}\\z)[^/\\\\:*?\"<>|\\p{C}]*[^/\\\\:*?\"<>|\\p{C}. ]\\z")]
    private static partial Regex Part();

    [GeneratedRegex("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)", RegexOptions.IgnoreCase)]
    private static partial Regex DeviceName();
}
