namespace Banmian.Segmentation.Stories;

/// <summary>What a text speaks of, as a direction.</summary>
internal sealed class Topic
{
    private readonly int[] sum;
    private readonly long length;

    public Topic(int[] sum)
    {
        this.sum = sum;
        length = Numbers.Root(Times(this));
    }

    /// <summary>How far two texts speak of one thing: the cosine of their directions, of <see cref="Numbers.One"/>; 0 where
    /// nothing is known of one.</summary>
    public int Likeness(Topic other) =>
        length == 0 || other.length == 0 ? 0 : (int)((Int128)Times(other) * Numbers.One / length / other.length);

    private long Times(Topic other)
    {
        long product = 0;
        for (var i = 0; i < sum.Length; i++) product += (long)sum[i] * other.sum[i];
        return product;
    }
}
