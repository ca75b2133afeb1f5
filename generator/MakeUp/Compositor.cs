using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// Makes up a page: the grid, which story stands where, and where every line ends, so that the sheet is filled exactly, or down
/// to a depth where its text is short. One make-up serves every script of a page whose lines run in one direction.
/// </summary>
internal static class Compositor
{
    private const double CostOfPitch = 25;
    private const double UsualGutter = 1;
    private const double CostOfGutter = 6;

    // Bodies tried for a page by itself.
    private const int MostTried = 8;

    // Two headlines side by side at one height (碰题), below the tops of the bands, which the search itself sees to.
    private const double CostOfMeeting = 15;

    // The share of a page's lines that may stay empty at the ends of stories (design: 2 %).
    private const double UsualUnused = 0.01;
    private const double MostUnused = 0.02;

    // A sheet with more than that is worse than one with white below, in the smallest type than two.
    private const double MostUnusedOfAny = 0.03;
    private const double MostHole = 0.015;
    private const double CostOfUnused = 800;
    private const double CostOfHavingMore = 4000;
    private const double CostOfHole = 4000;
    private const double CostOfFault = 20;
    private const double CostOfWhite = 20;
    private const double CostOfRowOfWhite = 0.5;

    // How many pitches near the usual one are tried for a plan that does not fill its sheet well at that one.
    private const int MostSteps = 4;

    /// <summary>The page on its sheets, in the body that suits it or in the one of its issue.</summary>
    /// <param name="across">The body of its issue, as the ems that go across the type area; null where it has its own.</param>
    public static PageMakeUp Compose(Matter page, int? across = null)
    {
        if (page.Stories.IsEmpty)
        {
            var grid = Grid.Of(page.Area, across ?? Grid.Bodies(page.Area)[0], page.Direction)[0];
            var front = grid.RowsOf(page.Furnishing.Lines());
            return new PageMakeUp([new SheetMakeUp(grid, grid.LeastRows - front, 0, front, IsExact: false, [], [])]);
        }
        var pieces = page.Pieces();
        var sheets = Sheets(page, pieces, across);
        if (across is null && sheets.Select(sheet => sheet.Across).Distinct().Count() > 1)
            sheets = Sheets(page, pieces, sheets.Max(sheet => sheet.Across));
        var parts = new int[page.Stories.Length];
        return new PageMakeUp([.. sheets.Select(sheet => Placement.Place(sheet.Trial.Plan,
            [.. sheet.Pieces.Select(piece => piece with { Part = parts[piece.Story]++ })], sheet.Trial.Shapes, sheet.Trial.Grid,
            sheet.Trial.Rows, sheet.Trial.Depth, sheet.FrontRows))]);
    }

    /// <summary>
    /// The body the page asks for in its issue: the one it has by itself, or the largest where it is too short for its sheet;
    /// null where it has no story.
    /// </summary>
    public static int? AcrossOf(Matter page) => page.Stories.IsEmpty ? null : Sheets(page, page.Pieces(), null)
        .Max(sheet => sheet.Trial.IsShort ? Grid.Bodies(page.Area)[0] : sheet.Across);

    private sealed record MadeSheet(ImmutableArray<Piece> Pieces, int FrontRows, Trial Trial)
    {
        public int Across => Trial.Grid.Across;
    }

    /// <summary>The page divided among sheets, in one body or each in its own.</summary>
    private static List<MadeSheet> Sheets(Matter page, ImmutableArray<Piece> pieces, int? across)
    {
        var densest = Grid.Of(page.Area, Grid.Bodies(page.Area)[^1], page.Direction)[0];
        var least = Math.Max(1, SheetDivision.LeastRoom(pieces, densest) / (densest.Columns * densest.GreatestRows));
        var waiting = new Stack<ImmutableArray<Piece>>(SheetDivision.Into(pieces, densest, least, page.Jumps).Reverse());
        var sheets = new List<MadeSheet>();
        while (waiting.TryPop(out var sheet))
        {
            var front = densest.RowsOf((sheets.Count == 0 ? page.Furnishing : Furnishing.Folio).Lines());
            var placed = WithFrames(sheet, page.MostFrames);
            var best = across is { } body ? Best(page, placed, body, front) : OwnBody(page, placed, front);
            var isCramped = best.Grid.Across == densest.Across && best.Unused > MostUnusedOfAny;
            if ((best.RunsOver || isCramped) && SheetDivision.Into(sheet, densest, 2, page.Jumps) is { Length: > 1 } halves)
                foreach (var half in halves.Reverse())
                    waiting.Push(half);
            else
                sheets.Add(new MadeSheet(placed, front, best));
        }
        return sheets;
    }

