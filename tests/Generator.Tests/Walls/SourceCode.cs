using System.Text.RegularExpressions;

namespace Banmian.Tests.Walls;

/// <summary>
/// The program's own source, for walls that compiled code does not show: constants and texts stand in it as values, without the
/// name of where they came from.
/// </summary>
internal static partial class SourceCode
{
    /// <summary>
    /// The lines of code of a stage (of all of them without one), without comments, each with its file and number.
    /// </summary>
    public static IEnumerable<(string At, string Code)> Lines(string? stage = null) =>
        from file in Directory.EnumerateFiles(Repository.Path(stage is null ? "generator" : $"generator/{stage}"), "*.cs",
            SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Path("generator"), file).Replace('\\', '/')
        where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
        from line in File.ReadLines(file).Select((code, i) => (At: $"{path}:{i + 1}", Code: Comment().Replace(code, "")))
        select line;

    /// <summary>The other stages that the files of a stage name.</summary>
    public static IEnumerable<string> StagesNamedBy(string stage) =>
        Lines(stage).SelectMany(line => Stage().Matches(line.Code)).Select(match => match.Groups[1].Value)
            .Where(named => named != stage).Distinct().Order(StringComparer.Ordinal);

    // No text of the program has two slashes but after a colon.
    [GeneratedRegex("(?<!:)//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bBanmian\.(\w+)")]
    private static partial Regex Stage();
}
