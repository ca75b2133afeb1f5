using System.Collections.Immutable;

namespace Banmian.Scripts;

/// <summary>
/// A character that stands for several in Traditional, where it was converted: <paramref name="Word"/> is the piece of
/// text that decided together, <paramref name="Others"/> what it could have become.
/// </summary>
/// <param name="Margin">
/// How far the nearest cut of the text that gives it another form was from the one chosen, as a natural logarithm of odds:
/// infinite where no other was in question. Of a character alone it is how much oftener phrases have the form.
/// </param>
/// <param name="At">Where the character stands in the text.</param>
internal sealed record Ambiguity(
    string Character, string Chosen, ImmutableArray<string> Others,
    string Word, string Before, string After, Decision Decision, float Margin, int At);
