using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// How a body runs through columns of equal height: the <paramref name="Rows"/> of each column, the blocks that must begin a new
/// column because no crosshead may stand at a column's foot, the lines left empty before these, and those left empty in the last.
/// </summary>
internal sealed record ColumnFill(int Rows, ImmutableArray<int> Turns, int Skipped, int Unused)
{
    // Lines of text that must follow a crosshead in its column.
    private const int AfterCrosshead = 2;

    /// <summary>The least height at which a body goes into a number of columns.</summary>
    public static ColumnFill Least(BlockRows[] body, int columns)
    {
        var total = 0;
        foreach (var block in body)
            total += block.Rows;
        for (var rows = Math.Max(1, (total + columns - 1) / columns); ; rows++)
            if (Run(body, columns, rows) is { } fill)
                return fill;
    }

    /// <summary>A body in columns of a height, or null where it runs over.</summary>
    public static ColumnFill? Run(BlockRows[] body, int columns, int rows)
    {
        ImmutableArray<int> turns = [];
        var (used, skipped) = (0, 0);
        for (var i = 0; i < body.Length; i++)
        {
            var block = body[i];
            // A paragraph without a line takes no place, not even in a column without a row.
            if (block.Rows == 0)
                continue;
            var left = rows - used % rows;
            if (block.IsCrosshead && used % rows > 0)
            {
                var follows = i + 1 < body.Length ? Math.Min(AfterCrosshead, body[i + 1].Rows) : 0;
                if (left < block.Rows + follows)
                {
                    used += left;
                    skipped += left;
                    turns = turns.Add(i);
                }
            }
            used += block.Rows;
        }
        return used <= columns * rows ? new ColumnFill(rows, turns, skipped, columns * rows - used) : null;
    }

    /// <summary>The blocks of a body whose last line of text begins a column of this fill.</summary>
    public IEnumerable<int> EndedAtTop(BlockRows[] body)
    {
        var used = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (Turns.Contains(i))
                used += Rows - used % Rows;
            var lines = body[i].Rows - body[i].Closing;
            if (lines > 1 && (used + lines - 1) % Rows == 0)
                yield return i;
            used += body[i].Rows;
        }
    }
}
