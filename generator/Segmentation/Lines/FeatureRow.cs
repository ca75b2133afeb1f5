using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Lines;

/// <summary>Takes the numbers that describe a line, one after the other, as values of the network.</summary>
internal ref struct FeatureRow(Span<short> values)
{
    private const int One = 1 << Layer.ValueBits;

    private readonly Span<short> values = values;

    public int Count { get; private set; }

    /// <summary>A number over another, kept between bounds in whole numbers.</summary>
    public void Add(long number, long over, int least = -60, int most = 60) =>
        values[Count++] = (short)Math.Clamp(number * One / over, (long)least * One, (long)most * One);

    public void Add(bool isTrue) => values[Count++] = (short)(isTrue ? One : 0);

    /// <summary>One of so many: nought for all but it.</summary>
    public void AddOneOf(int which, int count)
    {
        for (var i = 0; i < count; i++) Add(i == which);
    }

    /// <summary>A bit each of a set.</summary>
    public void AddBits(ulong bits, int count)
    {
        for (var i = 0; i < count; i++) Add((bits >> i & 1) != 0);
    }
}
