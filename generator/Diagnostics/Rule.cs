namespace Banmian.Diagnostics;

/// <summary>What can be wrong, once for all occurrences; the table is <see cref="Rules"/>.</summary>
internal sealed record Rule(string Id, Severity DefaultSeverity, Sentence Title);
