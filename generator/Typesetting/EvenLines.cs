using System.Buffers;

namespace Banmian.Typesetting;

/// <summary>
/// Ends the lines of a paragraph where all of them together come out most even: the cheapest way through all places where a line
/// may end, in a given number of lines. Costs are by the gap (em) a line opens between its characters and by the quarters of an
/// em its marks give up.
/// </summary>
internal static class EvenLines
{
    // A gap of .06 em costs 1.
    private const double UnseenGap = 0.06;
    private const double CostOfSeenGap = 150;
    private const double CostOfQuarter = 0.5;
    private const double CostOfStranded = 1000;

    // A word is parted only where the line would be seen to be loose without.
    private const double CostOfParted = 4;
    private const double CostOfWidened = 0.25;

    // A line may lack so much (em) where another would be better for it; more only where it has no other end.
    private const double MostLack = 2.5;

    // Time and memory grow with the square of the lines. No paragraph in print has so many; one of a hostile dump is set line by
    // line.
    private const int MostLines = 400;

    // Of the sums of a paragraph, em.
    private const double Rounding = 1e-3;

    // A stop that a line takes in may follow what is too wide by so much, em.
    private const double Beyond = 1;

    /// <summary>
    /// The units after the last of each line (spaces at its end included); null where the units go into no such number of lines,
    /// and where these are too many to be chosen together.
    /// </summary>
    /// <param name="measure">Width of a line, em.</param>
    /// <param name="indent">Empty space before the first line, em.</param>
    /// <param name="free">What the last line must leave empty, em.</param>
    public static int[]? Ends(SetUnits text, double measure, double indent, int lines, double free)
    {
        if (lines > MostLines)
            return null;
        var units = text.Units;
        var paragraph = new Widths(text, indent > 0);
        var places = units.Length + 1;
        var costs = ArrayPool<double>.Shared.Rent(places);
        var next = ArrayPool<double>.Shared.Rent(places);
        // The start of a line by its number and its end.
        var from = ArrayPool<int>.Shared.Rent(lines * places);
        Array.Fill(costs, double.PositiveInfinity, 0, places);
        Array.Fill(next, double.PositiveInfinity, 0, places);
        costs[0] = 0;
        var (first, last) = (0, 0);
        for (var line = 0; line < lines; line++)
        {
            var isLast = line == lines - 1;
            var room = measure - (line == 0 ? indent : 0) - (isLast ? free : 0);
            var left = (lines - line - 1) * measure - free;
            var (least, most) = (units.Length, 0);
            for (var start = first; start <= last; start++)
            {
                if (double.IsPositiveInfinity(costs[start]))
                    continue;
                var hasEnd = false;
                for (var end = paragraph.Farthest(start, room, isLast); end > start; end--)
                {
                    if (paragraph.LackOf(start, end, room) > MostLack && hasEnd || isLast && end < units.Length
                        || !isLast && !paragraph.MayGoOn(end, left))
                        break;
                    if (paragraph.CostOf(start, end, room, isLast) is not { } cost)
                        continue;
                    hasEnd = true;
                    if (costs[start] + cost >= next[end])
                        continue;
                    next[end] = costs[start] + cost;
                    from[line * places + end] = start;
                    (least, most) = (Math.Min(least, end), Math.Max(most, end));
                }
            }
            if (first <= last)
                Array.Fill(costs, double.PositiveInfinity, first, last - first + 1);
            (costs, next) = (next, costs);
            (first, last) = (least, most);
        }
        var ends = double.IsPositiveInfinity(costs[units.Length]) ? null : new int[lines];
        for (int line = lines - 1, end = units.Length; ends is not null && line >= 0; end = from[line * places + end], line--)
            ends[line] = end;
        ArrayPool<int>.Shared.Return(from);
        ArrayPool<double>.Shared.Return(costs);
        ArrayPool<double>.Shared.Return(next);
        return ends;
    }

