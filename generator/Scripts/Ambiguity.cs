using System.Collections.Immutable;

namespace Banmian.Scripts;

/// <summary>
/// A character that stands for several in Traditional, where it was converted: <paramref name="Word"/> is the piece of
/// text that decided together, <paramref name="Others"/> what it could have become.
/// </summary>
/// <param name="Margin">
/// How far the nearest cut of the text that gives it another form was from the one chosen, as a natural logarithm of odds:
/// 0 where nothing spoke for the form chosen, infinite where no other was in question.
/// </param>
internal sealed record Ambiguity(
    string Character, string Chosen, ImmutableArray<string> Others, string Word, string Before, string After, Decision Decision, float Margin);
