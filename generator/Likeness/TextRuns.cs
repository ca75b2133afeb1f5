using System.Buffers.Binary;

namespace Banmian.Likeness;

/// <summary>
/// What a text says in runs of eight letters and figures, whatever marks, blanks and line ends stand between them: of all runs a
/// sample, chosen by the runs themselves, so that two texts that share a passage share the sample of it.
/// </summary>
/// <param name="Sample">the sampled runs as hashes, in ascending order, each once</param>
internal sealed record TextRuns(uint[] Sample)
{
    private const int Length = 8;

    // One run in so many is kept: enough to find a paragraph of a hundred characters again.
    private const uint KeptOf = 8;

    // Knuth's multiplier spreads the hashes of runs that differ in one character.
    private const uint Spread = 2654435761;
    private const ulong Base = 1_000_003;

    public static TextRuns Of(IEnumerable<string> texts)
    {
        var sample = new SortedSet<uint>();
        foreach (var text in texts)
            Add(text, sample);
        return new TextRuns([.. sample]);
    }

    /// <summary>The same written down.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Sample.Length * sizeof(uint)];
        for (var i = 0; i < Sample.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), Sample[i]);
        return bytes;
    }

    public static TextRuns Read(ReadOnlySpan<byte> bytes)
    {
        var sample = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < sample.Length; i++)
            sample[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * sizeof(uint))..]);
        return new TextRuns(sample);
    }

    // A rolling hash (Karp and Rabin 1987): each character is taken in and out once, so that the work grows with the text.
    private static void Add(string text, SortedSet<uint> sample)
    {
        Span<ulong> window = stackalloc ulong[Length];
        ulong top = 1;
        for (var i = 0; i < Length; i++)
            top = unchecked(top * Base);
        var (hash, count) = (0UL, 0);
        foreach (var rune in text.EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit))
        {
            var place = count % Length;
            var gone = count < Length ? 0 : window[place];
            window[place] = (ulong)rune.Value;
            hash = unchecked(hash * Base + (ulong)rune.Value - gone * top);
            if (++count >= Length && unchecked((uint)(hash ^ hash >> 32) * Spread) is var run && run % KeptOf == 0)
                sample.Add(run);
        }
    }
}
