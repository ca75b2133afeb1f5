using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Serving;

/// <summary>What one build came to: what it found and, unless an error stopped it, what it published for which address.</summary>
internal sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, Published? Published, Uri? BaseUrl);
