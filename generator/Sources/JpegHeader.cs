using System.Buffers.Binary;

namespace Banmian.Sources;

/// <summary>
/// Reads a JPEG's size from its frame header (ITU-T T.81, B.2.2). Browsers turn a picture as its Exif orientation says, so
/// one that lies on its side comes out with its sides exchanged.
/// </summary>
internal static class JpegHeader
{
    private const int OrientationTag = 0x0112;
    private const int EntryLength = 12;

    public static Picture? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return null;
        var onItsSide = false;
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF) // fill before a marker
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
                return null;
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                return Frame(segment, onItsSide);
            if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8))
                onItsSide = IsOnItsSide(segment[6..]);
            at += 2 + length;
        }
        return null;
    }

    /// <summary>Every start of frame; C4, C8 and CC stand among them and are none.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static Picture? Frame(ReadOnlySpan<byte> segment, bool onItsSide)
    {
        if (segment.Length < 6)
            return null;
        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        return onItsSide ? new Picture(".jpg", height, width) : new Picture(".jpg", width, height);
    }

    /// <summary>
    /// Whether the first directory of the Exif data (TIFF 6.0) names one of the orientations that turn by a quarter (5 to 8).
    /// </summary>
    private static bool IsOnItsSide(ReadOnlySpan<byte> tiff)
    {
        var little = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < 8 || !little && !tiff.StartsWith("MM\0*"u8))
            return false;
        var start = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
            return false;
        var directory = tiff[(int)start..];
        var entries = Number(directory, little);
        for (var i = 0; i < entries && 2 + (i + 1) * EntryLength <= directory.Length; i++)
        {
            var entry = directory.Slice(2 + i * EntryLength, EntryLength);
            if (Number(entry, little) == OrientationTag)
                return Number(entry[8..], little) is >= 5 and <= 8;
        }
        return false;
    }

    private static int Number(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
