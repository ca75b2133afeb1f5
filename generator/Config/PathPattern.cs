using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>
/// How the paths of dumps tell what their pages are: <c>{paper}/{date}/{page}.txt</c>, below <c>seeds/</c>, where <c>*</c> is
/// anything but a slash.
/// </summary>
internal sealed partial class PathPattern
{
    public static readonly Sentence Form =
        $"{{paper}}, {{date}}, {{page}}, {{section}} or {{edition}}, each once, and * for what tells nothing";

    private static readonly string[] Told = ["paper", "date", "page", "section", "edition"];

    private readonly Regex path;

    private PathPattern(string pattern) =>
        path = new Regex($"^{pattern}\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The pattern; or null, and <paramref name="problem"/> says what is wrong with it.</summary>
    public static PathPattern? Parse(string text, out Sentence? problem)
    {
        var parts = Part().Matches(text).Select(part => part.Value).ToList();
        var fields = parts.Where(part => part[0] == '{').ToList();
        problem = fields.Find(field => Of(field) is null) is { } unknown
                ? Sentence.Of($"{unknown} is nothing a path can tell")
            : fields.GroupBy(field => field).FirstOrDefault(same => same.Count() > 1) is { } twice
                ? Sentence.Of($"{twice.Key} stands twice")
            : fields.Count == 0 ? Sentence.Of($"it tells nothing")
            : null;
        return problem is not null ? null
            : new PathPattern(string.Concat(parts.Select(part => part == "*" ? "[^/]*" : Of(part) ?? Regex.Escape(part))));
    }

    /// <summary>What the path of a dump below <c>seeds/</c> tells; nothing where the pattern does not fit it.</summary>
    /// <param name="at">where it is said to stand</param>
    public RawSidecar Read(string below, Location at)
    {
        var match = path.Match(below);
        return RawSidecar.Of(Told.Select(field => (field, Value(field))));

        YamlNode? Value(string field) =>
            match.Groups[field] is { Success: true } found ? new YamlScalar(at, found.Value, IsEmpty: false) : null;
    }

    private static string? Of(string field) => field switch
    {
        "{paper}" => "(?<paper>[^/]+)",
        "{date}" => "(?<date>[0-9]{4}(?:[-.年]?[0-9]{1,2}(?:[-.月]?[0-9]{1,2}日?)?)?)",
        "{page}" => "(?<page>第?[A-Za-z]{0,2}[0-9]{1,3}(?:-[A-Za-z]{0,2}[0-9]{1,3})?版?)",
        "{section}" => "(?<section>[^/]+)",
        "{edition}" => "(?<edition>[^/]+)",
        _ => null,
    };

    [GeneratedRegex("\\{[^{}]*\\}|\\*|[^{*]+|\\{")]
    private static partial Regex Part();
}
