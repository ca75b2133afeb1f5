namespace Banmian.Segmentation.Model;

/// <summary>A row of values for each thing of a closed list: for a character, or a kind of character at a place.</summary>
internal sealed class Embedding(int size, short[] values)
{
    /// <summary>How many values a thing has.</summary>
    public int Size { get; } = size;

    public int Count => values.Length / Size;

    public ReadOnlySpan<short> Of(int thing) => values.AsSpan(thing * Size, Size);
}
