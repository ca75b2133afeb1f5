using Banmian.Segmentation.Model;

namespace Banmian.Tests.Segmentation.Model;

public class SequenceTableTests
{
    [Fact]
    public void A_count_is_known_by_its_logarithm()
    {
        var table = new SequenceTable(SequenceTable.Write([(CharacterCounts.PairOf('北', '京'), 1000),
            (CharacterCounts.PairOf('京', '北'), 1)], 8));
        Assert.Equal(1 + (int)(Math.Log(1000) * 4), table.Grade(CharacterCounts.PairOf('北', '京')));
        Assert.Equal(1, table.Grade(CharacterCounts.PairOf('京', '北')));
        Assert.Equal(0, table.Grade(CharacterCounts.PairOf('上', '海')));
    }

    [Fact]
    public void Where_there_is_no_room_the_rarer_sequence_is_left_out()
    {
        var table = SequenceTable.Write(Enumerable.Range(1, 9).Select(n => ((ulong)n, n)), 1);
        Assert.Equal([6, 7, 8, 9], Enumerable.Range(1, 9).Where(n => new SequenceTable(table).Grade((ulong)n) > 0));
    }

    [Fact]
    public void Its_bytes_do_not_depend_on_the_order_of_counting()
    {
        var counts = Enumerable.Range(1, 500).Select(n => ((ulong)n, n % 7 + 1)).ToArray();
        Assert.Equal(SequenceTable.Write(counts, 50), SequenceTable.Write(counts.Reverse(), 50));
    }
}