    /// <summary>
    /// The sheet in the largest body in which it is full and well filled, or the best of the few that come next to it.
    /// </summary>
    private static Trial OwnBody(Matter page, ImmutableArray<Piece> pieces, int frontRows)
    {
        var bodies = Grid.Bodies(page.Area);
        Trial? best = null;
        var start = Start(page, pieces, bodies);
        for (var tried = 0; tried < MostTried || best!.RunsOver; tried++)
        {
            var at = Math.Min(start + tried, bodies.Length - 1);
            var next = Best(page, pieces, bodies[at], frontRows);
            if (next is { IsExact: true, IsFull: true }
                && (!next.IsShort || best is null or { IsShort: true } or { Unused: > MostUnusedOfAny }))
                return next;
            if (best is null || next.Cost < best.Cost)
                best = next;
            if (at == bodies.Length - 1)
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
    /// <param name="IsFull">Whether it has few lines left empty and no hole over a heading.</param>
    private sealed record Trial(
        Grid Grid, SheetShapes Shapes, PagePlan Plan, int Rows, int Depth, double Unused, bool IsFull, double Cost)
    {
        public bool IsExact => Plan.Least <= Depth;

        public bool RunsOver => Plan.Least > Rows;

        public bool IsShort => Depth < Rows;
    }

    /// <summary>The largest body in which the pieces have room at the usual pitch, each at a width that suits it.</summary>
    private static int Start(Matter page, ImmutableArray<Piece> pieces, ImmutableArray<int> bodies)
    {
        var (least, most) = (0, bodies.Length - 1);
        while (least < most)
        {
            var middle = (least + most) / 2;
            var grid = Grid.Of(page.Area, bodies[middle], page.Direction)[0];
            if (pieces.Sum(piece => SheetDivision.Room(piece, grid)) <= grid.Columns * grid.Down / grid.UsualPitch)
                most = middle;
            else
                least = middle + 1;
        }
        return least;
    }

    /// <summary>The best way to set the pieces in a body, on one of its grids.</summary>
    private static Trial Best(Matter page, ImmutableArray<Piece> pieces, int across, int frontRows) =>
        Grid.Of(page.Area, across, page.Direction).Select(grid => Best(pieces, grid, frontRows)).MinBy(trial => trial.Cost)!;

    private static Trial Best(ImmutableArray<Piece> pieces, Grid grid, int frontRows)
    {
        var stacks = new Stacks(pieces, grid);
        var atUsual = new SheetShapes(stacks, grid.UsualPitch);
        var ofRows = new Dictionary<int, SheetShapes>();
        var plans = PageSearch.Find(new BandSearch(stacks), pieces.Length,
            grid.Gap, grid.LeastRows - frontRows, grid.GreatestRows - frontRows);
        var best = Weigh(plans[0]);
        // What is weighed beside a plan's own cost only adds to it.
        foreach (var plan in plans.Skip(1).TakeWhile(plan => plan.Cost < best.Cost))
            if (Weigh(plan) is var next && next.Cost < best.Cost)
                best = next;
        return best;

        // At the pitch nearest to the usual one at which the plan fills the sheet well; else at the best of those near it.
        Trial Weigh(PagePlan plan)
        {
            var usual = Math.Clamp((int)Math.Round(grid.Down / grid.UsualPitch),
                plan.Least + frontRows, Math.Max(plan.Least, plan.Greatest) + frontRows);
            var start = Math.Clamp(usual, grid.LeastRows, grid.GreatestRows);
            var best = WeighIn(plan, start, atUsual);
            start = Filled(plan, start);
            for (var step = 0; step <= MostSteps && !(best.IsExact && best.IsFull); step++)
            {
                var rows = start + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
                if (rows < grid.LeastRows || rows > grid.GreatestRows)
                    continue;
                var shapes = ShapesIn(rows);
                if (shapes.Of(plan) is { } there && WeighIn(there, rows, shapes) is { IsExact: true } next
                    && next.Cost < best.Cost)
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

        Trial WeighIn(PagePlan plan, int rowsOfAll, SheetShapes shapes)
        {
            var rows = rowsOfAll - frontRows;
            if (plan.Greatest >= rows)
                return WeighAt(plan, rows, rows, shapes);
            var usual = plan.Best(grid.Gap);
            return new[] { plan.Greatest, usual, (usual + plan.Least) / 2, plan.Least }
                .Select(depth => WeighAt(plan, rows, depth, shapes)).MinBy(trial => trial.Cost)!;
        }

        Trial WeighAt(PagePlan plan, int rows, int depth, SheetShapes shapes)
        {
            var (meetings, unused, most, hole) =
                Placement.Faults(plan, pieces, shapes, grid, depth, grid.Pitch(rows + frontRows));
            var cost = plan.Cost + Math.Abs(grid.Pitch(rows + frontRows) - grid.UsualPitch) * CostOfPitch
                + (grid.Gutter - UsualGutter) * CostOfGutter
                + meetings * CostOfMeeting + Math.Max(0, unused - UsualUnused) * CostOfUnused
                + Math.Max(0, unused - MostUnused) * CostOfHavingMore + Math.Max(0, hole - MostHole) * CostOfHole
                + (unused > MostUnused ? CostOfFault : 0) + (hole > MostHole ? CostOfFault : 0)
                + (depth < rows ? CostOfWhite + (rows - depth) * CostOfRowOfWhite : 0);
            return new Trial(grid, shapes, plan, rows, depth, unused,
                unused <= MostUnused && most <= BodyFit.MostUnused && hole <= MostHole, cost);
        }
    }
}
