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

    // 八成。 stood at the head of a column.
    [Fact]
    public void A_column_may_begin_with_the_last_line_of_a_block()
    {
        BlockRows[] body = [Text(5), Text(1), Text(3), new BlockRows(4, IsCrosshead: false, Closing: 1), Text(2)];
        Assert.Equal([0, 2], ColumnFill.Run(body, 4, 4)!.EndedAtTop(body)); // a closing begins the last column
        Assert.Equal([], ColumnFill.Run(body, 3, 5)!.EndedAtTop(body));
        BlockRows[] turned = [Text(7), Crosshead, Text(9), Text(3)];
        Assert.Equal([2], ColumnFill.Run(turned, 3, 10)!.EndedAtTop(turned));
    }

    [Fact]
    public void What_is_too_much_does_not_fit() => Assert.Null(ColumnFill.Run([Text(21)], 2, 10));
}
