using System.Runtime.InteropServices;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>Writes a packed network of lines as the weights that it can go on from, as <c>net/blocks.py</c> writes them: what is
/// lost by packing is soon learned again.</summary>
internal static class Unpacking
{
    /// <param name="number">which of the networks that are asked together</param>
    public static void Lines(ModelFile model, int number, string path)
    {
        var reader = new PartReader(model["lines"]);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, reader.Number());
        var tables = new List<(string Name, int Rows, int Columns, float[] Values)>();
        for (var i = 0; i <= number; i++)
        {
            tables.Clear();
            Embedding(ref reader, "characters");
            Layer(ref reader, "first");
            for (var way = 0; way < LineNetwork.Ways.Length; way++) Layer(ref reader, $"around{way}");
            foreach (var layer in (string[])["page", "before", "last"]) Layer(ref reader, layer);
        }
        var writer = new PartWriter();
        writer.Number(tables.Count);
        foreach (var (name, rows, columns, values) in tables)
        {
            writer.Text(name);
            writer.Number(rows);
            writer.Number(columns);
            writer.Bytes(MemoryMarshal.AsBytes(values.AsSpan()));
        }
        File.WriteAllBytes(path, writer.ToArray());

        void Embedding(ref PartReader of, string name)
        {
            int size = of.Number(), count = of.Number(), scale = of.Number();
            var step = scale / (float)(1 << (Segmentation.Model.Layer.ValueBits + 12));
            tables.Add((name, count, size, Values(of.Bytes(size * count), _ => step)));
        }

        void Layer(ref PartReader of, string name)
        {
            int inputs = of.Number(), outputs = of.Number();
            int[] biases = of.Numbers(outputs), scales = of.Numbers(outputs);
            var steps = Array.ConvertAll(scales, s => s / (float)(1 << Segmentation.Model.Layer.ScaleBits));
            tables.Add((name + ".weight", outputs, inputs, Values(of.Bytes(inputs * outputs), i => steps[i / inputs])));
            tables.Add((name + ".bias", 1, outputs,
                [.. biases.Select((b, i) => b * steps[i] / (1 << Segmentation.Model.Layer.ValueBits))]));
        }
    }

    private static float[] Values(ReadOnlySpan<byte> packed, Func<int, float> step)
    {
        var values = new float[packed.Length];
        for (var i = 0; i < values.Length; i++) values[i] = (sbyte)packed[i] * step(i);
        return values;
    }
}
