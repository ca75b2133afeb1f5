using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Decides the roles of all lines of a page together: the cheapest path through a trellis (Viterbi) whose states are a role,
/// the column's measure and, on lines that are not body text, whether a paragraph is waiting to go on.
/// </summary>
internal sealed class PageTrellis
{
    private const int Roles = 7;
    private readonly ImmutableArray<PrintedLine> lines;
    private readonly ReadingCosts costs;
    private readonly DumpHabits habits;
    private readonly int[] measures;
    private readonly Emission[] emissions;
    private readonly bool[] seams;

    private readonly record struct Emission(double Start, double Continue, double Display, double Name, double Folio, double Notice, double Jump, bool ShortAndBare);

    private PageTrellis(ImmutableArray<PrintedLine> lines, DumpHabits habits, ReadingCosts costs)
    {
        this.lines = lines;
        this.habits = habits;
        this.costs = costs;
        measures = CandidateMeasures(lines);
        emissions = [.. lines.Select(Emit)];
        seams = Seams(lines);
    }

    /// <summary>Reads a page twice: once knowing nothing of the dump's habits, then with what that showed.</summary>
    public static (ImmutableArray<LineReading> Lines, DumpHabits Habits) Read(ImmutableArray<PrintedLine> lines, ReadingCosts costs)
    {
        var unknown = DumpHabits.Unknown(lines);
        var first = new PageTrellis(lines, unknown, costs).Solve();
        var habits = unknown.LearnedFrom(lines, [.. first.Select(r => r.Role)]);
        return (new PageTrellis(lines, habits, costs).Solve(), habits);
    }

    // Whether a line's last and the next line's first character stand side by side somewhere inside a line of this page:
    // then the two lines are probably one running text.
    private static bool[] Seams(ImmutableArray<PrintedLine> lines)
    {
        var pairs = new HashSet<int>();
        foreach (var line in lines) pairs.UnionWith(Vocabulary.Pairs(line.Dense));
        return [.. lines.Select((line, i) => i > 0 && pairs.Contains(lines[i - 1].Dense[^1] << 16 | line.Dense[0]))];
    }

    // A measure is a width that many lines share; each page has a few.
    private static int[] CandidateMeasures(ImmutableArray<PrintedLine> lines)
    {
        var counts = new Dictionary<int, int>();
        foreach (var line in lines.Where(l => l.WideWidth >= 24))
            foreach (var m in (int[])[(int)Math.Round(line.Width), (int)Math.Round(line.Width) + 2])
                counts[m] = Math.Max(2, counts.GetValueOrDefault(m));
        foreach (var line in lines.Where(l => l.WideWidth >= 7))
            for (var m = (int)Math.Round(line.NarrowWidth); m <= (int)Math.Round(line.WideWidth); m++)
                counts[m] = counts.GetValueOrDefault(m) + 1;
        var measures = counts.Where(c => c.Value >= 2).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(32).Select(c => c.Key).Order().ToArray();
        return measures.Length > 0 ? measures : [16];
    }

    private Emission Emit(PrintedLine line)
    {
        var folio = LineCues.Folio(line);
        var notice = LineCues.NoticeMatter(line);
        var jump = LineCues.IsJump(line);
        var credit = LineCues.IsCredit(line);
        var explicitByline = !credit && LineCues.IsByline(line);
        var alone = explicitByline && LineCues.IsNamesAlone(line);
        var opening = Openings.StartsWith(line.Text);
        var against = Math.Max(Math.Max(folio, notice), jump || credit || explicitByline ? 1 : 0) * costs.WordsAgainst;
        var bodyAgainst = alone && !explicitByline ? costs.WordsAgainst / 2 : against;
        if (alone) bodyAgainst = costs.WordsAgainst / 2;
        var unpunctuated = line.Dense.Length >= 8 && !line.Dense.Any(Text.Characters.IsCompressible) ? costs.Unpunctuated : 0;
        var badStart = Text.Characters.IsProhibitedAtStart(line.Dense[0]) ? costs.WordsAgainst : 0;

        var display = costs.Display + against * (alone ? 0.4 : 0.8);
        var dense = line.Dense;
        if (dense[^1] is '。' or '；' or '，' or '、') display += costs.DisplayWithStop;
        if (dense.AsSpan(0, dense.Length - 1).Contains('。')) display += costs.DisplayWithInnerStop;
        if (dense.AsSpan(0, dense.Length - 1).IndexOfAny('？', '！') is >= 0 and var stop && !Text.Characters.IsCloser(dense[stop + 1])) display += costs.DisplayWithInnerStop / 2;
        display += dense.Count(c => c == '，') * costs.DisplayWithComma;
        if (line.Width > 32) display += costs.DisplayWide;
        if (dense.Length == 1) display += costs.DisplayOfOneCharacter;
        if (opening) display += costs.WordsAgainst;

        return new Emission(
            Start: bodyAgainst + 2 * unpunctuated + badStart + (opening ? costs.OpeningAtStart : 0) + (habits.KeepsIndent && line.Indent < 1 ? costs.IndentMissing : 0),
            Continue: bodyAgainst + unpunctuated + badStart + (opening ? costs.OpeningInside : 0) + (habits.KeepsIndent && line.Indent >= 1 ? costs.IndentInside : 0),
            Display: display,
            Name: credit ? costs.Credit : explicitByline ? alone ? costs.NamesAlone : costs.Byline : costs.Never,
            Folio: costs.FolioUnsaid * (1 - folio),
            Notice: costs.NoticeUnsaid * (1 - notice),
            Jump: jump ? costs.Jump : costs.Never,
            ShortAndBare: line.Width <= 16 && !line.EndsSentence);
    }

