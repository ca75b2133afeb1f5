using System.Buffers.Binary;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>A file under a dump's name that is none, known by its first bytes; and UTF-16 that does not say so.</summary>
internal static class ForeignFile
{
    private const int Looked = 4096;
    private const double NearlyAll = 0.95;

    /// <summary>What the file is, and what makes a dump of it; null where it may be text.</summary>
    public static (Sentence Kind, Sentence Mend)? Find(ReadOnlySpan<byte> bytes, string path)
    {
        var stem = Path.ChangeExtension(path, null);
        if (bytes.StartsWith("%PDF-"u8))
            return ($"a PDF", $"rename it, and take its text out: pdftotext -raw \"{stem}.pdf\" \"{stem}.txt\"");
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith(OfficeBefore2007) || bytes.StartsWith("{\\rtf"u8))
            return ($"a Word file or an archive", $"open it, and save it as plain text in UTF-8");
        if (Utf16Order(bytes) is { } order)
            return ($"{order} without a byte order mark",
                $"save it as UTF-8: iconv -f {order} -t UTF-8 \"{path}\" > \"{stem}-utf8.txt\"");
        return null;
    }

    private static ReadOnlySpan<byte> OfficeBefore2007 => [0xD0, 0xCF, 0x11, 0xE0];

    // Bytes of ASCII make ideographs as well when they are taken two by two; but they are UTF-8.
    private static string? Utf16Order(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 2 || Utf16Text.HasMark(bytes) || Utf8Text.Decode(bytes).IsWhole && !bytes.Contains((byte)0) ? null
        : IsChinese(bytes, BinaryPrimitives.ReadUInt16LittleEndian) ? "UTF-16LE"
        : IsChinese(bytes, BinaryPrimitives.ReadUInt16BigEndian) ? "UTF-16BE"
        : null;

    private delegate ushort Reading(ReadOnlySpan<byte> unit);

    private static bool IsChinese(ReadOnlySpan<byte> bytes, Reading read)
    {
        var (count, units) = (0, Math.Min(bytes.Length, Looked) / 2);
        for (var i = 0; i < units; i++)
            if (read(bytes.Slice(2 * i, 2)) is (>= 0x20 and < 0x7F) or 0x0A or 0x0D or 0x09 or (>= 0x2010 and <= 0x2027)
                or (>= 0x3000 and <= 0x303F) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xFF01 and <= 0xFF5E))
                count++;
        return count >= NearlyAll * units;
    }
}
