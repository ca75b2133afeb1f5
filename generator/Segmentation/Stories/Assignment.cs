namespace Banmian.Segmentation.Stories;

/// <summary>The assignment of greatest total gain between rows and columns, each used at most once (Hungarian method,
/// O(n³)).</summary>
internal static class Assignment
{
    // More headings than any page has: the exact method would take for ever.
    private const int MostRows = 150;

    private const long None = long.MaxValue / 4;

    /// <summary>For each row the column it is given, or −1: a pair that gains nothing is left unassigned.</summary>
    public static int[] Solve(long[,] gain)
    {
        int rows = gain.GetLength(0), columns = gain.GetLength(1);
        if (rows > MostRows) return BestFirst(gain);
        // One private "none" column a row makes leaving it out always possible, at no gain.
        var width = columns + rows;
        var rowPotential = new long[rows + 1];
        var columnPotential = new long[width + 1];
        var match = new int[width + 1];
        var way = new int[width + 1];
        for (var row = 1; row <= rows; row++)
        {
            match[0] = row;
            var column = 0;
            var least = new long[width + 1];
            Array.Fill(least, None);
            var used = new bool[width + 1];
            do
            {
                used[column] = true;
                int current = match[column], next = 0;
                var delta = None;
                for (var j = 1; j <= width; j++)
                {
                    if (used[j]) continue;
                    // Of a pair that gains nothing and of none, none.
                    var cost = j <= columns ? Math.Min(-gain[current - 1, j - 1], 1) : 0;
                    var value = cost - rowPotential[current] - columnPotential[j];
                    if (value < least[j]) (least[j], way[j]) = (value, column);
                    if (least[j] < delta) (delta, next) = (least[j], j);
                }
                for (var j = 0; j <= width; j++)
                {
                    if (used[j]) { rowPotential[match[j]] += delta; columnPotential[j] -= delta; }
                    else least[j] -= delta;
                }
                column = next;
            }
            while (match[column] != 0);
            do
            {
                match[column] = match[way[column]];
                column = way[column];
            }
            while (column != 0);
        }
        var result = new int[rows];
        Array.Fill(result, -1);
        for (var j = 1; j <= columns; j++)
            if (match[j] > 0 && gain[match[j] - 1, j - 1] > 0) result[match[j] - 1] = j - 1;
        return result;
    }

    private static int[] BestFirst(long[,] gain)
    {
        int rows = gain.GetLength(0), columns = gain.GetLength(1);
        var result = new int[rows];
        Array.Fill(result, -1);
        var taken = new bool[columns];
        var gains = Enumerable.Range(0, rows).SelectMany(r =>
            Enumerable.Range(0, columns).Where(c => gain[r, c] > 0).Select(c => (Cost: -gain[r, c], Row: r, Column: c)));
        foreach (var (_, row, column) in gains.Order())
        {
            if (result[row] >= 0 || taken[column]) continue;
            result[row] = column;
            taken[column] = true;
        }
        return result;
    }
}
