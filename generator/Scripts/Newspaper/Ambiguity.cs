using System.Collections.Immutable;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// A character that stands for several in Traditional, where it was converted: <paramref name="Word"/> is the piece of
/// text that decided together, <paramref name="Others"/> what it could have become.
/// </summary>
internal sealed record Ambiguity(string Character, string Chosen, ImmutableArray<string> Others, string Word, string Before, string After, Decision Decision);
