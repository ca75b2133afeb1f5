using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// Breaks display type into as few lines as a measure allows, of nearly one length: where it was turned over in print or
/// spaced, else between words, and inside one only where nothing else is left.
/// </summary>
internal static class DisplayLines
{
    /// <summary>What is added to the space between two phrases, em (<c>word-spacing</c>).</summary>
    public const double PhraseSpacing = 0.3;

    // Costs of a break beside the squares of what lines lack (em).
    private const double AfterMark = 1;
    private const double BetweenWords = 16;
    private const double InsideWord = 60;

    /// <summary>A headline set to a measure in em of itself.</summary>
    public static ImmutableArray<SetLine> Of(Copy copy, double measure) =>
        copy.Headline is { } headline ? Of(headline, measure, copy.Turns, copy.WordEnds) : [];

    /// <summary>Whether lines of a headline divide a word or a figure.</summary>
    public static bool DivideWord(Copy copy, ImmutableArray<SetLine> lines) => copy.Headline is { } headline
        && lines.Skip(1).Any(line => CostOfBreak(headline, line.Start, copy.Turns, copy.WordEnds) == InsideWord);

    /// <summary>A kicker, deck or by-line set to a measure in em of itself.</summary>
    public static ImmutableArray<SetLine> Of(string text, double measure) => Of(text, measure, [], []);

    private static ImmutableArray<SetLine> Of(string text, double measure, ImmutableArray<int> turns, ImmutableArray<int> wordEnds)
    {
        if (text.Length == 0)
            return [];
        var units = Units.Of(text, text.Length, measure);
        for (var i = 0; i < units.Count; i++)
            if (units[i].IsSpace)
                units[i] = units[i] with { Width = units[i].Width + PhraseSpacing };
        var trims = LineBreaking.Meetings(text, units);
        return Break(units, trims, measure, CostsOfBreaks(text, units, turns, wordEnds));
    }

    /// <summary>What it costs to begin a line at each unit; infinite where none may begin.</summary>
    private static double[] CostsOfBreaks(string text, List<Unit> units, ImmutableArray<int> turns, ImmutableArray<int> wordEnds)
    {
        var costs = new double[units.Count];
        for (var i = 1; i < units.Count; i++)
            costs[i] = units[i].IsSpace || !LineBreaking.MayBreak(units, i) ? double.PositiveInfinity : CostOfBreak(text, units[i].Start, turns, wordEnds);
        return costs;
    }

    private static double CostOfBreak(string text, int at, ImmutableArray<int> turns, ImmutableArray<int> wordEnds)
    {
        var before = text[at - 1];
        return before == ' ' || turns.Contains(at) ? 0
            : Glyphs.Trimmable(before) is Side.Point or Side.After ? AfterMark
            : char.IsAsciiDigit(before) && Glyphs.IsIdeograph(text[at]) ? InsideWord // 2020年
            : wordEnds.IsEmpty || wordEnds.Contains(at) ? BetweenWords
            : InsideWord;
    }

    private static ImmutableArray<SetLine> Break(List<Unit> units, int[] trims, double measure, double[] costs)
    {
        var count = units.Count;
        var best = new (int Lines, double Cost, int From)[count + 1];
        var total = units.Select((_, i) => LineBreaking.Advance(units, trims, 0, i)).Sum();
        var even = total / Math.Max(1, Math.Ceiling(total / measure));
        Array.Fill(best, (int.MaxValue, 0, 0), 1, count);
        for (var to = 1; to <= count; to++)
        {
            var width = 0.0;
            for (var from = to - 1; from >= 0; from--)
            {
                if (!(units[from].IsSpace && from == to - 1))
                    width += LineBreaking.Advance(units, trims, from, from) + (from + 1 < to ? units[from + 1].Gap : 0);
                if (width > measure + 1e-6 && from < to - 1)
                    break;
                if (best[from].Lines == int.MaxValue || double.IsInfinity(costs[from]))
                    continue;
                var lack = Math.Abs(even - width);
                var lines = best[from].Lines + 1;
                var cost = best[from].Cost + costs[from] + lack * lack;
                if (lines < best[to].Lines || lines == best[to].Lines && cost < best[to].Cost)
                    best[to] = (lines, cost, from);
            }
        }

        var breaks = new Stack<SetLine>();
        for (var to = count; to > 0; to = best[to].From)
            breaks.Push(LineBreaking.Line(units, trims, best[to].From, to));
        return [.. breaks];
    }
}
