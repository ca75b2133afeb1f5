namespace Banmian.Segmentation;

/// <summary>What it costs to say that a line of body text stands in a column, by how it fills it. Widths are in em.</summary>
internal static class ColumnFit
{
    // A paragraph of one line that is shorter and ends without a stop is rather a headline.
    private const int ShortestParagraph = 9;

    // How uncertain a measure is.
    private const double Slack = 0.25;

    /// <summary>That a paragraph goes on after the line: it is full exactly when the next unbreakable token would not have fitted.</summary>
    public static double GoingOn(PrintedLine line, double expected, double nextToken, ReadingCosts costs)
    {
        var room = expected - line.WideWidth - nextToken;
        // A token that would just have fitted may just not have.
        return room <= -Slack ? 0
            : room < Slack / 2 ? costs.ShortLine * (room + Slack) / (Slack * 1.5)
            : Math.Min(costs.WorstFit, costs.ShortLine + costs.ShortLinePerEm * room);
    }

    /// <summary>That the line is its paragraph's last, and whether its first too.</summary>
    public static double Ending(PrintedLine line, double expected, bool isFirst, ReadingCosts costs)
    {
        if (!line.EndsSentence)
            return (isFirst && line.WideWidth < ShortestParagraph ? costs.Stub : 0)
                + (line.Dense[^1] is '：' or '；' or ':' or ';' ? costs.EndWithColon : costs.EndWithoutStop);
        return (line.Dense[^1] is '！' or '？' ? costs.EndWithCall : 0) + (line.WideWidth + 1 > expected ? costs.FullLastLine : 0);
    }

    /// <summary>That the line is wider than it may be.</summary>
    public static double TooWide(PrintedLine line, double expected, ReadingCosts costs)
    {
        var excess = line.NarrowWidth - expected - 0.4;
        return excess <= 0 ? 0 : Math.Min(costs.WorstFit, costs.WideLine + costs.WideLinePerEm * excess);
    }

    /// <summary>Whether a line is exactly as long as a column's lines are.</summary>
    public static bool Fills(PrintedLine line, double width) => line.WideWidth + 0.8 > width && line.NarrowWidth < width + 0.4;
}
