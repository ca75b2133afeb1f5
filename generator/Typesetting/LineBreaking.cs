using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// Breaks text into lines of a measure as a compositor does: no line opens with a stop or ends with an opening mark (避头尾);
/// marks that meet share one em (clreq 3.1.6.1); where a mark would have to open a line, first the marks of the line are
/// squeezed to take it in, and only then a character is pushed out (先推入，后推出).
/// </summary>
internal static class LineBreaking
{
    private const double Tolerance = 1e-6;
    private const int MostQuarters = 2;

    // A line that would be looser than this (em) is squeezed if that helps, though nothing forces it.
    private const double Loose = 1.5;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">Reading text in units.</param>
    /// <param name="measure">Width of a line in em.</param>
    /// <param name="indent">Empty space before the first line, em.</param>
    public static ImmutableArray<SetLine> Break(SetUnits text, double measure, double indent)
    {
        var lines = ImmutableArray.CreateBuilder<SetLine>();
        Run(text, measure, indent, (units, trims, from, to) => lines.Add(Line(units, trims, from, to)));
        return lines.ToImmutable();
    }

    /// <summary>How many lines <see cref="Break"/> would make, and where the last would end (em from the column's left edge).</summary>
    public static (int Lines, double LastWidth) Count(SetUnits text, double measure, double indent)
    {
        var count = 0;
        var last = (From: 0, To: 0);
        var (all, trims) = Run(text, measure, indent, (_, _, from, to) => (count, last) = (count + 1, (from, to)));
        var width = count == 1 ? indent : 0;
        for (var i = last.From; i < last.To; i++)
            width += Advance(all, trims, last.From, i);
        return (count, width);
    }

    private static (List<Unit> Units, int[] Trims) Run(SetUnits text, double measure, double indent, Action<List<Unit>, int[], int, int> line)
    {
        var units = text.Within(measure - indent);
        var trims = (int[])units.Meetings.Clone();
        for (var from = 0; from < units.Units.Count;)
        {
            var to = End(units.Units, trims, from, measure - (from == 0 ? indent : 0));
            line(units.Units, trims, from, to);
            from = to;
            while (from < units.Units.Count && units.Units[from].IsSpace)
                from++;
        }
        return (units.Units, trims);
    }

    /// <summary>Quarters of an em each unit gives up because of the mark beside it.</summary>
    internal static int[] Meetings(string text, List<Unit> units)
    {
        var trims = new int[units.Count];
        for (var i = 0; i + 1 < units.Count; i++)
        {
            var (left, right) = (units[i].Trim, units[i + 1].Trim);
            if (left is Side.After or Side.Point && (right != Side.None || text[units[i + 1].Start] is '·'))
                trims[i] = MostQuarters;
            else if (left == Side.Before && right == Side.Before)
                trims[i + 1] = MostQuarters;
        }
        return trims;
    }

    /// <summary>The unit that opens the next line; marks of this one that were squeezed for it are entered in <paramref name="trims"/>.</summary>
    private static int End(List<Unit> units, int[] trims, int from, double room)
    {
        var width = 0.0;
        var to = from;
        while (to < units.Count && width + Advance(units, trims, from, to) <= room + Tolerance)
            width += Advance(units, trims, from, to++);
        if (to == units.Count)
            return to;
        while (to < units.Count && units[to].IsSpace)
            to++;
        if (to == units.Count)
            return to;
        to = Math.Max(to, from + 1);

        var pushedOut = to;
        while (pushedOut > from && !MayBreak(units, pushedOut))
            pushedOut--;
        if (pushedOut == to && room - width <= Loose)
            return to;
        for (var takenIn = to + 1; takenIn <= units.Count && takenIn <= to + 3; takenIn++)
            if ((takenIn == units.Count || MayBreak(units, takenIn)) && Squeeze(units, trims, from, takenIn, room))
                return takenIn;
        return pushedOut > from ? pushedOut : to;
    }

    internal static bool MayBreak(List<Unit> units, int at) => units[at - 1].MayEnd && units[at].MayStart;

    internal static double Advance(List<Unit> units, int[] trims, int from, int at) =>
        units[at].Width - trims[at] * 0.25 + (at == from ? 0 : units[at].Gap);

    /// <summary>
    /// Makes room for the units up to <paramref name="to"/> by marks giving up their empty halves, the last of the line
    /// first, then all by a quarter, then by a half; changes nothing where that is not enough.
    /// </summary>
    private static bool Squeeze(List<Unit> units, int[] trims, int from, int to, double room)
    {
        var over = -room;
        for (var i = from; i < to; i++)
            over += Advance(units, trims, from, i);
        var needed = (int)Math.Ceiling(Math.Max(0, over - Tolerance) / 0.25);
        var able = Enumerable.Range(from, to - from).Where(i => CanGive(units, from, i)).ToList();
        if (able.Sum(i => MostQuarters - trims[i]) < needed)
            return false;
        if (able.Count > 0 && able[^1] == to - 1)
            Give(to - 1, MostQuarters);
        for (var level = 1; level <= MostQuarters; level++)
            foreach (var i in able)
                Give(i, level);
        return true;

        void Give(int unit, int quarters)
        {
            var given = Math.Clamp(quarters - trims[unit], 0, needed);
            trims[unit] += given;
            needed -= given;
        }
    }

    // An opening mark at the line's start keeps its em: the edge of the column would move otherwise.
    private static bool CanGive(List<Unit> units, int from, int unit) =>
        units[unit].Trim is Side.After or Side.Point || units[unit].Trim == Side.Before && unit > from;

    internal static SetLine Line(List<Unit> units, int[] trims, int from, int to)
    {
        var last = to;
        while (last > from + 1 && units[last - 1].IsSpace)
            last--;
        var width = 0.0;
        var given = ImmutableArray.CreateBuilder<Trim>();
        for (var i = from; i < last; i++)
        {
            width += Advance(units, trims, from, i);
            if (trims[i] > 0)
                given.Add(new Trim(units[i].Start, units[i].Trim, trims[i]));
        }
        return new SetLine(units[from].Start, units[last - 1].End - units[from].Start, width, given.ToImmutable());
    }
}
