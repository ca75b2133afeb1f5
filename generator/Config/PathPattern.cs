using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>
/// How the paths of dumps tell what their pages are: <c>{paper}/{date}/{page}.txt</c>, below <c>seeds/</c>, where <c>*</c> is
/// anything but a slash. It may be written as Windows shows paths, and with <c>seeds/</c> before it.
/// </summary>
internal sealed partial class PathPattern
{
    public static readonly Sentence Form =
        $"{{paper}}, {{date}}, {{page}}, {{section}} or {{edition}}, each once, and * for what tells nothing";

    private static readonly string[] Told = ["paper", "date", "page", "section", "edition"];

    // Long before it, no disk has a path that would fit; and an expression that never goes back may not be of any size.
    private const int Longest = 200;

    private static readonly char[] FullWidth = ['｛', '｝'];

    private readonly Regex path;

    private PathPattern(string pattern, Location at) => (At, path) =
        (at, new Regex($"^{pattern}\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    /// <summary>Where it is written.</summary>
    public Location At { get; }

    /// <summary>The pattern; or null, and <paramref name="problem"/> says what is wrong with it.</summary>
    /// <param name="at">where it is written</param>
    public static PathPattern? Parse(string text, Location at, out Sentence? problem)
    {
        var written = text.Replace('\\', '/');
        var below = written.StartsWith($"{SourceFolder.Name}/", StringComparison.Ordinal)
            ? written[(SourceFolder.Name.Length + 1)..] : written;
        var parts = Part().Matches(below).Select(part => part.Value).ToList();
        var fields = parts.Where(part => part[0] == '{').ToList();
        problem = text.Length > Longest ? Sentence.Of($"it has more than {Longest} characters")
            : text.IndexOfAny(FullWidth) is var wide and >= 0
                ? Sentence.Of($"“{text[wide]}” is full-width")
            : fields.Find(field => Of(field) is null) is { } unknown
                ? Sentence.Of($"{unknown} is nothing a path can tell")
            : fields.GroupBy(field => field).FirstOrDefault(same => same.Count() > 1) is { } twice
                ? Sentence.Of($"{twice.Key} stands twice")
            : fields.Count == 0 ? Sentence.Of($"it tells nothing")
            : null;
        return problem is not null ? null
            : new PathPattern(string.Concat(parts.Select(part => part == "*" ? "[^/]*" : Of(part) ?? Regex.Escape(part))), at);
    }

    /// <summary>Whether a path below <c>seeds/</c> tells anything.</summary>
    public bool Fits(string below) => path.IsMatch(below);

    /// <summary>What the path of a dump below <c>seeds/</c> tells; nothing where the pattern does not fit it.</summary>
    /// <param name="at">where it is said to stand</param>
    public RawSidecar Read(string below, Location at)
    {
        var match = path.Match(below);
        return RawSidecar.Of(Told.Select(field => (field, Value(field))));

        YamlNode? Value(string field) =>
            match.Groups[field] is { Success: true } found ? new YamlScalar(at, Joined(found.Value), IsEmpty: false) : null;
    }

    // 2021年/2月/1日
    private static string Joined(string value) => value.Replace("年/", "年", StringComparison.Ordinal)
        .Replace("月/", "月", StringComparison.Ordinal);

    // In figures also with a folder for each year, month and day.
    private const string DateForm = "[0-9]{4}(?:年?[-./]?[0-9]{1,2}(?:月?[-./]?[0-9]{1,2}日?|月)?|年)?"
        + "|(?:民[国國])?[〇零一二三四五六七八九十百]{1,4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?";

    private static string? Of(string field) => field switch
    {
        "{paper}" => "(?<paper>[^/]+)",
        "{date}" => $"(?<date>{DateForm})",
        "{page}" => "(?<page>第?(?:[A-Za-z]{0,2}[0-9]{1,3}(?:-[A-Za-z]{0,2}[0-9]{1,3})?|[一二三四五六七八九十百]{1,5})版?)",
        "{section}" => "(?<section>[^/]+)",
        // Most issues have one edition: {date}{edition} fits 2021-02-01, 2021-02-01晚 and 2021-02-01-晚.
        "{edition}" => "(?:[-_ ]?(?<edition>[^-_ /0-9][^/]*))?",
        _ => null,
    };

    [GeneratedRegex("\\{[^{}]*\\}|\\*|[^{*]+|\\{")]
    private static partial Regex Part();
}
