using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// Breaks text into lines of a measure as a compositor does: no line opens with a stop or ends with an opening mark (避头尾);
/// marks that meet share one em (clreq 3.1.6.1); where a mark would have to open a line, first the marks of the line are
/// squeezed to take it in, and only then a character is pushed out (先推入，后推出). So each line takes what it can, which gives
/// their number; where they end, and which long words are parted for it, is then chosen over the whole paragraph
/// (<see cref="EvenLines"/>). A character that would stand
/// alone on the last line is taken in where the paragraph can be squeezed to that, else joined by another.
/// </summary>
internal static class LineBreaker
{
    internal const double Tolerance = 1e-6;
    internal const int MostQuarters = 2;
    private const int MostOnStack = 1024;

    // A line that would be looser than this (em) is squeezed if that helps, though nothing forces it.
    private const double Loose = 1.5;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">Reading text in units.</param>
    /// <param name="measure">Width of a line in em.</param>
    /// <param name="indent">Empty space before the first line, em.</param>
    /// <param name="free">What the last line must leave empty, em: no more than <see cref="LastWidth"/> does.</param>
    public static ImmutableArray<SetLine> Break(SetUnits text, double measure, double indent, double free = 0)
    {
        var (units, lines) = (text.Within(measure - indent), ImmutableArray.CreateBuilder<SetLine>());
        int[] trims = [.. units.Meetings];
        var (count, last) = Greedy(units.Units, trims, measure, indent);
        count -= IsTakenIn(units, measure, indent, count, last) ? 1 : 0;
        var ends = EvenLines.Ends(units, measure, indent, count, free);
        if (ends is not null)
            units.Meetings.CopyTo(trims, 0);
        for (int from = 0, line = 0, to; from < units.Units.Length; from = Start(units.Units, to), line++)
        {
            var room = measure - (from == 0 ? indent : 0);
            to = ends is null ? End(units.Units, trims, from, room, isIndented: room < measure) : ends[line];
            var hyphen = to < units.Units.Length ? units.Units[to - 1].Hyphen : 0;
            if (ends is not null)
                Squeeze(units.Units, trims, from, WithoutSpaces(units.Units, from, to), room - hyphen,
                    isIndented: room < measure);
            var set = Line(units.Units, trims, from, to);
            lines.Add(to == units.Units.Length ? set : Justified(set with { IsParted = hyphen > 0 }, from, to, room - hyphen));
        }
        return lines.ToImmutable();

        SetLine Justified(SetLine line, int from, int to, double room)
        {
            var last = WithoutSpaces(units.Units, from, to);
            var (gaps, able) = (0, 0);
            for (var i = from + 1; i < last; i++)
            {
                gaps += units.Units[i - 1].Hyphen > 0 ? 0 : 1;
                able += Widening.IsAble(units, i) ? 1 : 0;
            }
            var lack = room - Width(units.Units, trims, from, last);
            var many = Widening.Of(lack, gaps, able);
            return line with
            {
                Widened = Widening.Places(units, from, last, many),
                Gap = (lack - many * Widening.Step) / Math.Max(1, gaps),
            };
        }
    }

    /// <summary>How many lines <see cref="Break"/> would make.</summary>
    public static int Count(SetUnits text, double measure, double indent)
    {
        var units = text.Within(measure - indent);
        Span<int> trims = units.Units.Length <= MostOnStack ? stackalloc int[units.Units.Length] : new int[units.Units.Length];
        units.Meetings.CopyTo(trims);
        var (count, last) = Greedy(units.Units, trims, measure, indent);
        return IsTakenIn(units, measure, indent, count, last) ? count - 1 : count;
    }

    /// <summary>Whether the last of so many lines has one character, for which the others can make room.</summary>
    private static bool IsTakenIn(SetUnits units, double measure, double indent, int lines, int last) =>
        EvenLines.IsStranded(units.Units, last) && EvenLines.Holds(units, measure, indent, lines - 1);

    /// <summary>How wide a text is on one line, em.</summary>
    public static double Width(SetUnits text) => Width(text.Units, text.Meetings, 0, text.Units.Length);

    /// <summary>
    /// Where the last line ends if each takes what it can, em from the column's left edge; the measure where a character that
    /// would stand alone on it is taken in.
    /// </summary>
    public static double LastWidth(SetUnits text, double measure, double indent)
    {
        var units = text.Within(measure - indent);
        int[] trims = [.. units.Meetings];
        var (count, last) = Greedy(units.Units, trims, measure, indent);
        return count == 0 ? 0 : IsTakenIn(units, measure, indent, count, last) ? measure
            : (count == 1 ? indent : 0) + Width(units.Units, trims, last, units.Units.Length);
    }

    private static double Width(Unit[] units, int[] trims, int from, int to)
    {
        var width = 0.0;
        for (var i = from; i < to; i++)
            width += Advance(units, trims, from, i);
        return width;
    }

    /// <summary>
    /// The lines of a text where each takes what it can: how many, and the unit the last begins with. Squeezes are entered in
    /// <paramref name="trims"/>.
    /// </summary>
    private static (int Count, int Last) Greedy(Unit[] units, Span<int> trims, double measure, double indent)
    {
        var (count, last) = (0, 0);
        for (int from = 0, to; from < units.Length; from = Start(units, to))
        {
            var room = measure - (from == 0 ? indent : 0);
            to = End(units, trims, from, room, isIndented: room < measure);
            (count, last) = (count + 1, from);
        }
        return (count, last);
    }

