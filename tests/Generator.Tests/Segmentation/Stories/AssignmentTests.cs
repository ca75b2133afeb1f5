using Banmian.Segmentation.Stories;
using CsCheck;

namespace Banmian.Tests.Segmentation.Stories;

public class AssignmentTests
{
    [Fact]
    public void Gives_each_row_the_column_that_makes_the_sum_greatest() =>
        Assert.Equal([1, 0], Assignment.Solve(new long[,] { { 5, 4 }, { 6, 1 } }));

    [Fact]
    public void Leaves_a_row_without_a_column_rather_than_lose_by_it() =>
        Assert.Equal([-1, 0], Assignment.Solve(new long[,] { { 2, -3 }, { 7, -1 } }));

    [Fact]
    public void A_pair_that_gains_nothing_is_none() => Assert.Equal([-1], Assignment.Solve(new long[,] { { 0 } }));

    [Fact]
    public void No_other_assignment_gains_more() =>
        Gen.Long[-9, 9].Array[3, 3].Array[3, 3].Always(rows =>
        {
            var gain = new long[3, 3];
            for (var r = 0; r < 3; r++)
                for (var c = 0; c < 3; c++) gain[r, c] = rows[r][c];
            return Sum(gain, Assignment.Solve(gain)) == Best(gain, 0, []);
        });

    private static long Sum(long[,] gain, int[] given) => given.Select((c, r) => c < 0 ? 0 : gain[r, c]).Sum();

    private static long Best(long[,] gain, int row, int[] taken) =>
        row == 3 ? 0 : Enumerable.Range(0, 3).Where(c => !taken.Contains(c))
            .Select(c => gain[row, c] + Best(gain, row + 1, [.. taken, c])).Append(Best(gain, row + 1, taken)).Max();
}