    private int State(int role, int measure, int open) => (role * measures.Length + measure) * 2 + open;

    private ImmutableArray<LineReading> Solve()
    {
        var stateCount = Roles * measures.Length * 2;
        var before = new double[stateCount];
        var now = new double[stateCount];
        var from = new short[lines.Length][];
        Array.Fill(before, double.PositiveInfinity);
        for (var m = 0; m < measures.Length; m++) before[State((int)LineRole.Display, m, 0)] = 0;

        for (var i = 0; i < lines.Length; i++)
        {
            from[i] = new short[stateCount];
            Array.Fill(now, double.PositiveInfinity);
            Step(i, before, now, from[i]);
            (before, now) = (now, before);
        }

        var best = 0;
        var bestCost = double.PositiveInfinity;
        for (var s = 0; s < stateCount; s++)
        {
            var cost = before[s] + (IsBody(s) && lines.Length > 0 ? EndCost(lines.Length - 1, s) : 0) + (!IsBody(s) && s % 2 == 1 ? costs.Truncation : 0);
            if (cost < bestCost) (best, bestCost) = (s, cost);
        }

        var readings = new LineReading[lines.Length];
        for (int i = lines.Length - 1, s = best; i >= 0; i--)
        {
            var previous = from[i][s];
            var role = (LineRole)(s / 2 / measures.Length);
            var previousOpen = i > 0 && (IsBody(previous) || previous % 2 == 1);
            readings[i] = new LineReading(lines[i], role, measures[s / 2 % measures.Length],
                Orphan: role == LineRole.BodyContinue && !previousOpen, Open: !IsBody(s) && s % 2 == 1);
            s = previous;
        }
        return [.. readings];
    }

    private bool IsBody(int state) => state / 2 / measures.Length <= (int)LineRole.BodyContinue;

