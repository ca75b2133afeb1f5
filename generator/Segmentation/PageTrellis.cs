using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Decides the roles of all lines of a page together: the cheapest path through a trellis (Viterbi) whose states are a role,
/// the column's measure and whether a paragraph is waiting to go on.
/// </summary>
internal sealed class PageTrellis
{
    private readonly ImmutableArray<PrintedLine> lines;
    private readonly ReadingCosts costs;
    private readonly DumpHabits habits;
    private readonly LineWords[] words;
    private readonly int[] measures;
    private readonly TrellisStates states;

    // What a body line's width should be in each column, as a paragraph's first line and as another.
    private readonly double[][] expected;

    // For each column the first and the last whose measure is nearly the same.
    private readonly (int First, int Last)[] near;

    // The cheapest way from a body line to a line of its own in each cell, whatever its role.
    private readonly Way[] toOwn;

    // For each line and state the state before it. The second reading of a page writes over that of the first.
    private readonly ushort[][] from;

    private PageTrellis(ImmutableArray<PrintedLine> lines, LineWords[] words, int[] measures, DumpHabits habits, ReadingCosts costs)
    {
        (this.lines, this.words, this.measures, this.habits, this.costs) = (lines, words, measures, habits, costs);
        states = new TrellisStates(measures.Length);
        toOwn = new Way[measures.Length * 4];
        from = [.. lines.Select(_ => new ushort[states.Count])];
        expected = [[.. measures.Select(m => m - costs.Indent)], [.. measures.Select(m => (double)m)]];
        near = [.. measures.Select(m => (Array.FindIndex(measures, n => n >= m - 2), Array.FindLastIndex(measures, n => n <= m + 2)))];
    }

    // The same page by other habits: what the words say of each line stays.
    private PageTrellis(PageTrellis page, DumpHabits habits)
    {
        (lines, words, measures, costs, states, expected, near, toOwn, from) = (page.lines, page.words, page.measures, page.costs, page.states, page.expected, page.near, page.toOwn, page.from);
        this.habits = habits;
    }

    /// <summary>Reads a page twice: once knowing nothing of the dump's habits, then with what that showed.</summary>
    public static (ImmutableArray<LineReading> Lines, DumpHabits Habits) Read(ImmutableArray<PrintedLine> lines, ReadingCosts costs)
    {
        var unknown = DumpHabits.Unknown(lines);
        var page = new PageTrellis(lines, LineWords.Of(lines, unknown, costs), ColumnMeasures.Of(lines), unknown, costs);
        var habits = unknown.LearnedFrom(lines, [.. page.Solve().Select(r => r.Role)]);
        return (new PageTrellis(page, habits).Solve(), habits);
    }

