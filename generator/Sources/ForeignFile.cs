using System.Buffers.Binary;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>A file under the name of a text that is none, known by its bytes; and UTF-16 that does not say so.</summary>
internal static class ForeignFile
{
    private const int Looked = 4096;
    private const double NearlyAll = 0.95;

    /// <summary>What a dump's file is, and what makes a dump of it; null where it may be text.</summary>
    public static (Sentence Kind, Sentence Mend)? Find(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return ($"a PDF", $"rename it, and take its text out: {ShellCommand.TextOfPdf(path)}");
        if (Document(bytes) is { } ending)
            return ($"a document of an office program ({ending})",
                $"open it and save it as plain text in UTF-8, or: {ShellCommand.TextOfDocument(path, ending)}");
        if (IsPacked(bytes))
            return ($"a packed archive (ZIP)", $"unpack it, and put the texts that are in it in its place");
        if (Utf16Order(bytes) is { } order)
            return ($"{order} without a byte order mark", $"save it as UTF-8: {ShellCommand.ToUtf8(path, order)}");
        return null;
    }

    /// <summary>What a table's file is where a spreadsheet did not save it as CSV; null where it may be CSV.</summary>
    public static Sentence? OfTable(ReadOnlySpan<byte> bytes) =>
        IsPacked(bytes) || bytes.StartsWith(OfficeBefore2007) ? Sentence.Of($"a workbook of a spreadsheet program")
        : Utf16(bytes) is not null ? Sentence.Of($"text in UTF-16") : null;

    private static ReadOnlySpan<byte> OfficeBefore2007 => [0xD0, 0xCF, 0x11, 0xE0];

    private static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    // Packed documents name their parts, as word/document.xml, or begin with their type.
    private static string? Document(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(OfficeBefore2007) ? ".doc"
        : bytes.StartsWith("{\\rtf"u8) ? ".rtf"
        : !IsPacked(bytes) ? null
        : bytes.IndexOf("word/"u8) >= 0 ? ".docx"
        : bytes.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0 ? ".odt"
        : null;

    /// <summary>UTF-16 as iconv calls it, with a byte order mark or without; null where it is none.</summary>
    public static string? Utf16(ReadOnlySpan<byte> bytes) => Utf16Text.HasMark(bytes) ? "UTF-16" : Utf16Order(bytes);

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
