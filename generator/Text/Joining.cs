using System.Text;

namespace Banmian.Text;

/// <summary>Joins printed lines into reading text.</summary>
internal static class Joining
{
    // Print sets white space after these marks or, as the dash has it, within them.
    private const string Pauses = "，、；：。！？…—";

    /// <summary>
    /// Joins lines: nothing between ideographs, nor between an ideograph and a Latin letter or figure (that space is
    /// the style sheet's task); one space between two Latin words, and a word hyphenated at the line's end made whole.
    /// </summary>
    public static string Join(IEnumerable<string> lines) => Joined(lines, []);

    /// <summary>The same of lines that know where they stand in the dump.</summary>
    public static SourcedText Join(IReadOnlyList<SourcedText> lines)
    {
        var undone = new List<int>();
        var joined = Joined(lines.Select(line => line.Characters), undone);
        return SourcedText.Concat([.. lines.Select((line, number) => undone.Contains(number) ? line[..^1] : line)])
            .Respaced(joined);
    }

    /// <summary>
    /// Lines of display type in one line. Where print turned it over, the eye pauses: a space keeps that
    /// (<c>单日发送量创新高 各地出招力保出行</c>).
    /// </summary>
    public static string InOneLine(IReadOnlyList<string> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines)
        {
            if (joined.Length > 0 && line.Length > 0 && HasPause(joined[^1], line[0])) joined.Append(' ');
            joined.Append(line);
        }
        return joined.ToString();
    }

    /// <summary>Whether a space stands for the turn between two lines: none beside a mark that is a pause itself.</summary>
    public static bool HasPause(char last, char next) => !Pauses.Contains(last) && next != '—';

    /// <summary>The lines, counted from 0, whose last hyphen goes when they are joined.</summary>
    public static IReadOnlyList<int> HyphensUndone(IEnumerable<string> lines)
    {
        var undone = new List<int>();
        Joined(lines, undone);
        return undone;
    }

    private static string Joined(IEnumerable<string> lines, List<int> undone)
    {
        var joined = new StringBuilder();
        var (number, last) = (0, 0);
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                if (joined.Length > 0 && char.IsAsciiLetter(line[0]) && char.IsAsciiLetter(joined[^1]))
                {
                    joined.Append(' ');
                }
                else if (joined.Length > 1 && joined[^1] == '-'
                    && char.IsAsciiLetterLower(joined[^2]) && char.IsAsciiLetterLower(line[0]))
                {
                    joined.Length--;
                    undone.Add(last);
                }
                joined.Append(line);
                last = number;
            }
            number++;
        }
        return joined.ToString();
    }
}
