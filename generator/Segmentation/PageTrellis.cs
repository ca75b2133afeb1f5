using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>
/// Decides the roles of all lines of a page together: the cheapest path through a trellis (Viterbi) whose states are a role,
/// the column's measure and, on lines that are not body text, whether a paragraph is waiting to go on.
/// </summary>
internal sealed partial class PageTrellis
{
    private const int Roles = 7;

    // In em: a paragraph of one line that is shorter and ends without a stop is rather a headline.
    private const int ShortestParagraph = 9;

    // In em. Body text is set at 13 characters a column and more (9 beside a picture); narrower lines stand in headlines.
    private const int NarrowestColumn = 9;

    // In em: how uncertain a measure is.
    private const double Slack = 0.25;

    // Marks a step into a paragraph whose beginning stands elsewhere; states are far fewer than this.
    private const int OrphanStep = 0x8000;

    // A quotation's speaker, named after it: 该校执行校长李建文说。
    private static readonly Regex Attribution = new($"^[^“”「」，。]{{2,18}}(?:{Names.Any("said")})[，。：]");

    private static readonly string[] Captions = Cues.Shared["caption"];

    private readonly ImmutableArray<PrintedLine> lines;
    private readonly ReadingCosts costs;
    private readonly DumpHabits habits;
    private readonly int[] measures;
    private readonly Emission[] emissions;
    private readonly bool[] seams;
    private readonly bool[] closings;
    private readonly bool[] attributions;

    private readonly record struct Emission(double Start, double Continue, double Display, double Name, double Folio, double Notice, double Jump, bool ShortAndBare);

    private PageTrellis(ImmutableArray<PrintedLine> lines, DumpHabits habits, ReadingCosts costs)
    {
        this.lines = lines;
        this.habits = habits;
        this.costs = costs;
        measures = CandidateMeasures(lines);
        emissions = [.. lines.Select(Emit)];
        seams = Seams(lines);
        attributions = [.. lines.Select((line, i) => i > 0 && lines[i - 1].Dense[^1] is '”' or '」' && Attribution.IsMatch(line.Dense))];
        closings = [.. lines.Select(l => ClosingMatter.Find(l.Text) is not null)];
    }

    // The same page by other habits: what the words say of each line stays.
    private PageTrellis(PageTrellis page, DumpHabits habits)
    {
        (lines, costs, measures, emissions, seams, closings, attributions) = (page.lines, page.costs, page.measures, page.emissions, page.seams, page.closings, page.attributions);
        this.habits = habits;
    }

    /// <summary>Reads a page twice: once knowing nothing of the dump's habits, then with what that showed.</summary>
    public static (ImmutableArray<LineReading> Lines, DumpHabits Habits) Read(ImmutableArray<PrintedLine> lines, ReadingCosts costs)
    {
        var unknown = DumpHabits.Unknown(lines);
        var page = new PageTrellis(lines, unknown, costs);
        var habits = unknown.LearnedFrom(lines, [.. page.Solve().Select(r => r.Role)]);
        return (new PageTrellis(page, habits).Solve(), habits);
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
            for (var m = Math.Max(NarrowestColumn, (int)Math.Round(line.NarrowWidth)); m <= (int)Math.Round(line.WideWidth); m++)
                counts[m] = counts.GetValueOrDefault(m) + 1;
        var measures = counts.Where(c => c.Value >= 2).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(32).Select(c => c.Key).Order().ToArray();
        return measures.Length > 0 ? measures : [16];
    }

