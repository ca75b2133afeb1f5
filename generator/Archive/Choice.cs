using Banmian.Scripts;

namespace Banmian.Archive;

/// <summary>
/// A choice among several traditional forms as it stands on a site's pages: an example and its place, and how often the
/// same word was converted the same way.
/// </summary>
/// <param name="Path">The dump.</param>
/// <param name="Line">The line of the dump at which the character stands.</param>
/// <param name="Story">The story, by its index in the reading; null for furniture.</param>
/// <param name="Paragraph">The paragraph of the story (0-based); null for a text that is none.</param>
internal sealed record Choice(Ambiguity Example, string Path, int Line, int? Story, int? Paragraph, int Count);
