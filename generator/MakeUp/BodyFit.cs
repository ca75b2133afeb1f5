using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// A way to set a text below its heading: in so many columns, each of so many lines of a measure (em), over so many rows of the
/// sheet. A column of vertical text is a band of lines side by side; its bands stand one below the other.
/// <paramref name="Unused"/> are the lines that hold nothing in the last column, <paramref name="Skipped"/> those at the feet of
/// others, where no crosshead may stand.
/// </summary>
internal sealed record BodyFit(int Columns, int Lines, double Measure, int Rows, int Unused, double Cost = 0,
    int Skipped = 0)
{
    /// <summary>Lines the last column of a text may be short of the others.</summary>
    public const int MostUnused = 3;

    private const double CostOfUnusedLine = 2;
    private const double CostOfHole = 4;

    public static double CostOfUnused(int unused) => unused * CostOfUnusedLine + Math.Max(0, unused - MostUnused) * CostOfHole;

    /// <summary>
    /// How the copies of a piece go into so many columns of a measure: the lines of a column, no fewer than asked for.
    /// </summary>
    public static (int Lines, int Unused, int Skipped) Fill(List<BlockRows[]> bodies, int columns, int least)
    {
        var lines = Math.Max(least, bodies.Max(body => ColumnFill.Least(body, columns).Rows));
        var (unused, skipped) = (0, 0);
        foreach (var body in bodies)
            if (ColumnFill.Run(body, columns, lines) is { } fill)
                (unused, skipped) = (Math.Max(unused, fill.Unused), Math.Max(skipped, fill.Skipped));
        return (lines, unused, skipped);
    }
}
