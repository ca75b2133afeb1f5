namespace Banmian.Text;

/// <summary>Joins printed lines into reading text.</summary>
internal static class Joining
{
    /// <summary>
    /// Joins lines: nothing between ideographs, nor between an ideograph and a Latin letter or figure (that space is
    /// the style sheet's task); one space between two Latin words.
    /// </summary>
    public static string Join(IEnumerable<string> lines) =>
        lines.Aggregate("", (joined, line) => joined.Length > 0 && line.Length > 0 && IsLatin(joined[^1]) && IsLatin(line[0])
            ? joined + " " + line
            : joined + line);

    private static bool IsLatin(char c) => char.IsAsciiLetter(c);
}
