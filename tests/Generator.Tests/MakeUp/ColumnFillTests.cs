using Banmian.MakeUp;
using Banmian.Typesetting;

namespace Banmian.Tests.MakeUp;

public class ColumnFillTests
{
    private static BlockRows Text(int rows) => new(rows, IsCrosshead: false);

    private static BlockRows Crosshead => new(2, IsCrosshead: true);

    [Fact]
    public void Text_runs_from_column_to_column() =>
        Assert.Equal(new ColumnFill(4, [], 0, 1).Unused, ColumnFill.Least([Text(7), Text(4)], 3).Unused);

    [Fact]
    public void A_crosshead_never_stands_at_a_column_s_foot()
    {
        var fill = ColumnFill.Run([Text(7), Crosshead, Text(6)], 2, 10);
        Assert.NotNull(fill);
        Assert.Equal([1], fill.Turns);
        Assert.Equal(3, fill.Skipped);
        Assert.Equal(2, fill.Unused); // three rows at the first column's foot, eight of ten taken in the second
    }

    [Fact]
    public void A_crosshead_with_two_lines_after_it_stays() =>
        Assert.Empty(ColumnFill.Run([Text(6), Crosshead, Text(6)], 2, 10)!.Turns);

    [Fact]
    public void What_is_too_much_does_not_fit() => Assert.Null(ColumnFill.Run([Text(21)], 2, 10));
}
