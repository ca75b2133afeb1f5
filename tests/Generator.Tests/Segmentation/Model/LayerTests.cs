using Banmian.Segmentation.Model;

namespace Banmian.Tests.Segmentation.Model;

public class LayerTests
{
    [Fact]
    public void A_layer_weighs_its_inputs_and_adds_its_bias()
    {
        var layer = Written(2, 2, [1f, 2f, -1f, 0.5f], [0.25f, 0f]);
        var result = new short[2];
        layer.Apply([Value(1), Value(3)], result, rectified: false);
        Assert.Equal([7.25, 0.5], result.Select(r => r / 512.0), (a, b) => Math.Abs(a - b) < 0.03);
    }

    [Fact]
    public void A_rectified_value_is_never_below_nought()
    {
        var layer = Written(1, 1, [1f], [0f]);
        var result = new short[1];
        layer.Apply([Value(-2), 0], result, rectified: true);
        Assert.Equal(0, result[0]);
    }

    [Fact]
    public void A_value_that_is_too_large_is_the_largest_there_is()
    {
        var layer = Written(1, 1, [100f], [0f]);
        var result = new short[1];
        layer.Apply([Value(60), 0], result, rectified: false);
        Assert.Equal(short.MaxValue, result[0]);
    }

    [Fact]
    public void Every_processor_finds_the_same_sums()
    {
        if (!System.Runtime.Intrinsics.X86.Avx2.IsSupported) Assert.Skip("this processor knows only the plain way");
        var dice = new Random(7);
        var layer = Written(37, 21, [.. Enumerable.Range(0, 37 * 21).Select(_ => dice.NextSingle() * 2 - 1)], new float[21]);
        short[] row = [.. Enumerable.Range(0, layer.Stride)
            .Select(i => i >= 37 || i % 3 == 0 ? (short)0 : (short)dice.Next(short.MinValue, short.MaxValue))];
        int[] plain = new int[24], fast = new int[24], faster = new int[24];
        var held = new HeldPair[row.Length / 2];
        held = held[..HeldPair.Take(row, held)];
        layer.AddOneByOne(held, place: 0, plain);
        layer.AddBySse2(held, place: 0, fast);
        layer.AddByAvx2(held, place: 0, faster);
        Assert.Equal(plain, fast);
        Assert.Equal(plain, faster);
    }

    [Fact]
    public void Every_processor_makes_the_same_values_of_sums()
    {
        if (!System.Runtime.Intrinsics.X86.Sse41.IsSupported) Assert.Skip("this processor knows only the plain way");
        var dice = new Random(9);
        float[] weights = [.. Enumerable.Range(0, 86).Select(i => (dice.NextSingle() * 2 - 1) * MathF.Pow(2, i % 14 - 8))];
        var layer = Written(2, 43, weights, new float[43]);
        int[] ends = [int.MinValue, int.MaxValue, 0, -1, 1];
        for (var round = 0; round < 50; round++)
        {
            int[] sums = [.. Enumerable.Range(0, 48).Select(i => round < ends.Length ? ends[(round + i) % ends.Length]
                : dice.Next(int.MinValue, int.MaxValue) >> dice.Next(24))];
            short[] plain = new short[43], fast = new short[43];
            foreach (var least in new short[] { short.MinValue, 0 })
            {
                layer.TakeOneByOne(sums, plain, least, from: 0);
                layer.TakeBySse41(sums, fast, least);
                Assert.Equal(plain, fast);
            }
        }
    }

    // A layer of one output has nothing to reckon side by side.
    [Fact]
    public void Outputs_side_by_side_are_what_each_is_by_itself()
    {
        var dice = new Random(8);
        float[] weights = [.. Enumerable.Range(0, 20 * 60).Select(_ => (dice.NextSingle() * 2 - 1) * 9)];
        float[] biases = [.. Enumerable.Range(0, 60).Select(_ => (dice.NextSingle() * 2 - 1) * 40)];
        short[] row = [.. Enumerable.Range(0, 20).Select(i => i % 4 == 0 ? (short)0 : (short)dice.Next(-9000, 9000))];
        foreach (var rectified in new[] { true, false })
        {
            var together = new short[60];
            Written(20, 60, weights, biases).Apply(row, together, rectified);
            var alone = Enumerable.Range(0, 60).Select(output =>
            {
                var result = new short[1];
                Written(20, 1, weights[(20 * output)..(20 * output + 20)], [biases[output]]).Apply(row, result, rectified);
                return result[0];
            });
            Assert.Equal(alone, together);
            Assert.Contains(short.MaxValue, together);
        }
    }

    // A convolution sees three rows, one after the other.
    [Fact]
    public void A_row_in_parts_sums_to_what_the_whole_row_does()
    {
        var layer = Written(4, 1, [1f, 2f, 3f, 4f], [.5f]);
        short[] row = [Value(1), Value(0), Value(2), Value(-1)];
        var whole = new short[1];
        layer.Apply(row, whole, rectified: false);

        var held = new HeldPair[1];
        var sums = new int[layer.Sums];
        layer.Begin(sums);
        for (var part = 0; part < 2; part++)
            layer.Add(held.AsSpan(0, HeldPair.Take(row.AsSpan(2 * part, 2), held)), part, sums);
        var parts = new short[1];
        layer.Take(sums, parts, rectified: false);
        Assert.Equal(whole, parts);
    }

    private static Layer Written(int inputs, int outputs, float[] weights, float[] biases)
    {
        var writer = new PartWriter();
        writer.Layer(inputs, outputs, weights, biases);
        return new PartReader(writer.ToArray()).Layer();
    }

    private static short Value(double value) => (short)(value * 512);
}
