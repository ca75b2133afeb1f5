using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// Makes up a page: the grid, which story stands where, and where every line ends, so that the sheet is filled exactly, or down
/// to a depth where its text is short. One make-up serves every script of a page whose lines run in one direction.
/// </summary>
internal sealed class Compositor(Matter page)
{
    private const double CostOfPitch = 25;
    private const double UsualGutter = 1;
    private const double CostOfGutter = 6;

    // Narrow columns have loose lines.
    private const double CostOfNarrow = 20;

    // Bodies tried for a page by itself.
    private const int MostTried = 6;

    // Two that touch and have one size. White below is better.
    private const double CostOfAlike = 64;

    // A line whose gaps are seen.
    private const double CostOfLoose = 16;

    // The share of a page's lines that may stay empty at the ends of stories (design: 2 %).
    private const double UsualUnused = 0.01;
    private const double MostUnused = 0.02;

    // A sheet with more than that is worse than one with white below, in the smallest type than two.
    private const double MostUnusedOfAny = 0.03;
    private const double MostHole = 0.015;
    private const double CostOfUnused = 800;
    private const double CostOfHavingMore = 4000;
    private const double CostOfHole = 4000;

    // What the design forbids, such as two headlines side by side at one height (碰题). White below is better.
    private const double CostOfFault = 80;

    // White below is worse than bands that suit a page less. Vertical texts fill such bands with holes.
    private const double CostOfWhite = 60;
    private const double CostOfVerticalWhite = 20;
    private const double CostOfRowOfWhite = 0.5;

    // How many pitches near the usual one are tried for a plan that does not fill its sheet well at that one.
    private const int MostSteps = 4;

    private readonly Grid densest = Grid.Of(page.Area, Grid.Bodies(page.Area)[^1], page.Direction)[0];

    // The sheets the page is first divided among, and what each is in its own body: where that is the body, too, the page
    // is made up once.
    private ImmutableArray<ImmutableArray<Piece>> divided;
    private readonly Dictionary<int, Trial> inOwnBody = [];

    /// <summary>The page on its sheets, in the body that suits it or in the one of its issue.</summary>
    /// <param name="across">The body of its issue, as the ems that go across the type area; null where it has its own.</param>
    public PageMakeUp Compose(int? across = null)
    {
        if (page.Stories.IsEmpty)
        {
            var grid = Grid.Of(page.Area, across ?? Grid.Bodies(page.Area)[0], page.Direction)[0];
            var front = grid.RowsOf(page.Furnishing.Lines());
            return new PageMakeUp([new SheetMakeUp(grid, grid.LeastRows - front, 0, front, IsExact: false, [], [])]);
        }
        var sheets = Sheets(across);
        if (across is null && sheets.Select(sheet => sheet.Across).Distinct().Count() > 1)
            sheets = Sheets(sheets.Max(sheet => sheet.Across));
        var parts = new int[page.Stories.Length];
        return new PageMakeUp([.. sheets.Select(sheet => Placement.Place(sheet.Trial.Plan,
            [.. sheet.Pieces.Select(piece => piece with { Part = parts[piece.Story]++ })], sheet.Trial.Shapes, sheet.Trial.Grid,
            sheet.Trial.Rows, sheet.Trial.Depth, sheet.FrontRows))]);
    }

    /// <summary>
    /// The body the page asks for in its issue: the one it has by itself, or the largest where it is too short for its sheet;
    /// null where it has no story.
    /// </summary>
    public int? Across() => page.Stories.IsEmpty ? null
        : Sheets(null).Max(sheet => sheet.Trial.IsShort ? Grid.Bodies(page.Area)[0] : sheet.Across);

    private sealed record MadeSheet(ImmutableArray<Piece> Pieces, int FrontRows, Trial Trial)
    {
        public int Across => Trial.Grid.Across;
    }

    /// <summary>The page divided among sheets, in one body or each in its own.</summary>
    private List<MadeSheet> Sheets(int? across)
    {
        if (divided.IsDefault)
            divided = FirstDivision();
        var waiting = new Stack<(int? First, ImmutableArray<Piece> Pieces)>(
            divided.Select((sheet, i) => ((int?)i, sheet)).Reverse());
        var sheets = new List<MadeSheet>();
        while (waiting.TryPop(out var next))
        {
            var (at, sheet) = next;
            var front = densest.RowsOf((sheets.Count == 0 ? page.Furnishing : Furnishing.Folio).Lines());
            var placed = WithFrames(sheet, page.MostFrames);
            var known = at is { } i ? inOwnBody.GetValueOrDefault(i) : null;
            var best = known is not null && (across ?? known.Grid.Across) == known.Grid.Across ? known
                : across is { } body ? Best(placed, body, front) : OwnBody(placed, front);
            if (across is null && at is { } place)
                inOwnBody[place] = best;
            var isCramped = best.Grid.Across == densest.Across && best.Unused > MostUnusedOfAny;
            if ((best.RunsOver || isCramped) && SheetDivision.Into(sheet, densest, 2, page.Jumps) is { Length: > 1 } halves)
                foreach (var half in halves.Reverse())
                    waiting.Push((null, half));
            else
                sheets.Add(new MadeSheet(placed, front, best));
        }
        return sheets;
    }

