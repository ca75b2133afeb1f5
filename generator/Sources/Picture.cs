using System.Buffers.Binary;

namespace Banmian.Sources;

/// <summary>
/// What the header of a picture tells: the ending files of its format have, and its size in pixels as browsers show it.
/// </summary>
internal sealed record Picture(string Ending, int Width, int Height)
{
    /// <summary>The most pixels a side may have: more, no common browser or image program shows.</summary>
    public const int MostOfSide = 32_767;

    /// <summary>
    /// The most pixels a picture may have: a broadsheet page scanned at 1,000 dpi has 330 million, and a browser needs 4 bytes
    /// for each.
    /// </summary>
    public const long MostPixels = 400_000_000;

    /// <summary>Its media type (IANA).</summary>
    public string MediaType => Ending == ".jpg" ? "image/jpeg" : "image/" + Ending[1..];

    public bool IsTooLarge => Width > MostOfSide || Height > MostOfSide || (long)Width * Height > MostPixels;

    /// <summary>The picture these bytes are; null where they are no PNG, JPEG or WebP, or a broken one.</summary>
    public static Picture? Read(ReadOnlySpan<byte> bytes) =>
        (ReadPng(bytes) ?? ReadWebP(bytes) ?? JpegHeader.Read(bytes)) is { Width: > 0, Height: > 0 } picture ? picture : null;

    /// <summary>PNG, 3rd edition, 11.2.1: the first chunk is IHDR and begins with width and height.</summary>
    private static Picture? ReadPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24
            && bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
            && bytes[12..].StartsWith("IHDR"u8)
            ? new Picture(".png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
                BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    /// <summary>RFC 9649: a lossy, a lossless or an extended file, each with its size at another place.</summary>
    private static Picture? ReadWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
            return null;
        var chunk = bytes[20..];
        if (bytes[12..].StartsWith("VP8X"u8))
            return new Picture(".webp", 1 + Little24(chunk[4..]), 1 + Little24(chunk[7..]));
        if (bytes[12..].StartsWith("VP8 "u8) && chunk[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
            return new Picture(".webp", BinaryPrimitives.ReadUInt16LittleEndian(chunk[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(chunk[8..]) & 0x3FFF);
        if (bytes[12..].StartsWith("VP8L"u8) && chunk[0] == 0x2F
            && BinaryPrimitives.ReadUInt32LittleEndian(chunk[1..]) is var sides)
            return new Picture(".webp", 1 + (int)(sides & 0x3FFF), 1 + (int)(sides >> 14 & 0x3FFF));
        return null;
    }

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
