namespace Banmian.Diagnostics;

/// <summary>One occurrence of a rule: where, what is wrong, and what to do about it.</summary>
internal sealed record Diagnostic(Rule Rule, Severity Severity, Location Location, string Message, string Hint)
{
    /// <summary>The plain one-line form, the same on every terminal and in every log.</summary>
    public override string ToString() =>
        $"{Location}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}{(Hint.Length == 0 ? "" : $" ({Hint})")}";
}
