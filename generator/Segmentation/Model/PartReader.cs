using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Banmian.Segmentation.Model;

/// <summary>Reads the parts of a model, one thing after the other.</summary>
internal ref struct PartReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int At { get; private set; }

    public readonly bool IsAtEnd => At == bytes.Length;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var read = bytes.Slice(At, count);
        At += count;
        return read;
    }

    /// <summary>So many bytes that <see cref="PartWriter.Packed"/> wrote.</summary>
    public byte[] Packed(int count)
    {
        var bytes = new byte[count];
        using var packed = new MemoryStream(Bytes(Number()).ToArray());
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        unpacked.ReadExactly(bytes);
        return bytes;
    }

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));

    public string Text() => Encoding.UTF8.GetString(Bytes(Number()));

    public int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = Number();
        return numbers;
    }

    /// <summary>A layer as <see cref="PartWriter.Layer"/> wrote it.</summary>
    public Layer Layer()
    {
        int inputs = Number(), outputs = Number();
        int[] biases = Numbers(outputs), scales = Numbers(outputs);
        return new Layer(inputs, outputs, MemoryMarshal.Cast<byte, sbyte>(Bytes(inputs * outputs)), biases, scales);
    }

    /// <summary>An embedding as <see cref="PartWriter.Embedding"/> wrote it.</summary>
    public Embedding Embedding()
    {
        int size = Number(), count = Number(), scale = Number();
        var stored = MemoryMarshal.Cast<byte, sbyte>(Bytes(size * count));
        var values = new short[size * count];
        for (var i = 0; i < values.Length; i++)
            values[i] = (short)((stored[i] * scale + (1 << 11)) >> 12);
        return new Embedding(size, values);
    }

    /// <summary>The layers of a perceptron.</summary>
    public Perceptron Perceptron()
    {
        var layers = new Layer[Number()];
        for (var i = 0; i < layers.Length; i++) layers[i] = Layer();
        return new Perceptron(layers);
    }
}
