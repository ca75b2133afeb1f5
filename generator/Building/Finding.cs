using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>A diagnostic as it is kept: its rule by the id. How much it weighs is asked again when it is told again.</summary>
internal sealed record Finding(string Rule, Location At, Sentence Message, Sentence? Hint)
{
    private static readonly Dictionary<string, Rule> Known = Rules.All.ToDictionary(rule => rule.Id);

    public static Finding Of(Diagnostic diagnostic) =>
        new(diagnostic.Rule.Id, diagnostic.Location, diagnostic.Message, diagnostic.Hint);

    /// <summary>Tells again what earlier work found.</summary>
    public static void Report(IEnumerable<Finding> found, DiagnosticBag bag)
    {
        foreach (var finding in found)
            bag.Report(Known[finding.Rule], finding.At, finding.Message, finding.Hint);
    }
}
