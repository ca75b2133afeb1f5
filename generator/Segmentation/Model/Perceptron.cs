namespace Banmian.Segmentation.Model;

/// <summary>A small network that scores one thing by a row of values: layers one after the other, a rectifier between
/// them.</summary>
internal sealed class Perceptron(Layer[] layers)
{
    public int Inputs => layers[0].Inputs;

    public int Outputs => layers[^1].Outputs;

    /// <summary>The scores in 1/1024 of what a row of values says; values have <see cref="Layer.ValueBits"/> bits after the
    /// point.</summary>
    public void Score(ReadOnlySpan<short> values, Span<int> scores)
    {
        var row = new short[layers[0].Stride];
        values.CopyTo(row);
        foreach (var layer in layers.AsSpan(..^1))
        {
            var next = new short[(layer.Outputs + 1) / 2 * 2];
            layer.Apply(row, next, rectified: true);
            row = next;
        }
        layers[^1].Score(row, scores);
    }
}
