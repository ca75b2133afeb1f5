using System.Collections.Immutable;

namespace Banmian.Diagnostics;

/// <summary>
/// Collects diagnostics of one piece of work. Parallel work gives each page a bag of its own and joins
/// them in page order, so that output never depends on timing.
/// </summary>
internal sealed class DiagnosticBag(ImmutableDictionary<string, Severity>? severities = null)
{
    private readonly List<Diagnostic> items = [];

    public IReadOnlyList<Diagnostic> Items => items;

    public bool HasErrors => items.Any(d => d.Severity == Severity.Error);

    public void Report(Rule rule, Location location, string message, string hint = "")
    {
        var severity = severities?.GetValueOrDefault(rule.Id, rule.DefaultSeverity) ?? rule.DefaultSeverity;
        if (severity != Severity.Off)
            items.Add(new Diagnostic(rule, severity, location, message, hint));
    }

    public void AddRange(DiagnosticBag other) => items.AddRange(other.items);
}
