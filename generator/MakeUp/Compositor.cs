using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// Makes up a page: the grid, which story stands where, and where every line ends, so that the sheet is filled exactly. One
/// make-up serves every script of a page whose lines run in one direction.
/// </summary>
internal static class Compositor
{
    private const double UsualBody = 10.5;
    private const double CostOfBody = 12;
    private const double CostOfPitch = 25;

    private const int MostTried = 5;

    // Two headlines side by side at one height (碰题), below the tops of the bands, which the search itself sees to.
    private const double CostOfMeeting = 15;

    // The share of a page's lines that may stay empty at the ends of stories (design: 2 %).
    private const double UsualUnused = 0.01;
    private const double MostUnused = 0.025;

    // In the smallest type a sheet with more than that is worse than two.
    private const double MostUnusedOfAny = 0.035;
    private const double MostHole = 0.02;
    private const double CostOfUnused = 800;

    /// <param name="stories">The stories of the page, the lead first, each in every script.</param>
    /// <param name="pictures">The width of a story's picture to its height, where there is one.</param>
    /// <param name="area">The sheet's type area.</param>
    /// <param name="direction">Of the lines of its texts.</param>
    /// <param name="furnishing">What stands over the stories of the first sheet.</param>
    /// <param name="jumps">The words of jump lines from sheet to sheet.</param>
    /// <param name="mostFrames">
    /// The share of a sheet's type area that frames without their pictures take together; more where it is not filled otherwise,
    /// but none where it is 0.
    /// </param>
    public static PageMakeUp Compose(ImmutableArray<ImmutableArray<Copy>> stories, ImmutableArray<double?> pictures,
        TypeArea area, WritingDirection direction, Furnishing furnishing, JumpWords jumps,
        double mostFrames)
    {
        var pieces = stories.Select((copies, i) => new Piece(i, 0, IsLead: i == 0, pictures[i], copies)).ToImmutableArray();
        var grids = Grid.All(area, direction);
        var frontRows = grids[^1].RowsOf(furnishing.Lines());
        if (pieces.IsEmpty)
            return new PageMakeUp(
                [new SheetMakeUp(grids[^1], grids[^1].LeastRows - frontRows, frontRows, IsExact: false, [], [])]);

        // The grid that holds the most comes last.
        var densest = grids[^1];
        var least = Math.Max(1, SheetDivision.LeastRoom(pieces, densest) / (densest.Columns * densest.GreatestRows));
        var waiting = new Stack<ImmutableArray<Piece>>(SheetDivision.Into(pieces, densest, least, jumps).Reverse());
        var sheets = ImmutableArray.CreateBuilder<SheetMakeUp>();
        var parts = new int[stories.Length];
        while (waiting.TryPop(out var sheet))
        {
            var front = sheets.Count == 0 ? frontRows : densest.RowsOf(Furnishing.Rule.Lines());
            var best = Fullest(sheet, mostFrames, grids, front);
            var isCramped = best.Grid == densest && best.Unused > MostUnusedOfAny;
            if ((best.RunsOver || isCramped) && SheetDivision.Into(sheet, densest, 2, jumps) is { Length: > 1 } halves)
                foreach (var half in halves.Reverse())
                    waiting.Push(half);
            else
                sheets.Add(Placement.Place(best.Plan, [.. sheet.Select(piece => piece with { Part = parts[piece.Story]++ })],
                    best.Shapes, best.Grid, best.Rows, front));
        }
        return new PageMakeUp(sheets.ToImmutable());
    }

    /// <summary>The sheet with low frames, or where it is not full then with such as fill it.</summary>
    private static Trial Fullest(ImmutableArray<Piece> pieces, double mostFrames, ImmutableArray<Grid> grids, int frontRows)
    {
        var best = Best(WithFrames(pieces, mostFrames), grids, frontRows);
        return best is { IsExact: true, IsFull: true } || mostFrames == 0 ? best : Best(pieces, grids, frontRows);
    }

