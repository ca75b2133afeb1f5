using System.Globalization;

namespace Banmian.Tests.Segmentation;

/// <summary>One example of a rule in <c>docs/rules</c>: the lines as a dump gives them and what the program makes of
/// them.</summary>
internal sealed record RuleExample(string File, int Line, string Rule, string[] Given, string[] Expected)
{
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");

    /// <summary>Every example of every page, in the order they stand.</summary>
    public static IEnumerable<RuleExample> All() =>
        Directory.EnumerateFiles(Repository.Path("docs/rules"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => In($"docs/rules/{Path.GetFileName(file)}", System.IO.File.ReadAllLines(file)));

    private static IEnumerable<RuleExample> In(string file, string[] lines)
    {
        string? rule = null;
        var (start, given, expected) = (0, new List<string>(), new List<string>());
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = lines[i].StartsWith("```", StringComparison.Ordinal);
            if (rule is not null && (fence || lines[i].Length == 0))
            {
                if (given.Count > 0) yield return new RuleExample(file, start, rule, [.. given], [.. expected]);
                (given, expected) = ([], []);
            }
            if (fence) rule = rule is null ? lines[i][3..] : null;
            else if (rule is null || lines[i].Length == 0) continue;
            else if (lines[i].StartsWith("→ ", StringComparison.Ordinal)) expected.Add(lines[i][2..]);
            else
            {
                if (given.Count == 0) start = i + 1;
                given.Add(lines[i]);
            }
        }
    }
}