    private ImmutableArray<LineReading> Solve()
    {
        var (before, now) = (new double[states.Count], new double[states.Count]);
        Array.Fill(before, double.PositiveInfinity);
        for (var m = 0; m < measures.Length; m++) before[states.Of(LineRole.Display, m, false, 0)] = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            Array.Fill(now, double.PositiveInfinity);
            Step(i, before, now);
            (before, now) = (now, before);
        }
        return Path(Best(before));
    }

    private int Best(double[] last)
    {
        var best = Way.None;
        for (var s = 0; s < last.Length; s++)
        {
            var role = states.RoleOf(s);
            var end = !role.IsBody() ? TrellisStates.IsOpen(s) ? costs.Truncation : 0
                : lines.Length > 0 ? EndCost(lines.Length - 1, role, states.MeasureOf(s)) : 0;
            best = best.Or(last[s] + end, s);
        }
        return best.From;
    }

    private ImmutableArray<LineReading> Path(int last)
    {
        var readings = new LineReading[lines.Length];
        for (int i = lines.Length - 1, s = last; i >= 0; i--)
        {
            var role = states.RoleOf(s);
            var previous = from[i][s];
            readings[i] = new LineReading(lines[i], role, measures[states.MeasureOf(s)],
                Orphan: role == LineRole.BodyContinue && (previous & TrellisLayer.OrphanStep) != 0, Open: !role.IsBody() && TrellisStates.IsOpen(s));
            s = previous & ~TrellisLayer.OrphanStep;
        }
        return [.. readings];
    }

    private void Step(int i, double[] before, double[] now)
    {
        var layer = new TrellisLayer(now, from[i]);
        // Where blank lines part boxes, a paragraph is cut at one rather than anywhere else.
        var cut = habits.PartsBoxes && lines[i].BlanksBefore > 0 ? costs.CutAtBox : 1;
        var (truncation, awaited) = (cut * costs.Truncation, (double[])[cut * costs.Orphan, cut * costs.OrphanAwaited]);
        // The cheapest way over all measures, for changes of measure; by what is pending afterwards.
        Way[] start = [Way.None, Way.None], inner = [Way.None, Way.None];
        var orphan = Way.None;
        Array.Fill(toOwn, Way.None);

        if (i > 0) FromBody();
        FromOwn();
        for (var m = 0; m < measures.Length; m++)
            for (var pending = 0; pending < 2; pending++)
            {
                layer.Offer(states.Of(LineRole.BodyStart, m, false, pending), start[pending]);
                layer.Offer(states.Of(LineRole.BodyContinue, m, false, pending), inner[pending]);
                if (pending == 0) layer.Offer(states.Of(LineRole.BodyContinue, m, false, 0), orphan);
            }
        AddOwnCosts(i, now);

        void FromBody()
        {
            var (above, firstToken) = (lines[i - 1], words[i].FirstToken);
            var (blankAtStart, blankInside) = (habits.BlankCost(lines[i], isStart: true), habits.BlankCost(lines[i], isStart: false));
            var (seam, stopBefore) = (words[i].IsSeam ? costs.Seam : 0, words[i].StopBefore);
            var attribution = words[i].IsAttribution ? costs.Attribution : 0;
            foreach (var role in (LineRole[])[LineRole.BodyStart, LineRole.BodyContinue])
                for (var m = 0; m < measures.Length; m++)
                {
                    var width = expected[(int)role][m];
                    var end = EndCost(i - 1, role, m);
                    var full = ColumnFit.GoingOn(above, width, firstToken, costs);
                    var breakOff = ColumnFit.GoingOn(above, width, 2, costs);
                    for (var pending = 0; pending < 2; pending++)
                    {
                        var s = states.Of(role, m, false, pending);
                        var cost = before[s];
                        if (double.IsPositiveInfinity(cost)) continue;
                        var (ended, goesOn, brokenOff) = (cost + end, cost + full + seam + blankInside + stopBefore, cost + breakOff + stopBefore);
                        // Another paragraph starts.
                        var started = ended + blankAtStart + attribution;
                        layer.Offer(states.Of(LineRole.BodyStart, m, false, pending), started, s);
                        start[pending] = start[pending].Or(started + costs.MeasureAtStart, s);
                        // The paragraph goes on.
                        for (var n = near[m].First; n <= near[m].Last; n++)
                            layer.Offer(states.Of(LineRole.BodyContinue, n, false, pending), n == m ? goesOn : goesOn + costs.MeasureNear, s);
                        inner[pending] = inner[pending].Or(goesOn + costs.MeasureFar, s);
                        // It breaks off, its rest stands elsewhere, and the next one starts at once.
                        layer.Offer(states.Of(LineRole.BodyStart, m, false, 1), brokenOff + truncation + blankAtStart, s);
                        start[1] = start[1].Or(brokenOff + truncation + costs.MeasureAfterDisplay + blankAtStart, s);
                        // The rest of another follows.
                        layer.Offer(states.Of(LineRole.BodyContinue, m, false, 0), ended + awaited[pending], s | TrellisLayer.OrphanStep);
                        orphan = orphan.Or(ended + awaited[pending] + costs.MeasureAfterDisplay, s | TrellisLayer.OrphanStep);
                        // A line of its own follows the paragraph, interrupts it, or stands where it breaks off.
                        Leave(m, false, pending, ended, s);
                        Leave(m, true, pending, brokenOff + costs.Interruption, s);
                        Leave(m, false, 1, brokenOff + truncation, s);
                    }
                }
        }

        void Leave(int m, bool isOpen, int pending, double cost, int s)
        {
            ref var way = ref toOwn[TrellisStates.Cell(m, isOpen, pending)];
            way = way.Or(cost, s);
        }

        void FromOwn()
        {
            for (var role = LineRole.Display; role <= LineRole.Jump; role++)
            {
                var isDisplay = role == LineRole.Display;
                var afterDisplay = isDisplay ? costs.OrphanAfterDisplay : 0;
                var seam = isDisplay && words[i].IsSeam ? costs.Seam : 0;
                for (var m = 0; m < measures.Length; m++)
                {
                    for (var pending = 0; pending < 2; pending++)
                    {
                        // A paragraph or the rest of one starts below.
                        var s = states.Of(role, m, false, pending);
                        var (cost, rest) = (before[s], before[s] + awaited[pending] + afterDisplay);
                        layer.Offer(states.Of(LineRole.BodyContinue, m, false, 0), rest, s | TrellisLayer.OrphanStep);
                        orphan = orphan.Or(rest + costs.MeasureAfterDisplay, s | TrellisLayer.OrphanStep);
                        layer.Offer(states.Of(LineRole.BodyStart, m, false, pending), cost - seam, s);
                        start[pending] = start[pending].Or(cost - seam + costs.MeasureAfterDisplay, s);
                    }
                    for (var pending = 0; pending < 2; pending++)
                    {
                        // The paragraph that was interrupted goes on.
                        var s = states.Of(role, m, true, pending);
                        layer.Offer(states.Of(LineRole.BodyContinue, m, false, pending), before[s], s);
                        inner[pending] = inner[pending].Or(before[s] + costs.MeasureNear, s);
                    }
                }
            }
            var noticeGoesOn = lines[i].Width <= 16 && !lines[i].EndsSentence ? costs.NoticeGoesOn : 0;
            for (var cell = 0; cell < toOwn.Length; cell++)
            {
                // From line of its own to line of its own; three of the roles follow any other alike.
                var (display, notice, other) = (toOwn[cell], toOwn[cell], toOwn[cell]);
                for (var role = LineRole.Display; role <= LineRole.Jump; role++)
                {
                    var s = states.Of(role, cell);
                    var cost = before[s];
                    display = display.Or(role == LineRole.Display ? cost + costs.DisplayGoesOn : cost, s);
                    notice = notice.Or(role == LineRole.Notice ? cost + noticeGoesOn : role == LineRole.Display ? cost + costs.NoticeAfterDisplay : cost, s);
                    other = other.Or(cost, s);
                }
                layer.Offer(states.Of(LineRole.Display, cell), display);
                layer.Offer(states.Of(LineRole.Name, cell), other);
                layer.Offer(states.Of(LineRole.Folio, cell), other);
                layer.Offer(states.Of(LineRole.Notice, cell), notice);
                layer.Offer(states.Of(LineRole.Jump, cell), other);
            }
        }
    }

    // What the line costs in its role and column, however it was come to.
    private void AddOwnCosts(int i, double[] now)
    {
        var (line, own) = (lines[i], words[i].Costs);
        for (var m = 0; m < measures.Length; m++)
        {
            // Body text is set at 13 characters a column and more; short lines of one width are headlines under each other.
            var narrow = measures[m] < 11 ? costs.NarrowColumn : 0;
            // A line exactly as long as the column's lines are is probably one of them.
            var looksFull = ColumnFit.Fills(line, expected[1][m]) || ColumnFit.Fills(line, expected[0][m]);
            Add(LineRole.BodyStart, m, narrow + own.Start + ColumnFit.TooWide(line, expected[0][m], costs));
            Add(LineRole.BodyContinue, m, narrow + own.Inner + ColumnFit.TooWide(line, expected[1][m], costs));
            Add(LineRole.Display, m, own.Display + (looksFull ? costs.DisplayFull : 0));
            Add(LineRole.Name, m, own.Name);
            Add(LineRole.Folio, m, own.Folio);
            Add(LineRole.Notice, m, own.Notice);
            Add(LineRole.Jump, m, own.Jump);
        }

        void Add(LineRole role, int m, double cost)
        {
            foreach (ref var total in now.AsSpan(states.Of(role, m * 4), 4)) total += cost;
        }
    }

    // What it costs to say that this body line is its paragraph's last.
    private double EndCost(int i, LineRole role, int measure) =>
        words[i].Closes ? 0 : ColumnFit.Ending(lines[i], expected[(int)role][measure], role == LineRole.BodyStart, costs);
}
