using Banmian.Scripts.Newspaper;

namespace Banmian.Archive;

/// <summary>
/// A choice among several traditional forms as it stands on a site's pages: an example and its place, and how often the
/// same word was converted the same way.
/// </summary>
/// <param name="Path">The dump.</param>
internal sealed record Choice(Ambiguity Example, string Path, ReadingText Text, int Count);
