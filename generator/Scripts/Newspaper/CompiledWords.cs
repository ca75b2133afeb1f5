using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Banmian.Scripts.Opencc;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// A word list with its phrases as the build writes it beside the program: the arrays as they lie in memory, behind what
/// tells of which sources they were made. Reading the sources instead gives the same list, a tenth of a second later.
/// </summary>
internal static class CompiledWords
{
    // "BANMIAN" and the number of this layout; another order of bytes is another number.
    private const ulong Format = 0x0002_4E41_494D_4E42;

    public static string ShippedFile { get; } = Path.Combine(AppContext.BaseDirectory, "words", "compiled.bin");

    /// <param name="Words">The checksum of the word list's text.</param>
    /// <param name="Phrases">The checksum of the phrases.</param>
    /// <param name="Contents">The checksum of what a character costs that is no word, and of the arrays.</param>
    private readonly record struct Header(
        ulong Format, ulong Words, ulong Phrases, ulong Contents, int Nodes, int Slots, float UnknownCharacter);

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
    /// <param name="text">The file of the word list it was made of.</param>
    /// <param name="phrases">The configuration whose phrases are in it.</param>
    public static void Write(WordList list, string text, OpenccConverter phrases, Stream output)
    {
        var header = new Header(Format, Checksum.OfFile(text), Of(phrases), Sum(list),
            list.Trie.Count, list.Trie.Slots.Length, list.UnknownCharacter);
        output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
        output.Write(MemoryMarshal.AsBytes(list.Trie.Roots));
        output.Write(MemoryMarshal.AsBytes(list.Trie.Slots));
        output.Write(MemoryMarshal.AsBytes<ulong>(list.Pairs));
        output.Write(MemoryMarshal.AsBytes<float>(list.Costs));
        output.Write(MemoryMarshal.AsBytes<bool>(list.Phrases));
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
            using var file = File.OpenRead(compiled);
            var header = default(Header);
            if (file.Length < Unsafe.SizeOf<Header>())
                return null;
            file.ReadExactly(MemoryMarshal.AsBytes(new Span<Header>(ref header)));
            if (header is not { Format: Format, Nodes: > 0, Slots: > 0 } || Length(header) != file.Length)
                return null;
            // Each array is read into its place: a copy of the whole file would stay in memory until the next full collection.
            var trie = new KeyTrie(Next<int>(file, char.MaxValue + 1), Next<ulong>(file, header.Slots), header.Nodes);
            var pairs = Next<ulong>(file, PlainText.NoPairs().Length);
            var list = new WordList(trie, Next<float>(file, header.Nodes), Next<bool>(file, header.Nodes), pairs,
                header.UnknownCharacter);
            return header.Contents == Sum(list) && header.Words == Checksum.OfFile(text) ? (list, header.Phrases) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static T[] Next<T>(FileStream file, int count) where T : unmanaged
    {
        var next = GC.AllocateUninitializedArray<T>(count);
        file.ReadExactly(MemoryMarshal.AsBytes(next.AsSpan()));
        return next;
    }

    private static ulong Sum(WordList list)
    {
        var sum = Checksum.Of(MemoryMarshal.AsBytes(list.Trie.Roots), BitConverter.SingleToUInt32Bits(list.UnknownCharacter));
        sum = Checksum.Of(MemoryMarshal.AsBytes(list.Trie.Slots), sum);
        sum = Checksum.Of(MemoryMarshal.AsBytes<ulong>(list.Pairs), sum);
        sum = Checksum.Of(MemoryMarshal.AsBytes<float>(list.Costs), sum);
        return Checksum.Of(MemoryMarshal.AsBytes<bool>(list.Phrases), sum);
    }

    private static long Length(Header header) =>
        Unsafe.SizeOf<Header>() + (char.MaxValue + 1L) * sizeof(int) + (long)header.Slots * sizeof(ulong)
            + PlainText.NoPairs().Length * (long)sizeof(ulong) + (long)header.Nodes * (sizeof(float) + sizeof(bool));
}
