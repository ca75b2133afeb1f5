using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// Makes up a page: the grid, which story stands where, and where every line ends, so that the sheet is filled exactly. One
/// make-up serves every script of a page.
/// </summary>
internal static class Composing
{
    private const double UsualBody = 10.5;
    private const double CostOfBody = 12;
    private const double CostOfPitch = 25;

    // Of the sheet's slots, a page's text takes about this share; photos, headlines and air the rest.
    private const double ShareOfText = 0.62;
    private const int MostTried = 5;

    /// <param name="stories">The stories of the page, the lead first, each in every script.</param>
    /// <param name="pictures">The width of a story's picture to its height, where there is one.</param>
    /// <param name="frontRows">Rows the nameplate or folio line takes with the space below it.</param>
    public static PageMakeUp Compose(ImmutableArray<ImmutableArray<Copy>> stories, ImmutableArray<double?> pictures, TypeArea area, int frontRows)
    {
        var pieces = stories.Select((copies, i) => new Piece(i, 0, IsLead: i == 0, pictures[i], copies)).ToImmutableArray();
        var grids = Grid.All(area);
        if (pieces.IsEmpty)
            return new PageMakeUp(grids[^1], [new SheetMakeUp(grids[^1].LeastRows - frontRows, frontRows, IsExact: false, [], [])]);
        var best = Best(pieces, grids, frontRows);
        return new PageMakeUp(best.Grid, [Placing.Place(best.Plan, pieces, best.Shapes, best.Grid, best.Rows, frontRows)]);
    }

    private sealed record Trial(Grid Grid, BandSearch Shapes, PagePlan Plan, int Rows, double Cost)
    {
        public bool RunsOver => Plan.Least > Grid.GreatestRows;
    }

    /// <summary>The grid on which the page comes out best: from the one that suits its length, towards smaller or larger as long as that helps.</summary>
    private static Trial Best(ImmutableArray<Piece> pieces, ImmutableArray<Grid> grids, int frontRows)
    {
        var text = pieces.Sum(piece => piece.Copies[0].Blocks.Sum(block => block.Text.Length));
        var start = Enumerable.Range(0, grids.Length).MinBy(i => Math.Abs(Math.Log(Slots(grids[i]) * ShareOfText / Math.Max(1, text))));
        var best = Try(grids[start]);
        foreach (var direction in (int[])[1, -1])
        {
            var misses = 0;
            for (var i = start + direction; i >= 0 && i < grids.Length && misses < 2 && Math.Abs(i - start) <= MostTried; i += direction)
            {
                var next = Try(grids[i]);
                misses = next.Cost < best.Cost ? 0 : misses + 1;
                best = next.Cost < best.Cost ? next : best;
            }
        }
        return best;

        double Slots(Grid grid) => grid.Columns * grid.Characters * (grid.Down / Grid.UsualPitch);

        Trial Try(Grid grid)
        {
            var shapes = new BandSearch(pieces, grid);
            var plan = PageSearch.Find(shapes, pieces.Length, grid.LeastRows - frontRows, grid.GreatestRows - frontRows);
            var usual = Math.Clamp((int)Math.Round(grid.Down / Grid.UsualPitch), plan.Least + frontRows, Math.Max(plan.Least, plan.Greatest) + frontRows);
            var rows = Math.Clamp(usual, grid.LeastRows, grid.GreatestRows);
            var cost = plan.Cost + Math.Abs(Math.Log(grid.Body / UsualBody)) * CostOfBody + Math.Abs(grid.Pitch(rows) - Grid.UsualPitch) * CostOfPitch;
            return new Trial(grid, shapes, plan, rows, cost);
        }
    }
}
