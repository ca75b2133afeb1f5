using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>
/// Reads <c>rules:</c>, the severity a site gives a rule. A warning or a note may be raised, lowered or turned off; an
/// error may not: what it guards would go out wrong or not at all.
/// </summary>
internal static class SeverityParser
{
    private static readonly ImmutableDictionary<string, Severity> Words =
        Enum.GetValues<Severity>().ToImmutableDictionary(s => s.ToString().ToLowerInvariant());

    public static ImmutableDictionary<string, Severity> Read(YamlMap? map, DiagnosticBag bag)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity>();
        foreach (var (key, value) in map?.Entries ?? [])
        {
            var rule = Rules.All.FirstOrDefault(r => r.Id == key.Text);
            if (rule is null)
                bag.Report(Rules.BadValue, key.At, $"“{key.Text}” is not a rule", $"use the id a diagnostic shows, as NP008");
            else if (YamlFields.Expect<YamlScalar>(value, $"“{key.Text}”", $"a severity", bag) is { } word)
                Add(severities, rule, word, bag);
        }
        return severities.ToImmutable();
    }

    private static void Add(
        ImmutableDictionary<string, Severity>.Builder severities, Rule rule, YamlScalar word, DiagnosticBag bag)
    {
        if (!Words.TryGetValue(word.Text, out var severity))
            bag.Report(Rules.BadValue, word.At, $"“{word.Text}” is not a severity",
                $"use one of: {Words.Keys.Order(StringComparer.Ordinal)}");
        else if (rule.DefaultSeverity == Severity.Error && severity != Severity.Error)
            bag.Report(Rules.BadValue, word.At, $"{rule.Id} ({rule.Title}) stays an error",
                $"remove this line and correct what it reports");
        else
            severities[rule.Id] = severity;
    }
}