    private ImmutableArray<ImmutableArray<Piece>> FirstDivision()
    {
        var pieces = page.Pieces();
        var least = Math.Max(1, SheetDivision.LeastRoom(pieces, densest) / (densest.Columns * densest.GreatestRows));
        return SheetDivision.Into(pieces, densest, least, page.Jumps);
    }

    /// <summary>
    /// The sheet in the largest body in which it is full and nothing is wrong with it, or the best of the few that come next to
    /// it.
    /// </summary>
    private Trial OwnBody(ImmutableArray<Piece> pieces, int frontRows)
    {
        var bodies = Grid.Bodies(page.Area);
        var start = Start(pieces, bodies);
        Trial? best = null;
        for (var tried = 0; tried < MostTried || best!.RunsOver; tried++)
        {
            var at = Math.Min(start + tried, bodies.Length - 1);
            var next = Best(pieces, bodies[at], frontRows);
            if (best is null || next.Cost < best.Cost)
                best = next;
            // Where the text is short, a smaller body leaves more white below.
            if (next is { IsWhole: true, Grid.IsNarrow: false } or { IsShort: true, IsExact: true, IsFull: true }
                || at == bodies.Length - 1)
                break;
        }
        return best!;
    }

    /// <summary>The pieces where frames without their pictures take no more of the sheet than they may.</summary>
    private static ImmutableArray<Piece> WithFrames(ImmutableArray<Piece> pieces, double share)
    {
        var missing = pieces.Count(piece => piece is { Kind: CopyKind.Caption, Picture: null });
        return [.. pieces.Select(piece => piece with { MostFrame = share / Math.Max(1, missing) })];
    }

    /// <param name="Rows">Of the sheet, below its front matter.</param>
    /// <param name="Depth">The rows that are filled: fewer where the text is short.</param>
    /// <param name="Unused">The share of the lines of its text columns that holds nothing.</param>
    /// <param name="IsFull">Whether it has few lines left empty, no hole over or under a heading, and a lead above all.</param>
    /// <param name="Meetings">Headlines that stand beside another at one height.</param>
    /// <param name="Alike">Pairs of headlines that touch and have one size without reason.</param>
    /// <param name="Loose">Lines whose gaps are seen.</param>
    private sealed record Trial(Grid Grid, SheetShapes Shapes, PagePlan Plan, int Rows, int Depth, double Unused, bool IsFull,
        int Meetings, int Alike, int Loose, double Cost)
    {
        public bool IsExact => Plan.Least <= Depth;

        /// <summary>Whether nothing is wrong with it but white below.</summary>
        public bool IsWhole => IsExact && IsFull && Meetings == 0 && Alike == 0 && Loose == 0;

        public bool RunsOver => Plan.Least > Rows;

        public bool IsShort => Depth < Rows;
    }

    /// <summary>The largest body in which the pieces have room at the usual pitch, each at a width that suits it.</summary>
    private int Start(ImmutableArray<Piece> pieces, ImmutableArray<int> bodies)
    {
        var (least, most) = (0, bodies.Length - 1);
        while (least < most)
        {
            var middle = (least + most) / 2;
            var grid = Grid.Of(page.Area, bodies[middle], page.Direction).MinBy(grid => grid.Gutter)!;
            if (pieces.Sum(piece => SheetDivision.Room(piece, grid)) <= grid.Columns * grid.Down / grid.UsualPitch)
                most = middle;
            else
                least = middle + 1;
        }
        return least;
    }

    /// <summary>
    /// The best way to set the pieces in a body, on one of its grids: on one of narrow columns where no other is full.
    /// </summary>
    private Trial Best(ImmutableArray<Piece> pieces, int across, int frontRows)
    {
        Trial? best = null;
        foreach (var grid in Grid.Of(page.Area, across, page.Direction)
            .TakeWhile(grid => !grid.IsNarrow || best is not { IsWhole: true }))
            best = Best(pieces, grid, frontRows, best?.Cost ?? double.PositiveInfinity) ?? best;
        return best!;
    }

