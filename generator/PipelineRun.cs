using Banmian.Diagnostics;

namespace Banmian;

/// <summary>What a run found and, unless an error stopped it, one line on what it made.</summary>
internal sealed record PipelineRun(IReadOnlyList<Diagnostic> Diagnostics, string? Summary);
