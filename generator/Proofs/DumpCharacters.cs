using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Proofs;

/// <summary>The characters of a dump that are not white space, in order (UTF-16 units), each with its line and column.</summary>
internal sealed class DumpCharacters
{
    private readonly int[] lines;
    private readonly int[] columns;
    private readonly int[] starts;
    private readonly SourcePage page;

    private DumpCharacters(SourcePage page, string text, int[] lines, int[] columns, int[] starts) =>
        (this.page, Text, this.lines, this.columns, this.starts) = (page, text, lines, columns, starts);

    public string Text { get; }

    public int LastLine => starts.Length - 2;

    public static DumpCharacters Of(SourcePage page)
    {
        var (text, lines, columns) = (new List<char>(), new List<int>(), new List<int>());
        var starts = new int[page.Lines.Length + 2];
        foreach (var line in page.Lines)
        {
            starts[line.Number] = text.Count;
            for (var column = 0; column < line.Text.Length; column++)
            {
                if (char.IsWhiteSpace(line.Text[column])) continue;
                text.Add(line.Text[column]);
                lines.Add(line.Number);
                columns.Add(column);
            }
        }
        starts[^1] = text.Count;
        return new DumpCharacters(page, new string([.. text]), [.. lines], [.. columns], starts);
    }

    /// <summary>The 1-based line a character stands in.</summary>
    public int LineOf(int character) => lines[character];

    /// <summary>The 0-based column of a character, in UTF-16 units.</summary>
    public int ColumnOf(int character) => columns[character];

    /// <summary>The character at a column (0-based) of a line, or -1 where none stands.</summary>
    public int At(int line, int column) =>
        line > LastLine ? -1 : Math.Max(-1, Array.BinarySearch(columns, starts[line], starts[line + 1] - starts[line], column));

    /// <summary>The first character of some lines and the first after them; lines that are not there hold none.</summary>
    public Range In(LineRange range) =>
        starts[Math.Clamp(range.First, 1, LastLine + 1)]..starts[Math.Clamp(range.Last + 1, 1, LastLine + 1)];

    /// <summary>Whether nothing but blank lines stands between two lines, the later one second.</summary>
    public bool Follow(int line, int next) => line < next && starts[line + 1] == starts[next];

    /// <summary>The white space between two neighbouring characters of one line.</summary>
    public string Between(int left, int right) => page.Lines[lines[left] - 1].Text[(columns[left] + 1)..columns[right]];

    /// <summary>The lines some characters stand in, in their order; blank lines between two of them are inside a range.</summary>
    public ImmutableArray<LineRange> LinesOf(IEnumerable<int> characters)
    {
        var ranges = new List<LineRange>();
        foreach (var character in characters)
        {
            var line = lines[character];
            if (IsIn(ranges, line)) continue;
            if (ranges.Count > 0 && ranges[^1].Last < line && starts[line] == starts[ranges[^1].Last + 1])
                ranges[^1] = new LineRange(ranges[^1].First, line);
            else ranges.Add(new LineRange(line, line));
        }
        return [.. ranges];
    }

    // Most often in the last: the characters of a line stand side by side.
    private static bool IsIn(List<LineRange> ranges, int line)
    {
        for (var at = ranges.Count - 1; at >= 0; at--)
            if (ranges[at].First <= line && line <= ranges[at].Last) return true;
        return false;
    }
}
