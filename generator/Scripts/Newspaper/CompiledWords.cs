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
    private const ulong Format = 0x0001_4E41_494D_4E42;

    public static string ShippedFile { get; } = Path.Combine(AppContext.BaseDirectory, "words", "compiled.bin");

    /// <param name="Words">The checksum of the word list's text.</param>
    /// <param name="Phrases">The checksum of the phrases.</param>
    /// <param name="Contents">The checksum of what a character costs that is no word, and of the arrays.</param>
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
        byte[] contents =
        [
            .. MemoryMarshal.AsBytes(list.Trie.Roots), .. MemoryMarshal.AsBytes(list.Trie.Slots), .. MemoryMarshal.AsBytes<ulong>(list.Pairs),
            .. MemoryMarshal.AsBytes<float>(list.Costs), .. MemoryMarshal.AsBytes<bool>(list.Phrases),
        ];
        var header = new Header(Format, Checksum.Of(text), Of(phrases), Sum(contents, list.UnknownCharacter), list.Trie.Count, list.Trie.Slots.Length, list.UnknownCharacter);
        output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
        output.Write(contents);
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
            var file = File.ReadAllBytes(compiled);
            if (!MemoryMarshal.TryRead<Header>(file, out var header) || header is not { Format: Format, Nodes: > 0, Slots: > 0 } || Length(header) != file.Length)
                return null;
            var contents = file.AsSpan(Unsafe.SizeOf<Header>());
            if (header.Contents != Sum(contents, header.UnknownCharacter) || header.Words != Checksum.Of(File.ReadAllBytes(text)))
                return null;
            var at = 0;
            var trie = new KeyTrie(Next<int>(contents, char.MaxValue + 1, ref at), Next<ulong>(contents, header.Slots, ref at), header.Nodes);
            var pairs = Next<ulong>(contents, PlainText.NoPairs().Length, ref at);
            return (new WordList(trie, Next<float>(contents, header.Nodes, ref at), Next<bool>(contents, header.Nodes, ref at), pairs, header.UnknownCharacter), header.Phrases);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static T[] Next<T>(ReadOnlySpan<byte> contents, int count, ref int at) where T : unmanaged
    {
        var next = MemoryMarshal.Cast<byte, T>(contents.Slice(at, count * Unsafe.SizeOf<T>())).ToArray();
        at += count * Unsafe.SizeOf<T>();
        return next;
    }

    private static ulong Sum(ReadOnlySpan<byte> contents, float unknownCharacter) => Checksum.Of(contents, BitConverter.SingleToUInt32Bits(unknownCharacter));

    private static long Length(Header header) =>
        Unsafe.SizeOf<Header>() + (char.MaxValue + 1L) * sizeof(int) + (long)header.Slots * sizeof(ulong) + PlainText.NoPairs().Length * (long)sizeof(ulong) + (long)header.Nodes * (sizeof(float) + sizeof(bool));
}
