using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Banmian.Segmentation.Model;

/// <summary>Writes the parts of a model; weights come as they were trained and are made eight bits here.</summary>
internal sealed class PartWriter
{
    private readonly List<byte> written = [];

    public void Bytes(ReadOnlySpan<byte> bytes) => written.AddRange(bytes);

    /// <summary>Bytes that take less room packed: how many they take, then they themselves.</summary>
    public void Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            packing.Write(bytes);
        Number((int)packed.Length);
        Bytes(packed.ToArray());
    }

    public void Number(int number)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, number);
        written.AddRange(four);
    }

    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        Bytes(bytes);
    }

    /// <summary>A linear layer: for each output the largest weight becomes 127.</summary>
    /// <param name="weights">output after output</param>
    public void Layer(int inputs, int outputs, ReadOnlySpan<float> weights, ReadOnlySpan<float> biases)
    {
        Number(inputs);
        Number(outputs);
        var steps = new double[outputs];
        for (var output = 0; output < outputs; output++)
        {
            var largest = 0f;
            foreach (var weight in weights.Slice(output * inputs, inputs)) largest = Math.Max(largest, Math.Abs(weight));
            steps[output] = Math.Max(largest, 1e-6f) / 127.0;
        }
        for (var output = 0; output < outputs; output++)
            Number((int)Math.Round(Math.Clamp(biases[output] * (1 << Model.Layer.ValueBits) / steps[output], -1e9, 1e9)));
        for (var output = 0; output < outputs; output++)
            Number((int)Math.Round(steps[output] * (1 << Model.Layer.ScaleBits)));
        for (var i = 0; i < inputs * outputs; i++)
            written.Add((byte)(sbyte)Math.Round(weights[i] / steps[i / inputs]));
    }

    /// <summary>An embedding: the largest value of all becomes 127.</summary>
    public void Embedding(int size, int count, ReadOnlySpan<float> values)
    {
        var largest = 1e-6f;
        foreach (var value in values) largest = Math.Max(largest, Math.Abs(value));
        var step = largest / 127.0;
        Number(size);
        Number(count);
        Number((int)Math.Round(step * (1 << (Model.Layer.ValueBits + 12))));
        for (var i = 0; i < size * count; i++)
            written.Add((byte)(sbyte)Math.Round(values[i] / step));
    }

    public byte[] ToArray() => [.. written];
}