    private void Step(int i, double[] before, double[] now, short[] from)
    {
        var line = lines[i];
        var emission = emissions[i];
        // The cheapest predecessor of each class over all measures, for changes of measure.
        var bestStart = new Best();
        var bestContinueNear = new Best();

        for (var s = 0; s < before.Length; s++)
        {
            var cost = before[s];
            if (double.IsPositiveInfinity(cost)) continue;
            var role = s / 2 / measures.Length;
            var m = s / 2 % measures.Length;
            var open = s % 2;
            if (role <= (int)LineRole.BodyContinue)
            {
                var ended = cost + EndCost(i - 1, s);
                var goesOn = cost + FullCost(lines[i - 1], Expected(s), line.FirstTokenWidth);
                bestStart.Offer(ended + costs.MeasureAtStart + BlankCost(line, start: true), s);
                bestContinueNear.Offer(goesOn + costs.MeasureFar, s);
                Try(State(0, m, 0), ended + BlankCost(line, start: true), s);
                var inside = goesOn + (seams[i] ? costs.Seam : 0) + BlankCost(line, start: false) + (lines[i - 1].EndsSentence ? costs.StopInsideParagraph : 0);
                Try(State(1, m, 0), inside, s);
                for (var n = Math.Max(0, m - 2); n < Math.Min(measures.Length, m + 3); n++)
                    if (n != m && Math.Abs(measures[n] - measures[m]) <= 2) Try(State(1, n, 0), inside + costs.MeasureNear, s);
                var interrupted = cost + FullCost(lines[i - 1], Expected(s), 2) + costs.Interruption + (lines[i - 1].EndsSentence ? costs.StopInsideParagraph : 0);
                // A paragraph that breaks off and whose rest stands elsewhere: the next one starts at once.
                Try(State(0, m, 0), interrupted - costs.Interruption + costs.Truncation + BlankCost(line, start: true), s);
                Try(State(1, m, 0), ended + costs.Orphan, s);
                for (var r = 2; r < Roles; r++)
                {
                    Try(State(r, m, 0), ended, s);
                    Try(State(r, m, 1), interrupted, s);
                }
            }
            else
            {
                if (open == 1) Try(State(1, m, 0), cost, s);
                else Try(State(1, m, 0), cost + costs.Orphan + (role == (int)LineRole.Display ? costs.OrphanAfterDisplay : 0), s);
                var started = cost + (open == 1 ? costs.Truncation : 0) - (seams[i] && role == (int)LineRole.Display ? costs.Seam : 0);
                Try(State(0, m, 0), started, s);
                bestStart.Offer(started + costs.MeasureAfterDisplay, s);
                bestContinueNear.Offer(cost + (open == 1 ? costs.MeasureNear : costs.Orphan + costs.MeasureAfterDisplay), s);
                for (var r = 2; r < Roles; r++) Try(State(r, m, open), cost + RoleChange(role, r, emission), s);
            }
        }
        for (var m = 0; m < measures.Length; m++)
        {
            Try(State(0, m, 0), bestStart.Cost, bestStart.State);
            Try(State(1, m, 0), bestContinueNear.Cost, bestContinueNear.State);
        }
        for (var s = 0; s < now.Length; s++)
        {
            if (double.IsPositiveInfinity(now[s])) continue;
            now[s] += (LineRole)(s / 2 / measures.Length) switch
            {
                LineRole.BodyStart => emission.Start + TooWide(line, measures[s / 2 % measures.Length] - costs.Indent),
                LineRole.BodyContinue => emission.Continue + TooWide(line, measures[s / 2 % measures.Length]),
                LineRole.Display => emission.Display,
                LineRole.Name => emission.Name,
                LineRole.Folio => emission.Folio,
                LineRole.Notice => emission.Notice,
                _ => emission.Jump,
            };
        }

        void Try(int state, double cost, int previous)
        {
            if (cost >= now[state]) return;
            now[state] = cost;
            from[state] = (short)previous;
        }
    }

    private struct Best
    {
        public double Cost = double.PositiveInfinity;
        public int State = 0;

        public Best() { }

        public void Offer(double cost, int state)
        {
            if (cost < Cost) (Cost, State) = (cost, state);
        }
    }

    private double RoleChange(int from, int to, Emission emission) => ((LineRole)from, (LineRole)to) switch
    {
        (LineRole.Notice, LineRole.Notice) when emission.ShortAndBare => costs.NoticeGoesOn,
        (LineRole.Display, LineRole.Display) => costs.DisplayGoesOn,
        (LineRole.Display, LineRole.Notice) => costs.NoticeAfterDisplay,
        _ => 0,
    };

    private double Expected(int state) => measures[state / 2 % measures.Length] - (state / 2 / measures.Length == 0 ? costs.Indent : 0);

    private double BlankCost(PrintedLine line, bool start) => (start, line.BlanksBefore > 0) switch
    {
        (true, true) => habits.BlankBeforeStart,
        (true, false) => habits.NoBlankBeforeStart,
        (false, true) => habits.BlankInside,
        (false, false) => habits.NoBlankInside,
    };

    // What it costs to say that this body line is its paragraph's last.
    private double EndCost(int i, int state)
    {
        var line = lines[i];
        if (!line.EndsSentence)
            return line.Dense[^1] is '：' or '；' or ':' or ';' || Openings.HasClosingNames(line.Text) ? costs.EndWithColon : costs.EndWithoutStop;
        return (line.Dense[^1] is '！' or '？' ? costs.EndWithCall : 0) + (line.WideWidth + 1 > Expected(state) ? costs.FullLastLine : 0);
    }

    // A line inside a paragraph is full exactly when the next unbreakable token would not have fitted.
    private double FullCost(PrintedLine line, double expected, double nextToken)
    {
        var room = expected - line.WideWidth - nextToken;
        return room <= 0.3 ? 0 : Math.Min(costs.WorstFit, costs.ShortLine + costs.ShortLinePerEm * room);
    }

    private double TooWide(PrintedLine line, double expected)
    {
        var excess = line.NarrowWidth - expected - 0.4;
        return excess <= 0 ? 0 : Math.Min(costs.WorstFit, costs.WideLine + costs.WideLinePerEm * excess);
    }
}
