using Banmian.Diagnostics;

namespace Banmian.Publishing;

/// <summary>Why the disk refused, in a sentence.</summary>
internal static class DiskProblem
{
    /// <summary>A right that is missing, in the program's words; all else in those of the system.</summary>
    public static Sentence Of(Exception e) => e is UnauthorizedAccessException
        ? Sentence.Of($"this program has no right to write here") : Sentence.Of($"{e.Message}");
}
