namespace Banmian.Segmentation;

/// <summary>The assignment of least total cost between rows and columns, each used at most once (Hungarian method, O(n³)).</summary>
internal static class Assignment
{
    // More headings than any page has: the exact method would take for ever.
    private const int MostRows = 150;

    /// <summary>
    /// For each row the column it is given, or -1. <paramref name="cost"/> below 0 is a gain; a pair that gains nothing
    /// is left unassigned.
    /// </summary>
    public static int[] Solve(double[,] cost)
    {
        int rows = cost.GetLength(0), columns = cost.GetLength(1);
        if (rows > MostRows) return BestFirst(cost);
        // One private "none" column a row makes leaving it out always possible, at cost 0.
        int width = columns + rows;
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[width + 1];
        var match = new int[width + 1];
        var way = new int[width + 1];
        for (var row = 1; row <= rows; row++)
        {
            match[0] = row;
            var column = 0;
            var least = new double[width + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[width + 1];
            do
            {
                used[column] = true;
                int current = match[column], next = 0;
                var delta = double.PositiveInfinity;
                for (var j = 1; j <= width; j++)
                {
                    if (used[j]) continue;
                    var value = (j <= columns ? Math.Min(cost[current - 1, j - 1], 0.001) : 0) - rowPotential[current] - columnPotential[j];
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
            if (match[j] > 0 && cost[match[j] - 1, j - 1] < 0) result[match[j] - 1] = j - 1;
        return result;
    }

    private static int[] BestFirst(double[,] cost)
    {
        int rows = cost.GetLength(0), columns = cost.GetLength(1);
        var result = new int[rows];
        Array.Fill(result, -1);
        var taken = new bool[columns];
        var gains = Enumerable.Range(0, rows).SelectMany(r => Enumerable.Range(0, columns).Where(c => cost[r, c] < 0).Select(c => (Cost: cost[r, c], Row: r, Column: c)));
        foreach (var (_, row, column) in gains.Order())
        {
            if (result[row] >= 0 || taken[column]) continue;
            result[row] = column;
            taken[column] = true;
        }
        return result;
    }
}