    /// <summary>The end of a line without the spaces there.</summary>
    internal static int WithoutSpaces(ReadOnlySpan<Unit> units, int from, int to)
    {
        while (to > from + 1 && units[to - 1].IsSpace)
            to--;
        return to;
    }

    /// <summary>The unit a line begins with that follows another's end.</summary>
    private static int Start(ReadOnlySpan<Unit> units, int end)
    {
        while (end < units.Length && units[end].IsSpace)
            end++;
        return end;
    }

    /// <summary>Quarters of an em each unit gives up because of the mark beside it.</summary>
    internal static int[] Meetings(string text, ReadOnlySpan<Unit> units)
    {
        var trims = new int[units.Length];
        for (var i = 0; i + 1 < units.Length; i++)
        {
            var (left, right) = (text[units[i].Start], text[units[i + 1].Start]);
            if (Glyphs.Meet(left, right))
                trims[i] = MostQuarters;
            else if (Glyphs.Trimmable(left) == Side.Before && Glyphs.Trimmable(right) == Side.Before)
                trims[i + 1] = MostQuarters;
        }
        return trims;
    }

    /// <summary>
    /// The unit that opens the next line; marks of this one that were squeezed for it are entered in <paramref name="trims"/>.
    /// </summary>
    private static int End(ReadOnlySpan<Unit> units, Span<int> trims, int from, double room, bool isIndented)
    {
        var width = 0.0;
        var to = from;
        while (to < units.Length && width + Advance(units, trims, from, to) is var wider && wider <= room + Tolerance)
            (width, to) = (wider, to + 1);
        if (to == units.Length)
            return to;
        to = Start(units, to);
        if (to == units.Length)
            return to;
        to = Math.Max(to, from + 1);

        var pushedOut = to;
        while (pushedOut > from && !MayBreak(units, pushedOut))
            pushedOut--;
        if (pushedOut == to && room - width <= Loose)
            return to;
        for (var takenIn = to + 1; takenIn <= units.Length && takenIn <= to + 3; takenIn++)
            if ((takenIn == units.Length || MayBreak(units, takenIn)) && Squeeze(units, trims, from, takenIn, room, isIndented))
                return takenIn;
        return pushedOut > from ? pushedOut : BetweenMarks(units, from, to);
    }

    /// <summary>
    /// Where a line breaks in a chain of marks that gives no good place: between two marks, so that no character loses its own.
    /// </summary>
    private static int BetweenMarks(ReadOnlySpan<Unit> units, int from, int to)
    {
        for (var at = to; at > from; at--)
        {
            var last = at - 1;
            while (last > from && units[last].IsSpace)
                last--;
            var tearsOffStop = units[last].IsWord && !units[at].MayStart;
            var leavesOpener = units[at].IsWord && !units[last].MayEnd;
            if (!units[at].IsSpace && !tearsOffStop && !leavesOpener)
                return at;
        }
        return to;
    }

    internal static bool MayBreak(ReadOnlySpan<Unit> units, int at) => units[at - 1].MayEnd && units[at].MayStart;

    internal static double Advance(ReadOnlySpan<Unit> units, ReadOnlySpan<int> trims, int from, int at) =>
        units[at].Width - trims[at] * 0.25 + (at == from ? 0 : units[at].Gap);

    /// <summary>
    /// Makes room for the units up to <paramref name="to"/> by marks giving up their empty halves, the last of the line
    /// first, then all by a quarter, then by a half; changes nothing where that is not enough.
    /// </summary>
    private static bool Squeeze(ReadOnlySpan<Unit> units, Span<int> trims, int from, int to, double room,
        bool isIndented)
    {
        var (over, able) = (-room, 0);
        for (var i = from; i < to; i++)
        {
            over += Advance(units, trims, from, i);
            able += CanGive(units, from, i, isIndented) ? MostQuarters - trims[i] : 0;
        }
        var needed = (int)Math.Ceiling(Math.Max(0, over - Tolerance) / 0.25);
        if (able < needed)
            return false;
        if (CanGive(units, from, to - 1, isIndented))
            Give(ref trims[to - 1], MostQuarters);
        for (var level = 1; level <= MostQuarters; level++)
            for (var i = from; i < to; i++)
                if (CanGive(units, from, i, isIndented))
                    Give(ref trims[i], level);
        return true;

        void Give(ref int trim, int quarters)
        {
            var given = Math.Clamp(quarters - trim, 0, needed);
            trim += given;
            needed -= given;
        }
    }

    // An opening mark at the line's start keeps its em, else the edge of the column would move; after an indent it need not.
    private static bool CanGive(ReadOnlySpan<Unit> units, int from, int unit, bool isIndented) =>
        units[unit].Trim is Side.After or Side.Point || units[unit].Trim == Side.Before && (unit > from || isIndented);

    internal static SetLine Line(ReadOnlySpan<Unit> units, ReadOnlySpan<int> trims, int from, int to)
    {
        var last = WithoutSpaces(units, from, to);
        var given = ImmutableArray.CreateBuilder<Trim>();
        for (var i = from; i < last; i++)
            if (trims[i] > 0)
                given.Add(new Trim(units[i].Start, units[i].Trim, trims[i]));
        return new SetLine(units[from].Start, units[last - 1].End - units[from].Start, given.ToImmutable());
    }
}
