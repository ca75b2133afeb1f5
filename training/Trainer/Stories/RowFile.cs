using System.Runtime.InteropServices;

namespace Banmian.Training.Stories;

/// <summary>Rows that a scorer is trained on, each with what it is: one of so many kinds.</summary>
internal sealed class RowFile
{
    private readonly int inputs;
    private readonly List<short> numbers;

    public RowFile(int inputs, int kinds)
    {
        this.inputs = inputs;
        numbers = [(short)inputs, (short)kinds];
    }

    public int Count => (numbers.Count - 2) / (inputs + 1);

    public void Add(ReadOnlySpan<short> row, int kind)
    {
        if (row.Length != inputs) throw new ArgumentException($"{row.Length} features where {inputs} are due");
        numbers.AddRange(row);
        numbers.Add((short)kind);
    }

    public void Add(ReadOnlySpan<short> row, bool holds) => Add(row, holds ? 1 : 0);

    public byte[] ToArray() => MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();
}
