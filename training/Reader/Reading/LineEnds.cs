using System.Buffers;

namespace Banmian.Reader.Reading;

/// <summary>What becomes of the end of a line where the next is joined to it.</summary>
internal static class LineEnds
{
    private static readonly SearchValues<char> InsideWords = SearchValues.Create("-./:@_");

    /// <summary>Whether a space stands between two lines where they are joined: they part two Latin words.</summary>
    public static bool NeedsSpace(string above, string below) =>
        above.Length > 0 && below.Length > 0 && char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0]);

    /// <summary>
    /// Whether the hyphen at a line's end divides a word. That of an address (<c>https://shop.yunlu-</c>, <c>example.org</c>) or of a
    /// compound that holds another (<c>state-</c>, <c>of-the-art</c>) is its own.
    /// </summary>
    public static bool UndoesHyphen(string above, string below)
    {
        if (above.Length < 2 || below.Length == 0 || above[^1] != '-') return false;
        if (!char.IsAsciiLetterLower(above[^2]) || !char.IsAsciiLetterLower(below[0])) return false;
        var (start, end) = (above.Length - 1, 0);
        while (start > 0 && IsOfWord(above[start - 1])) start--;
        while (end < below.Length && IsOfWord(below[end])) end++;
        return !above.AsSpan(start, above.Length - 1 - start).ContainsAny(InsideWords)
            && !below.AsSpan(0, end).TrimEnd(".:").ContainsAny(InsideWords);
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || InsideWords.Contains(c);
}
