using System.Collections.Immutable;

namespace Banmian.Printing;

/// <summary>One PDF to be made.</summary>
/// <param name="Pages">the pages of the built site it shows, as paths below it</param>
/// <param name="IsIssue">whether they are a whole issue</param>
/// <param name="Pdf">the file to write, below the folder of prints</param>
internal sealed record PrintJob(ImmutableArray<string> Pages, bool IsIssue, string Pdf);
