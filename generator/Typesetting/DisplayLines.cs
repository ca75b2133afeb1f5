using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// Breaks display type into as few lines as a measure allows, of nearly one length: where it was turned over in print or
/// spaced, else between phrases or words, and inside one only where no number of lines avoids it.
/// </summary>
internal static class DisplayLines
{
    /// <summary>What is added to the space between two phrases, em (<c>word-spacing</c>).</summary>
    public const double PhraseSpacing = 0.3;

    private const double Tolerance = 1e-6;

    /// <summary>
    /// The best way to set the units before one: how often it parts what belongs together, in how many lines, at what cost, and
    /// with which unit the last begins.
    /// </summary>
    private readonly record struct Way(int Divided, int Lines, double Cost, int From)
    {
        public bool IsBetterThan(Way other) =>
            (Divided, Lines, Cost).CompareTo((other.Divided, other.Lines, other.Cost)) < 0;
    }

    /// <summary>A text set to a measure in em of itself; no line where there is none.</summary>
    public static ImmutableArray<SetLine> Of(DisplayUnits? display, double measure)
    {
        if (display is null)
            return [];
        var text = display.Within(measure);
        var ways = Ways(text, measure);
        var lines = new Stack<SetLine>();
        for (var to = text.Units.Length; to > 0; to = ways[to].From)
            lines.Push(LineBreaker.Line(text.Units, text.Meetings, ways[to].From, to));
        return [.. lines];
    }

    /// <summary>
    /// How many lines a headline takes at a measure, whether they part what belongs together, and whether two turn over elsewhere
    /// than at its pause.
    /// </summary>
    public static (int Lines, bool Divide, bool PassPause) Count(DisplayUnits headline, double measure)
    {
        var text = headline.Within(measure);
        if (text.OnOneLine <= measure + Tolerance)
            return (Math.Min(1, text.Units.Length), false, false);
        var last = Ways(text, measure)[^1];
        return last.Lines == int.MaxValue ? (1, false, false)
            : (last.Lines, last.Divided > 0, last.Lines == 2 && text.HasPause && !text.IsPause(last.From));
    }

    private static Way[] Ways(DisplayUnits text, double measure)
    {
        var (units, costs, hasPause) = (text.Units, text.Costs, text.HasPause);
        var best = new Way[units.Length + 1];
        var even = text.Total / Math.Max(1, Math.Ceiling(text.Total / measure));
        Array.Fill(best, new Way(0, int.MaxValue, 0, 0), 1, units.Length);
        for (var to = 1; to <= units.Length; to++)
        {
            var width = 0.0;
            for (var from = to - 1; from >= 0; from--)
            {
                width += Advance(units, text.Meetings, from, to);
                if (width > measure + Tolerance && from < to - 1)
                    break;
                if (best[from].Lines == int.MaxValue || double.IsInfinity(costs[from]))
                    continue;
                var lack = Math.Abs(even - width);
                var before = best[from];
                var way = new Way(before.Divided + (text.Divides(from) ? 1 : 0), before.Lines + 1,
                    before.Cost + costs[from] + lack * lack
                    + (hasPause && from > 0 && !text.IsPause(from) ? DisplayBreaks.AwayFromPause : 0), from);
                if (best[to].Lines == int.MaxValue || way.IsBetterThan(best[to]))
                    best[to] = way;
            }
        }
        return best;
    }

    /// <summary>What a unit adds to the line it opens, whose end is at another: a space at the end adds nothing.</summary>
    internal static double Advance(Unit[] units, int[] trims, int from, int to) =>
        units[from].IsSpace && from == to - 1 ? 0
            : LineBreaker.Advance(units, trims, from, from) + (from + 1 < to ? units[from + 1].Gap : 0);
}