    /// <summary>The pieces where frames without their pictures take no more of the sheet than they may.</summary>
    private static ImmutableArray<Piece> WithFrames(ImmutableArray<Piece> pieces, double share)
    {
        var missing = pieces.Count(piece => piece is { Kind: CopyKind.Caption, Picture: null });
        return [.. pieces.Select(piece => piece with { MostFrame = share / Math.Max(1, missing) })];
    }

    /// <param name="Unused">The share of the lines of its text columns that holds nothing.</param>
    /// <param name="IsFull">Whether it has few lines left empty and no hole over a heading.</param>
    private sealed record Trial(Grid Grid, Stacks Shapes, PagePlan Plan, int Rows, double Unused, bool IsFull, double Cost)
    {
        public bool IsExact => Plan.Least <= Rows && Rows <= Plan.Greatest;

        public bool RunsOver => Plan.Least > Rows;
    }

    /// <summary>The largest grid on which the pieces have room at the usual pitch, each at a width that suits it.</summary>
    private static int Start(ImmutableArray<Piece> pieces, ImmutableArray<Grid> grids)
    {
        var (least, most) = (0, grids.Length - 1);
        while (least < most)
        {
            var middle = (least + most) / 2;
            var grid = grids[middle];
            if (pieces.Sum(piece => SheetDivision.Room(piece, grid)) <= grid.Columns * grid.Down / grid.UsualPitch)
                most = middle;
            else
                least = middle + 1;
        }
        return least;
    }

    /// <summary>
    /// The grid on which the page comes out best: from the one that suits its length, towards smaller or larger as long as that
    /// helps.
    /// </summary>
    private static Trial Best(ImmutableArray<Piece> pieces, ImmutableArray<Grid> grids, int frontRows)
    {
        var start = Start(pieces, grids);
        var best = Try(grids[start]);
        foreach (var direction in (int[])[1, -1])
        {
            var isBetter = true;
            for (var i = start + direction; i >= 0 && i < grids.Length
                && Math.Abs(i - start) <= MostTried && (isBetter || !best.IsExact); i += direction)
            {
                var next = Try(grids[i]);
                isBetter = next.Cost < best.Cost;
                best = isBetter ? next : best;
            }
        }
        return best;

        Trial Try(Grid grid)
        {
            var stacks = new Stacks(pieces, grid);
            var plans = PageSearch.Find(new BandSearch(stacks), pieces.Length,
                grid.Gap, grid.LeastRows - frontRows, grid.GreatestRows - frontRows);
            var best = Weigh(plans[0], stacks, grid);
            // What is weighed beside a plan's own cost only adds to it.
            foreach (var plan in plans.Skip(1).TakeWhile(plan => plan.Cost < best.Cost))
                if (Weigh(plan, stacks, grid) is var next && next.Cost < best.Cost)
                    best = next;
            return best;
        }

        Trial Weigh(PagePlan plan, Stacks shapes, Grid grid)
        {
            var usual = Math.Clamp((int)Math.Round(grid.Down / grid.UsualPitch),
                plan.Least + frontRows, Math.Max(plan.Least, plan.Greatest) + frontRows);
            var rows = Math.Clamp(usual, grid.LeastRows, grid.GreatestRows) - frontRows;
            var (meetings, unused, most, hole) =
                Placement.Faults(plan, pieces, shapes, grid, rows, grid.Pitch(rows + frontRows));
            var cost = plan.Cost + Math.Abs(Math.Log(grid.Body / UsualBody)) * CostOfBody
                + Math.Abs(grid.Pitch(rows + frontRows) - grid.UsualPitch) * CostOfPitch
                + meetings * CostOfMeeting + Math.Max(0, unused - UsualUnused) * CostOfUnused;
            return new Trial(grid, shapes, plan, rows, unused,
                unused <= MostUnused && most <= BodyFit.MostUnused && hole <= MostHole, cost);
        }
    }
}
