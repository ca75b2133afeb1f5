namespace Banmian.Segmentation.Model;

/// <summary>A small network that scores one thing by a row of values: layers one after the other, a rectifier between
/// them.</summary>
internal sealed class Perceptron(Layer[] layers)
{
    private readonly int widest = layers.Max(layer => Math.Max(layer.Stride, Even(layer.Outputs)));

    public int Inputs => layers[0].Inputs;

    public int Outputs => layers[^1].Outputs;

    /// <summary>The scores in 1/1024 of what a row of values says; values have <see cref="Layer.ValueBits"/> bits after the
    /// point.</summary>
    public void Score(ReadOnlySpan<short> values, Span<int> scores)
    {
        // Some hundred values, thousands of times a page: two rows that take turns.
        Span<short> one = stackalloc short[widest], other = stackalloc short[widest];
        values.CopyTo(one);
        var row = one[..layers[0].Stride];
        foreach (var layer in layers.AsSpan(..^1))
        {
            var next = other[..Even(layer.Outputs)];
            next.Clear();
            layer.Apply(row, next, rectified: true);
            row = next;
            var free = one;
            one = other;
            other = free;
        }
        layers[^1].Score(row, scores);
    }

    private static int Even(int number) => (number + 1) / 2 * 2;
}
