using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A text of display type cut into units once, for every measure it is tried at: what it costs to begin a line at each unit
/// (infinite where none may begin), and its widths in em: of its <paramref name="Widest"/> unit, of all units, and on one line.
/// </summary>
internal sealed record DisplayUnits(
    string Text, Unit[] Units, int[] Meetings, double[] Costs, double Widest, double Total, double OnOneLine)
{
    // Costs of a break beside the squares of what lines lack (em).
    private const double AfterMark = 1;
    private const double BetweenWords = 16;
    private const double InsideWord = 60;

    private ImmutableArray<int> Turns { get; init; }
    private ImmutableArray<int> WordEnds { get; init; }

    /// <param name="turns">Where the text was turned over in print (UTF-16 units).</param>
    /// <param name="wordEnds">Where its words end; empty where that is not known.</param>
    public static DisplayUnits Of(string text, ImmutableArray<int> turns, ImmutableArray<int> wordEnds) =>
        Of(text, double.PositiveInfinity, turns, wordEnds);

    /// <summary>The same text where no unit is wider than a measure.</summary>
    public DisplayUnits Within(double measure) => Widest <= measure ? this : Of(Text, measure, Turns, WordEnds);

    /// <summary>Whether a line that begins with a unit divides a word or a figure.</summary>
    public bool DividesWord(int unit) => Costs[unit] == InsideWord;

    private static DisplayUnits Of(string text, double measure, ImmutableArray<int> turns, ImmutableArray<int> wordEnds)
    {
        Unit[] units = [.. Typesetting.Units.Of(text, text.Length, measure)];
        var widest = 0.0;
        foreach (ref var unit in units.AsSpan())
        {
            widest = Math.Max(widest, unit.Width);
            if (unit.IsSpace)
                unit = unit with { Width = unit.Width + DisplayLines.PhraseSpacing };
        }
        var meetings = LineBreaker.Meetings(text, units);
        var (total, onOneLine) = (0.0, 0.0);
        for (var i = 0; i < units.Length; i++)
            total += LineBreaker.Advance(units, meetings, 0, i);
        for (var i = units.Length - 1; i >= 0; i--)
            onOneLine += DisplayLines.Advance(units, meetings, i, units.Length);
        var costs = new double[units.Length];
        for (var i = 1; i < units.Length; i++)
            costs[i] = units[i].IsSpace || !LineBreaker.MayBreak(units, i) ? double.PositiveInfinity
                : CostOfBreak(text, units[i].Start, turns, wordEnds);
        return new DisplayUnits(text, units, meetings, costs, widest, total, onOneLine) { Turns = turns, WordEnds = wordEnds };
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
}
