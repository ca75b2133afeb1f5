using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>Which of the words that could stand somewhere was meant by one that cannot.</summary>
internal static class Nearest
{
    private const int FarthestTypo = 2;

    /// <summary>“did you mean …?” with the nearest word, before a hint; the hint alone where none is near.</summary>
    public static Sentence Hint(string word, IEnumerable<string> known, Sentence hint) =>
        Word(word, known) is { } meant ? Sentence.Of($"did you mean “{meant}”? {hint}") : hint;

    public static string? Word(string word, IEnumerable<string> known) =>
        known.Select(other => (Word: other, Distance: Distance(word.ToLowerInvariant(), other)))
            .Where(other => other.Distance <= FarthestTypo && 2 * other.Distance < other.Word.Length)
            .OrderBy(other => other.Distance).ThenBy(other => other.Word, StringComparer.Ordinal)
            .Select(other => other.Word).FirstOrDefault();

    // How many characters must be put in, taken out or replaced (Levenshtein 1966).
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                left = Math.Min(diagonal + (one[i - 1] == other[j - 1] ? 0 : 1), Math.Min(left, row[j]) + 1);
                (diagonal, row[j]) = (row[j], left);
            }
        }
        return row[^1];
    }
}
