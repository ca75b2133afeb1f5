using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Banmian.Typesetting;

/// <summary>
/// A font in the Web Open Font Format (WOFF 1.0, W3C), as far as setting text needs it: which glyph a character has and how
/// far it advances. Glyph tables follow the OpenType specification (<c>head</c>, <c>hhea</c>, <c>hmtx</c>, <c>cmap</c> format 4).
/// </summary>
internal sealed class Woff
{
    private const uint Signature = 0x774F4646; // wOFF
    private const int HeaderLength = 44;
    private const int EntryLength = 20;

    private readonly byte[] file;

    private Woff(byte[] file) => this.file = file;

    /// <summary>
    /// The advance of each character from U+0000 up to <paramref name="end"/>, in em; null where the font has no glyph.
    /// </summary>
    /// <exception cref="InvalidDataException">The bytes are no such font.</exception>
    public static ImmutableArray<double?> Advances(byte[] file, int end)
    {
        try
        {
            return new Woff(file).Advances(end);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("the font is cut short", e);
        }
    }

    private ImmutableArray<double?> Advances(int end)
    {
        if (U32(file, 0) != Signature)
            throw new InvalidDataException("this is no WOFF font");
        var unitsPerEm = (double)U16(Table("head"), 18);
        var metrics = U16(Table("hhea"), 34);
        var advances = Table("hmtx");
        var glyphs = Glyphs(Table("cmap"), end);
        return [.. glyphs.Select(glyph => glyph == 0 ? (double?)null
            : U16(advances, Math.Min(glyph, metrics - 1) * 4) / unitsPerEm)];
    }

    private byte[] Table(string name)
    {
        for (var (entry, left) = (HeaderLength, U16(file, 12)); left > 0; entry += EntryLength, left--)
        {
            if (Encoding.ASCII.GetString(file, entry, 4) != name)
                continue;
            var (offset, packed, length) = ((int)U32(file, entry + 4), (int)U32(file, entry + 8), (int)U32(file, entry + 12));
            if (packed == length)
                return file[offset..(offset + length)];
            var table = new byte[length];
            using var unpacked = new ZLibStream(new MemoryStream(file, offset, packed), CompressionMode.Decompress);
            unpacked.ReadExactly(table);
            return table;
        }
        throw new InvalidDataException($"the font has no table {name}");
    }

    /// <summary>The glyph of each character, 0 for none, from the table's subtable of format 4.</summary>
    private static int[] Glyphs(byte[] cmap, int end)
    {
        for (var i = 0; i < U16(cmap, 2); i++)
            if ((int)U32(cmap, 8 + i * 8) is var at && U16(cmap, at) == 4)
                return [.. Enumerable.Range(0, end).Select(character => Glyph(cmap, at, character))];
        throw new InvalidDataException("the font has no character map of format 4");
    }

    private static int Glyph(byte[] cmap, int at, int character)
    {
        var segments = U16(cmap, at + 6) / 2;
        var ends = at + 14;
        var starts = ends + segments * 2 + 2;
        var deltas = starts + segments * 2;
        var ranges = deltas + segments * 2;
        for (var s = 0; s < segments; s++)
        {
            if (character > U16(cmap, ends + s * 2))
                continue;
            var start = U16(cmap, starts + s * 2);
            if (character < start)
                return 0;
            var delta = U16(cmap, deltas + s * 2);
            var range = U16(cmap, ranges + s * 2);
            if (range == 0)
                return (character + delta) & 0xFFFF;
            var glyph = U16(cmap, ranges + s * 2 + range + (character - start) * 2);
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