    /// <summary>
    /// Whether a text goes into so many lines if each takes all that its marks make room for. Where it does, <see cref="Ends"/>
    /// finds ends.
    /// </summary>
    public static bool Holds(SetUnits text, double measure, double indent, int lines)
    {
        if (lines is < 1 or > MostLines)
            return false;
        var paragraph = new Widths(text, indent > 0);
        var start = 0;
        for (var line = 0; line < lines; line++)
        {
            var (isLast, room) = (line == lines - 1, measure - (line == 0 ? indent : 0));
            var end = paragraph.Farthest(start, room, isLast);
            while (end > start && paragraph.CostOf(start, end, room, isLast) is null)
                end = isLast ? start : end - 1;
            if (end == start)
                return false;
            start = end;
        }
        return start == text.Units.Length;
    }

    /// <summary>
    /// Whether a line that goes on to the end of a text holds one character and its marks (孤字), or the rest of a word.
    /// </summary>
    public static bool IsStranded(ReadOnlySpan<Unit> units, int from)
    {
        var words = from > 0 && units[from - 1].Hyphen > 0 ? 1 : 0;
        for (var i = from; i < units.Length && words < 2; i++)
            words += !units[i].IsWord ? 0 : units[i].Length == 1 ? 1 : 2;
        return from > 0 && words == 1;
    }

    /// <summary>The lines of a paragraph measured.</summary>
    private readonly struct Widths(SetUnits text, bool isIndented)
    {
        private readonly Unit[] units = text.Units;
        private readonly double[] width = text.Sums.Width;
        private readonly int[] able = text.Sums.Able;
        private readonly int[] gaps = text.Sums.Gaps;
        private readonly int[] widenable = text.Sums.Widenable;
        private readonly double[] least = text.Sums.Least;

        /// <summary>The farthest unit a line could end before if all its marks gave up what they can.</summary>
        /// <param name="isLast">Whether it must go on to the end of the text.</param>
        public int Farthest(int from, double room, bool isLast)
        {
            if (isLast)
                return units.Length;
            var end = from + 1;
            while (end < units.Length - 1
                && width[end] - width[from] - units[from].Gap - (able[end] - able[from]) * 0.25 <= room + Beyond)
                end++;
            return end;
        }

        /// <summary>Whether what follows a line could go into the room (em) of those left.</summary>
        public bool MayGoOn(int end, double left) => least[^1] - least[end] <= left + Rounding;

        /// <summary>What a line lacks, em.</summary>
        public double LackOf(int from, int end, double room) =>
            room - (width[LineBreaker.WithoutSpaces(units, from, end)] - width[from] - units[from].Gap);

        /// <summary>What a line costs; null where none may end there, and where its marks cannot make room for it.</summary>
        /// <param name="isLast">Whether it is the last of the text, and not justified.</param>
        public double? CostOf(int from, int end, double room, bool isLast)
        {
            var hyphen = units[end - 1].Hyphen;
            if (end == units.Length ? !isLast : units[end].IsSpace || hyphen == 0 && !LineBreaker.MayBreak(units, end))
                return null;
            var given = units[from].Trim == Side.Before && !(from == 0 && isIndented) ? able[from + 1] : able[from];
            var seen = LineBreaker.WithoutSpaces(units, from, end);
            var over = width[seen] + hyphen - width[from] - units[from].Gap - room;
            var quarters = (int)Math.Ceiling(Math.Max(0, over - LineBreaker.Tolerance) / 0.25);
            if (quarters > able[seen] - given)
                return null;
            var (lack, opened) = (isLast ? 0 : quarters * 0.25 - over, Math.Max(1, gaps[seen - 1] - gaps[from]));
            var widened = Widening.Of(lack, opened, widenable[seen] - widenable[from + 1]);
            var gap = (lack - widened * Widening.Step) / opened;
            return quarters * CostOfQuarter + widened * CostOfWidened + (hyphen > 0 ? CostOfParted : 0)
                + gap * gap / (UnseenGap * UnseenGap)
                + Math.Max(0, gap - Widening.WidestGood) * CostOfSeenGap
                + (isLast && IsStranded(units, from) ? CostOfStranded : 0);
        }
    }
}