    /// <summary>The best way on a grid; null where none costs less than <paramref name="bound"/>.</summary>
    private static Trial? Best(ImmutableArray<Piece> pieces, Grid grid, int frontRows, double bound)
    {
        var stacks = new Stacks(pieces, grid);
        var atUsual = new SheetShapes(stacks, grid.UsualPitch);
        var ofRows = new Dictionary<int, SheetShapes>();
        var plans = PageSearch.Find(new BandSearch(stacks), pieces.Length,
            grid.Gap, grid.LeastRows - frontRows, grid.GreatestRows - frontRows);
        Trial? best = null;
        // What is weighed beside a plan's own cost only adds to it.
        foreach (var plan in plans.TakeWhile(plan => plan.Cost + CostOf(grid) < bound))
            if (Weigh(plan) is var next && next.Cost < bound)
                (best, bound) = (next, next.Cost);
        return best;

        // At the pitch nearest to the usual one at which the plan fills the sheet well; else at the best of those near it.
        Trial Weigh(PagePlan plan)
        {
            var usual = Math.Clamp((int)Math.Round(grid.Down / grid.UsualPitch),
                plan.Least + frontRows, Math.Max(plan.Least, plan.Greatest) + frontRows);
            var start = Math.Clamp(usual, grid.LeastRows, grid.GreatestRows);
            var best = WeighIn(plan, start, atUsual, double.PositiveInfinity)!;
            start = Filled(plan, start);
            for (var step = 0; step <= MostSteps && !(best.IsExact && best.IsFull); step++)
            {
                var rows = start + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
                if (rows < grid.LeastRows || rows > grid.GreatestRows)
                    continue;
                var shapes = ShapesIn(rows);
                if (shapes.Of(plan) is { } there && WeighIn(there, rows, shapes, best.Cost) is { IsExact: true } next)
                    best = next;
            }
            return best;
        }

        // The rows near to those which a plan fills at their own pitch, or comes next to filling.
        int Filled(PagePlan plan, int rows)
        {
            for (var tried = 0; tried < MostSteps; tried++)
            {
                if (ShapesIn(rows).Of(plan) is not { } there)
                    break;
                var filled = Math.Clamp(rows - frontRows, there.Least, Math.Max(there.Least, there.Greatest)) + frontRows;
                var next = Math.Clamp(filled, grid.LeastRows, grid.GreatestRows);
                if (next == rows)
                    break;
                rows = next;
            }
            return rows;
        }

        SheetShapes ShapesIn(int rows) => ofRows.TryGetValue(rows, out var known) ? known
            : ofRows[rows] = new SheetShapes(stacks, grid.Pitch(rows));

        // Null where it costs no less than that.
        Trial? WeighIn(PagePlan plan, int rowsOfAll, SheetShapes shapes, double below)
        {
            var rows = rowsOfAll - frontRows;
            if (plan.Greatest >= rows)
                return WeighAt(plan, rows, rows, shapes, below);
            var usual = plan.Best(grid.Gap);
            Trial? best = null;
            foreach (var depth in (ReadOnlySpan<int>)[plan.Greatest, usual, (usual + plan.Least) / 2, plan.Least])
                best = WeighAt(plan, rows, depth, shapes, best?.Cost ?? below) ?? best;
            return best;
        }

        Trial? WeighAt(PagePlan plan, int rows, int depth, SheetShapes shapes, double below)
        {
            var pitch = grid.Pitch(rows + frontRows);
            var plain = plan.Cost + Math.Abs(pitch - grid.UsualPitch) * CostOfPitch + CostOf(grid);
            var white = depth == rows ? 0
                : (grid.IsVertical ? CostOfVerticalWhite : CostOfWhite) + (rows - depth) * CostOfRowOfWhite;
            // No fault makes it cheaper.
            if (plain + white >= below)
                return null;
            var (meetings, hasRival, unused, most, hole) = Placement.Faults(plan, pieces, shapes, grid, depth, pitch);
            var cost = plain
                + (meetings + (hasRival ? 1 : 0)) * CostOfFault + Math.Max(0, unused - UsualUnused) * CostOfUnused
                + Math.Max(0, unused - MostUnused) * CostOfHavingMore + Math.Max(0, hole - MostHole) * CostOfHole
                + (unused > MostUnused ? CostOfFault : 0) + (hole > MostHole ? CostOfFault : 0)
                + white;
            var (alike, loose) = (0, 0);
            // The page is set for this, in vain where another is cheaper already.
            if (cost < Math.Min(below, bound))
            {
                (alike, loose) = Placement.Seen(plan, pieces, shapes, grid, depth, pitch);
                cost += alike * CostOfAlike + loose * CostOfLoose;
            }
            return cost >= below ? null : new Trial(grid, shapes, plan, rows, depth, unused,
                !hasRival && unused <= MostUnused && most <= BodyFit.MostUnused && hole <= MostHole, meetings, alike, loose,
                cost);
        }
    }

    private static double CostOf(Grid grid) =>
        (grid.Gutter - UsualGutter) * CostOfGutter + (grid.IsNarrow ? CostOfNarrow : 0);
}
