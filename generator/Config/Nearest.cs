using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>Which of the words that could stand somewhere was meant by one that cannot.</summary>
internal static class Nearest
{
    private const int FarthestTypo = 2;

    /// <summary>“did you mean …?” with the nearest word, before a hint; the hint alone where none is near.</summary>
    public static Sentence Hint(string word, IEnumerable<string> known, Sentence hint) =>
        Word(word, known) is { } meant ? Sentence.Of($"did you mean “{meant}”? {hint}") : hint;

    // 出版日期 is a 日期; words of Latin letters hold each other by chance.
    public static string? Word(string word, IEnumerable<string> known) =>
        known.Where(other => other.Length > 1 && !char.IsAscii(other[0]))
            .FirstOrDefault(other => word.Contains(other, StringComparison.Ordinal))
        ?? known.Select(other => (Word: other, Distance: Distance(word.ToLowerInvariant(), other)))
            .Where(other => other.Distance <= FarthestTypo && 2 * other.Distance < other.Word.Length)
            .OrderBy(other => other.Distance).ThenBy(other => other.Word, StringComparer.Ordinal)
            .Select(other => other.Word).FirstOrDefault();

    // How many characters must be put in, taken out, replaced, or exchanged with their neighbour (Damerau 1964).
    private static int Distance(string one, string other)
    {
        var costs = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
                costs[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(costs[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1),
                        Math.Min(Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1,
                            i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]
                                ? costs[i - 2, j - 2] + 1 : int.MaxValue));
        return costs[one.Length, other.Length];
    }
}
