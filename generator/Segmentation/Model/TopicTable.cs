using System.Runtime.InteropServices;

namespace Banmian.Segmentation.Model;

/// <summary>
/// What pairs of characters speak of: <see cref="Size"/> small numbers for each. Pairs that stand in the same articles have
/// numbers alike (latent semantic analysis: Deerwester et al. 1990), so texts that speak of one thing are known by the sums of
/// theirs, also where they share no word.
/// </summary>
internal sealed class TopicTable
{
    public const int Size = 32;

    // In ascending order, each with its numbers at the same place.
    private readonly int[] pairs;
    private readonly byte[] values;

    public TopicTable(ReadOnlySpan<byte> part)
    {
        var reader = new PartReader(part);
        pairs = reader.Numbers(reader.Number());
        values = reader.Packed(pairs.Length * Size);
    }

    /// <summary>The numbers of a pair; none where it is not known.</summary>
    public ReadOnlySpan<sbyte> Of(char x, char y) =>
        Array.BinarySearch(pairs, Key(x, y)) is >= 0 and var place
            ? MemoryMarshal.Cast<byte, sbyte>(values.AsSpan(place * Size, Size)) : [];

    /// <summary>The part of a model that holds these pairs, each with its <see cref="Size"/> numbers.</summary>
    public static byte[] Write(IReadOnlyCollection<(char X, char Y, sbyte[] Values)> topics)
    {
        var writer = new PartWriter();
        writer.Number(topics.Count);
        var ordered = topics.OrderBy(t => Key(t.X, t.Y)).ToList();
        foreach (var (x, y, _) in ordered) writer.Number(Key(x, y));
        // Packed they take two thirds of the room.
        writer.Packed(MemoryMarshal.AsBytes<sbyte>(ordered.SelectMany(topic => topic.Values).ToArray()));
        return writer.ToArray();
    }

    /// <summary>The number by which a pair is stored.</summary>
    public static int Key(char x, char y) => (int)CharacterCounts.PairOf(x, y);
}
