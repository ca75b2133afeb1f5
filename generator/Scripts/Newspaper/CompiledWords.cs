using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// A word list with its phrases as the build writes it beside the program: the arrays as they lie in memory, behind what
/// tells of which sources they were made. Reading the sources instead gives the same list, a tenth of a second later.
/// </summary>
internal static class CompiledWords
{
    // "BANMIAN" and the number of this layout; another order of bytes is another number.
    private const ulong Format = 0x0001_4E41_494D_4E42;

    public static string ShippedFile { get; } = Path.Combine(AppContext.BaseDirectory, "words", "compiled.bin");

    /// <param name="Words">The checksum of the word list's text.</param>
    /// <param name="Phrases">The checksum of the phrases.</param>
    /// <param name="Contents">The checksum of all that follows.</param>
    private readonly record struct Header(ulong Format, ulong Words, ulong Phrases, ulong Contents, int Nodes, int Slots, float UnknownCharacter);

    /// <summary>The checksum of a configuration's phrases.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(OpenccConverter phrases)
    {
        var sum = 0UL;
        foreach (var entry in phrases.Phrases())
            sum = Checksum.Of(MemoryMarshal.AsBytes(phrases.Phrase(entry)), sum);
        return sum;
    }

    /// <summary>Writes a list.</summary>
    /// <param name="text">The word list it was made of.</param>
    /// <param name="phrases">The configuration whose phrases are in it.</param>
    public static void Write(WordList list, ReadOnlySpan<byte> text, OpenccConverter phrases, Stream output)
    {
        var sections = new[]
        {
            MemoryMarshal.AsBytes(list.Trie.Roots).ToArray(), MemoryMarshal.AsBytes(list.Trie.Slots).ToArray(), MemoryMarshal.AsBytes<ulong>(list.Pairs).ToArray(),
            MemoryMarshal.AsBytes<float>(list.Costs).ToArray(), MemoryMarshal.AsBytes<bool>(list.Phrases).ToArray(),
        };
        var contents = sections.Aggregate(0UL, (sum, section) => Checksum.Of(section, sum));
        var header = new Header(Format, Checksum.Of(text), Of(phrases), contents, list.Trie.Count, list.Trie.Slots.Length, list.UnknownCharacter);
        output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
        foreach (var section in sections)
            output.Write(section);
    }

    /// <summary>
    /// The list in a file, with the checksum of the phrases it was made with; null where the file is not there, is not whole
    /// or was made of another word list.
    /// </summary>
    /// <param name="text">The file of the word list.</param>
    public static (WordList List, ulong Phrases)? Read(string compiled, string text)
    {
        try
        {
            using var file = File.OpenHandle(compiled);
            var header = new Header[1];
            var at = 0L;
            if (!Fill(header) || header[0] is not { Format: Format, Nodes: > 0, Slots: > 0 } read || Length(read) != RandomAccess.GetLength(file) || read.Words != Checksum.Of(File.ReadAllBytes(text)))
                return null;
            var (roots, slots, pairs, costs, phrases) = (new int[char.MaxValue + 1], new ulong[read.Slots], PlainText.NoPairs(), new float[read.Nodes], new bool[read.Nodes]);
            var whole = Fill(roots) && Fill(slots) && Fill(pairs) && Fill(costs) && Fill(phrases);
            var contents = Sum(phrases, Sum(costs, Sum(pairs, Sum(slots, Sum(roots, 0)))));
            return whole && contents == read.Contents ? (new WordList(new KeyTrie(roots, slots, read.Nodes), costs, phrases, pairs, read.UnknownCharacter), read.Phrases) : null;

            bool Fill<T>(T[] section) where T : unmanaged
            {
                var bytes = MemoryMarshal.AsBytes(section.AsSpan());
                var length = RandomAccess.Read(file, bytes, at);
                at += length;
                return length == bytes.Length;
            }
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static ulong Sum<T>(T[] section, ulong before) where T : unmanaged => Checksum.Of(MemoryMarshal.AsBytes<T>(section), before);

    private static long Length(Header header) =>
        Unsafe.SizeOf<Header>() + (char.MaxValue + 1L) * sizeof(int) + (long)header.Slots * sizeof(ulong) + PlainText.NoPairs().Length * (long)sizeof(ulong) + (long)header.Nodes * (sizeof(float) + sizeof(bool));
}
