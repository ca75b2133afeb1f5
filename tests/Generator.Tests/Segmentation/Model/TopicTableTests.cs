using Banmian.Segmentation.Model;

namespace Banmian.Tests.Segmentation.Model;

public class TopicTableTests
{
    [Fact]
    public void Each_pair_keeps_its_numbers_in_whatever_order_they_came()
    {
        var topics = "夺冠小麦丰收农机".Chunk(2).Select((pair, i) => (pair[0], pair[1], Values((sbyte)(i + 1)))).ToArray();
        var table = new TopicTable(TopicTable.Write(topics));
        foreach (var (x, y, values) in topics) Assert.Equal(values, table.Of(x, y).ToArray());
        Assert.Equal(0, table.Of('麦', '小').Length);
    }

    private static sbyte[] Values(sbyte first) => [first, .. Enumerable.Repeat((sbyte)-7, TopicTable.Size - 1)];
}