    /// <summary>What it would cost to read a line as each role, by its own words alone.</summary>
    public static IEnumerable<Reason> OwnCosts(PrintedLine line, DumpHabits habits, ReadingCosts costs)
    {
        var own = new PageTrellis([line], habits, costs).emissions[0];
        return
        [
            new Reason("a paragraph's first line", own.Start), new Reason("a paragraph's inner line", own.Continue), new Reason("a headline or crosshead", own.Display),
            new Reason("names", own.Name), new Reason("folio", own.Folio), new Reason("a notice", own.Notice), new Reason("a jump line", own.Jump),
        ];
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
        var bodyAgainst = alone ? costs.WordsAgainst / 2 : against;
        var unpunctuated = line.Dense.IndexOfAny(['，', '。', '、', '；', '：']) < 0 && (line.Dense.Length >= 8 || line.Dense[^1] is '！' or '？') ? costs.Unpunctuated : 0;
        var badStart = Text.Characters.IsProhibitedAtStart(line.Dense[0]) ? costs.WordsAgainst : 0;

        var display = costs.Display + against * (alone ? 0.4 : 0.8);
        var dense = line.Dense;
        if (dense[^1] is '。' or '；' or '，' or '、') display += costs.DisplayWithStop;
        if (dense.AsSpan(0, dense.Length - 1).Contains('。')) display += costs.DisplayWithInnerStop;
        if (dense.AsSpan(0, dense.Length - 1).IndexOfAny('？', '！', '…') is >= 0 and var stop && !Text.Characters.IsCloser(dense[stop + 1])) display += costs.DisplayWithInnerStop / 2;
        display += dense.Count(c => c == '，') * costs.DisplayWithComma;
        display += costs.DisplayWide * Math.Max(0, line.Width - 24) / 8;
        if (Captions.Any(c => dense.StartsWith(c, StringComparison.Ordinal))) display += costs.WordsAgainst;
        // “2月18日，英国小型航空公司英伦”: a sentence begins with its day and a comma, a headline does not.
        if (StartsWithDay().IsMatch(dense)) display += costs.WordsAgainst / 2;
        if (dense.Length == 1) display += costs.DisplayOfOneCharacter;
        if (opening || IsBracketed(dense)) display += costs.WordsAgainst;

        return new Emission(
            Start: bodyAgainst + 2 * unpunctuated + badStart + (opening ? costs.OpeningAtStart : 0) + (habits.KeepsIndent && line.Indent < 1 ? costs.IndentMissing : 0),
            Continue: (IsBracketed(line.Dense) ? costs.WordsAgainst / 2 : 0) + bodyAgainst + unpunctuated + badStart + (opening ? costs.OpeningInside : 0) + (habits.KeepsIndent && line.Indent >= 1 ? costs.IndentInside : 0),
            Display: display,
            Name: credit ? costs.Credit : explicitByline ? alone ? costs.NamesAlone : costs.Byline : costs.Never,
            Folio: costs.FolioUnsaid * (1 - folio),
            Notice: costs.NoticeUnsaid * (1 - notice),
            Jump: jump ? costs.Jump : costs.Never,
            ShortAndBare: line.Width <= 16 && !line.EndsSentence);
    }

    // （作者为…）: a note that stands by itself.
    private static bool IsBracketed(string text) => text.Length > 8 && text[0] == '（' && text.IndexOf('）') == text.Length - 1;

    // One number for a state: role, measure, whether a paragraph waits to go on right after the lines of their own (open),
    // and whether one broke off earlier whose rest is still to come (pending).
    private int State(int role, int measure, int open, int pending) => ((role * measures.Length + measure) * 2 + open) * 2 + pending;

    private int RoleOf(int state) => state / 4 / measures.Length;

    private int MeasureOf(int state) => state / 4 % measures.Length;

    private static int OpenOf(int state) => state / 2 % 2;

    private ImmutableArray<LineReading> Solve()
    {
        var stateCount = Roles * measures.Length * 4;
        var before = new double[stateCount];
        var now = new double[stateCount];
        var from = new ushort[lines.Length][];
        Array.Fill(before, double.PositiveInfinity);
        for (var m = 0; m < measures.Length; m++) before[State((int)LineRole.Display, m, 0, 0)] = 0;

        for (var i = 0; i < lines.Length; i++)
        {
            from[i] = new ushort[stateCount];
            Array.Fill(now, double.PositiveInfinity);
            Step(i, before, now, from[i]);
            (before, now) = (now, before);
        }

        var best = 0;
        var bestCost = double.PositiveInfinity;
        for (var s = 0; s < stateCount; s++)
        {
            var cost = before[s] + (IsBody(s) && lines.Length > 0 ? EndCost(lines.Length - 1, s) : 0) + (!IsBody(s) && OpenOf(s) == 1 ? costs.Truncation : 0);
            if (cost < bestCost) (best, bestCost) = (s, cost);
        }

        var readings = new LineReading[lines.Length];
        for (int i = lines.Length - 1, s = best; i >= 0; i--)
        {
            var previous = from[i][s] & ~OrphanStep;
            var role = (LineRole)RoleOf(s);
            readings[i] = new LineReading(lines[i], role, measures[MeasureOf(s)],
                Orphan: role == LineRole.BodyContinue && (from[i][s] & OrphanStep) != 0, Open: !IsBody(s) && OpenOf(s) == 1);
            s = previous;
        }
        return [.. readings];
    }

