using System.Buffers;
using System.Text;

namespace Banmian.Text;

/// <summary>Joins printed lines into reading text.</summary>
internal static class LineJoins
{
    // Print sets white space after these marks or, as the dash has it, within them.
    private const string Pauses = "，、；：。！？…—";

    private static readonly SearchValues<char> InsideWords = SearchValues.Create("-./:@_");

    /// <summary>
    /// Joins lines: nothing between ideographs, nor between an ideograph and a Latin letter or figure (that space is
    /// the style sheet's task); one space between two Latin words, and a word hyphenated at the line's end made whole.
    /// </summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        var above = "";
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (UndoesHyphen(above, line)) joined.Length--;
            else if (NeedsSpace(above, line)) joined.Append(' ');
            joined.Append(line);
            above = line;
        }
        return joined.ToString();
    }

    /// <summary>Whether a space stands between two lines where they are joined: they part two Latin words.</summary>
    public static bool NeedsSpace(string above, string below) =>
        above.Length > 0 && below.Length > 0 && char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0]);

    /// <summary>
    /// Whether the hyphen at a line's end divides a word. That of an address (<c>https://shop.yunlu-</c>, <c>example.org</c>) or
    /// of a compound that holds another (<c>state-</c>, <c>of-the-art</c>) is its own.
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

    /// <summary>
    /// Lines of display type in one line. Where print turned it over, the eye pauses: a space keeps that
    /// (<c>单日发送量创新高 各地出招力保出行</c>).
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="forced">Where it turned over without a pause, UTF-16 units from the beginning, no spaces counted.</param>
    public static string InOneLine(IReadOnlyList<string> lines, IReadOnlyList<int> forced)
    {
        var joined = new StringBuilder();
        var at = 0;
        foreach (var line in lines)
        {
            if (joined.Length > 0 && line.Length > 0 && HasPause(joined[^1], line[0]) && !forced.Contains(at)) joined.Append(' ');
            joined.Append(line);
            at += line.Length;
        }
        return joined.ToString();
    }

    /// <summary>Whether a space stands for the turn between two lines: none beside a mark that is a pause itself.</summary>
    public static bool HasPause(char last, char next) => !Pauses.Contains(last) && next != '—';

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || InsideWords.Contains(c);
}
