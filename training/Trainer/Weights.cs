using System.Runtime.InteropServices;
using System.Text;
using Banmian.Segmentation.Model;

namespace Banmian.Training;

/// <summary>The named tables that <c>net/blocks.py</c> writes.</summary>
internal sealed class Weights
{
    private readonly Dictionary<string, (int Rows, int Columns, float[] Values)> tables = [];

    public Weights(string path)
    {
        var reader = new PartReader(File.ReadAllBytes(path));
        var count = reader.Number();
        for (var i = 0; i < count; i++)
        {
            var name = Encoding.UTF8.GetString(reader.Bytes(reader.Number()));
            int rows = reader.Number(), columns = reader.Number();
            tables.Add(name, (rows, columns, MemoryMarshal.Cast<byte, float>(reader.Bytes(rows * columns * sizeof(float)))
                .ToArray()));
        }
    }

    /// <summary>How many layers there are whose names begin so and are counted from 0.</summary>
    public int Layers(string name) => Enumerable.Range(0, tables.Count).TakeWhile(i => tables.ContainsKey($"{name}{i}.weight"))
        .Count();

    public void WriteLayer(PartWriter writer, string name)
    {
        var (outputs, inputs, weights) = tables[name + ".weight"];
        writer.Layer(inputs, outputs, weights, tables[name + ".bias"].Values);
    }

    public void WriteEmbedding(PartWriter writer, string name)
    {
        var (count, size, values) = tables[name];
        writer.Embedding(size, count, values);
    }
}