    private bool IsBody(int state) => RoleOf(state) <= (int)LineRole.BodyContinue;

    private void Step(int i, double[] before, double[] now, ushort[] from)
    {
        var line = lines[i];
        var emission = emissions[i];
        // Where blank lines part boxes, a paragraph is cut at one rather than anywhere else.
        var cut = habits.PartsBoxes && line.BlanksBefore > 0 ? costs.CutAtBox : 1;
        var firstToken = line.FirstTokenWidth;
        var stopBefore = i > 0 && lines[i - 1].EndsSentence ? costs.StopInsideParagraph : 0;
        // The cheapest predecessor over all measures, for changes of measure; by what is pending afterwards.
        Best[] start = [new(), new()], inner = [new(), new()], orphan = [new(), new()];

        for (var s = 0; s < before.Length; s++)
        {
            var cost = before[s];
            if (double.IsPositiveInfinity(cost)) continue;
            var role = RoleOf(s);
            var m = MeasureOf(s);
            var pending = s % 2;
            var rest = cut * (pending == 1 ? costs.OrphanAwaited : costs.Orphan);
            if (role <= (int)LineRole.BodyContinue)
            {
                var ended = cost + EndCost(i - 1, s);
                var full = FullCost(lines[i - 1], Expected(s), firstToken);
                var goesOn = cost + full + (seams[i] ? costs.Seam : 0) + BlankCost(line, start: false) + stopBefore;
                var started = ended + BlankCost(line, start: true);
                if (attributions[i]) started += costs.Attribution;
                Try(State(0, m, 0, pending), started, s, false);
                start[pending].Offer(started + costs.MeasureAtStart, s);
                Try(State(1, m, 0, pending), goesOn, s, false);
                for (var n = Math.Max(0, m - 2); n < Math.Min(measures.Length, m + 3); n++)
                    if (n != m && Math.Abs(measures[n] - measures[m]) <= 2) Try(State(1, n, 0, pending), goesOn + costs.MeasureNear, s, false);
                inner[pending].Offer(goesOn + costs.MeasureFar, s);
                // A paragraph that breaks off and whose rest stands elsewhere: the next one starts at once.
                var brokenOff = cost + FullCost(lines[i - 1], Expected(s), 2) + stopBefore;
                Try(State(0, m, 0, 1), brokenOff + cut * costs.Truncation + BlankCost(line, start: true), s, false);
                start[1].Offer(brokenOff + cut * costs.Truncation + costs.MeasureAfterDisplay + BlankCost(line, start: true), s);
                Try(State(1, m, 0, 0), ended + rest, s, true);
                orphan[0].Offer(ended + rest + costs.MeasureAfterDisplay, s);
                for (var r = 2; r < Roles; r++)
                {
                    Try(State(r, m, 0, pending), ended, s, false);
                    Try(State(r, m, 1, pending), brokenOff + costs.Interruption, s, false);
                    Try(State(r, m, 0, 1), brokenOff + cut * costs.Truncation, s, false);
                }
            }
            else
            {
                var open = OpenOf(s);
                var afterDisplay = role == (int)LineRole.Display ? costs.OrphanAfterDisplay : 0;
                if (open == 1)
                {
                    Try(State(1, m, 0, pending), cost, s, false);
                    inner[pending].Offer(cost + costs.MeasureNear, s);
                }
                else
                {
                    Try(State(1, m, 0, 0), cost + rest + afterDisplay, s, true);
                    orphan[0].Offer(cost + rest + afterDisplay + costs.MeasureAfterDisplay, s);
                    var started = cost - (seams[i] && role == (int)LineRole.Display ? costs.Seam : 0);
                    Try(State(0, m, 0, pending), started, s, false);
                    start[pending].Offer(started + costs.MeasureAfterDisplay, s);
                }
                for (var r = 2; r < Roles; r++) Try(State(r, m, open, pending), cost + RoleChange(role, r, emission), s, false);
            }
        }
        for (var m = 0; m < measures.Length; m++)
            for (var pending = 0; pending < 2; pending++)
            {
                Try(State(0, m, 0, pending), start[pending].Cost, start[pending].State, false);
                Try(State(1, m, 0, pending), inner[pending].Cost, inner[pending].State, false);
                Try(State(1, m, 0, pending), orphan[pending].Cost, orphan[pending].State, true);
            }
        for (var s = 0; s < now.Length; s++)
        {
            if (double.IsPositiveInfinity(now[s])) continue;
            now[s] += (LineRole)RoleOf(s) switch
            {
                LineRole.BodyStart => NarrowCost(s) + emission.Start + TooWide(line, measures[MeasureOf(s)] - costs.Indent),
                LineRole.BodyContinue => NarrowCost(s) + emission.Continue + TooWide(line, measures[MeasureOf(s)]),
                LineRole.Display => emission.Display + (LooksFull(line, measures[MeasureOf(s)]) ? costs.DisplayFull : 0),
                LineRole.Name => emission.Name,
                LineRole.Folio => emission.Folio,
                LineRole.Notice => emission.Notice,
                _ => emission.Jump,
            };
        }

        void Try(int state, double cost, int previous, bool orphaned)
        {
            if (cost >= now[state]) return;
            now[state] = cost;
            from[state] = (ushort)(orphaned ? previous | OrphanStep : previous);
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

    private double Expected(int state) => measures[MeasureOf(state)] - (RoleOf(state) == 0 ? costs.Indent : 0);

    // Body text is set at 13 characters a column and more; short lines of one width are headlines under each other.
    private double NarrowCost(int state) => measures[MeasureOf(state)] < 11 ? costs.NarrowColumn : 0;

    // A line exactly as long as the column's lines are is probably one of them.
    private bool LooksFull(PrintedLine line, int measure) =>
        Fills(line, measure) || Fills(line, measure - costs.Indent);

    private static bool Fills(PrintedLine line, double width) => line.WideWidth + 0.8 > width && line.NarrowWidth < width + 0.4;

    [GeneratedRegex(@"^(?:\d{2,4}年)?(?:\d{1,2}月)?\d{1,2}日，")]
    private static partial Regex StartsWithDay();

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
        if (closings[i] || IsBracketed(line.Dense)) return 0;
        if (!line.EndsSentence)
            return (RoleOf(state) == (int)LineRole.BodyStart && line.WideWidth < ShortestParagraph ? costs.Stub : 0)
                + (line.Dense[^1] is '：' or '；' or ':' or ';' ? costs.EndWithColon : costs.EndWithoutStop);
        return (line.Dense[^1] is '！' or '？' ? costs.EndWithCall : 0) + (line.WideWidth + 1 > Expected(state) ? costs.FullLastLine : 0);
    }

    // A line inside a paragraph is full exactly when the next unbreakable token would not have fitted.
    private double FullCost(PrintedLine line, double expected, double nextToken)
    {
        var room = expected - line.WideWidth - nextToken;
        // A token that would just have fitted may just not have.
        return room <= -Slack ? 0
            : room < Slack / 2 ? costs.ShortLine * (room + Slack) / (Slack * 1.5)
            : Math.Min(costs.WorstFit, costs.ShortLine + costs.ShortLinePerEm * room);
    }

    private double TooWide(PrintedLine line, double expected)
    {
        var excess = line.NarrowWidth - expected - 0.4;
        return excess <= 0 ? 0 : Math.Min(costs.WorstFit, costs.WideLine + costs.WideLinePerEm * excess);
    }
}
