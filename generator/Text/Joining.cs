using System.Text;

namespace Banmian.Text;

/// <summary>Joins printed lines into reading text.</summary>
internal static class Joining
{
    /// <summary>
    /// Joins lines: nothing between ideographs, nor between an ideograph and a Latin letter or figure (that space is
    /// the style sheet's task); one space between two Latin words, and a word hyphenated at the line's end made whole.
    /// </summary>
    public static string Join(IEnumerable<string> lines) => Joined(lines, []);

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
                else if (joined.Length > 1 && joined[^1] == '-' && char.IsAsciiLetterLower(joined[^2]) && char.IsAsciiLetterLower(line[0]))
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
