using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Stories;

/// <summary>What the lines of a page speak of, so that short texts are compared too, which share few words.</summary>
internal sealed class PageTopics
{
    private readonly int[][] lines;

    /// <param name="texts">the lines without white space, in simplified characters</param>
    public PageTopics(IReadOnlyList<string> texts, TopicTable table) => lines = [.. texts.Select(text => SumOf(text, table))];

    /// <summary>What these lines speak of together.</summary>
    public Topic Of(IEnumerable<int> ofLines)
    {
        var sum = new int[TopicTable.Size];
        foreach (var line in ofLines)
            for (var i = 0; i < sum.Length; i++) sum[i] += lines[line][i];
        return new Topic(sum);
    }

    private static int[] SumOf(string text, TopicTable table)
    {
        var sum = new int[TopicTable.Size];
        for (var at = 1; at < text.Length; at++)
        {
            var values = table.Of(text[at - 1], text[at]);
            for (var i = 0; i < values.Length; i++) sum[i] += values[i];
        }
        return sum;
    }
}
