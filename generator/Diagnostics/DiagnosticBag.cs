using System.Collections.Immutable;

namespace Banmian.Diagnostics;

/// <summary>
/// Collects diagnostics of one piece of work, the same one once: a fault of a template shows on every page. Parallel work gives
/// each page a bag of its own and joins them in page order, so that output never depends on timing.
/// </summary>
internal sealed class DiagnosticBag(ImmutableDictionary<string, Severity>? severities = null)
{
    private readonly List<Diagnostic> items = [];
    private readonly HashSet<Diagnostic> seen = [];

    public IReadOnlyList<Diagnostic> Items => items;

    public bool HasErrors => items.Any(d => d.Severity == Severity.Error);

    public void Report(Rule rule, Location location, Sentence message, Sentence? hint = null)
    {
        var severity = severities?.GetValueOrDefault(rule.Id, rule.DefaultSeverity) ?? rule.DefaultSeverity;
        if (severity != Severity.Off)
            Add(new Diagnostic(rule, severity, location, message, hint));
    }

    /// <summary>The same diagnostics with the severities a site gives their rules.</summary>
    public DiagnosticBag Weighed(ImmutableDictionary<string, Severity> bySite)
    {
        var weighed = new DiagnosticBag(bySite);
        foreach (var (rule, _, at, message, hint) in items)
            weighed.Report(rule, at, message, hint);
        return weighed;
    }

    public void AddRange(DiagnosticBag other) => AddRange(other.items);

    public void AddRange(IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
            Add(diagnostic);
    }

    /// <summary>Takes over what was found in one file, in the order of its lines.</summary>
    public void AddByPlace(DiagnosticBag file) =>
        file.items.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column).ToList().ForEach(Add);

    private void Add(Diagnostic diagnostic)
    {
        if (seen.Add(diagnostic))
            items.Add(diagnostic);
    }
}
