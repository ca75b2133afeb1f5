using System.Buffers.Binary;

namespace Banmian.Tests;

/// <summary>Pictures for tests: one whole PNG, and headers of the other formats, as their specifications write them.</summary>
internal static class Pictures
{
    /// <summary>A PNG of 3 x 2 pixels that a browser shows.</summary>
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAJElEQVR4AWJate/q/8JVc/4vPfX4P5M52z8G3ve3GPTefWIAAAAA//8myRUqAAAABklEQVQDAND3Dmdt6G7XAAAAAElFTkSuQmCC");

    public static byte[] Jpeg(ushort width, ushort height, params byte[][] segmentsBefore) =>
        [0xFF, 0xD8, .. segmentsBefore.SelectMany(s => s), 0xFF, 0xC2, 0x00, 0x0B, 0x08, .. Big(height), .. Big(width), 0x01,
            0x01, 0x11, 0x00];

    /// <summary>An Exif segment whose only entry is the orientation.</summary>
    public static byte[] Orientation(byte orientation, bool little)
    {
        byte[] tiff = little
            ? [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
        return [0xFF, 0xE1, .. Big((ushort)(tiff.Length + 8)), .. "Exif\0\0"u8, .. tiff];
    }

    public static byte[] LossyWebP(ushort width, ushort height) =>
        WebP("VP8 "u8, [0, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width), .. Little(height)]);

    public static byte[] LosslessWebP(int width, int height)
    {
        var sides = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(sides, (uint)(width - 1 | height - 1 << 14));
        return WebP("VP8L"u8, [0x2F, .. sides, 0, 0, 0, 0, 0]);
    }

    public static byte[] ExtendedWebP(int width, int height) =>
        WebP("VP8X"u8, [0, 0, 0, 0, .. Little((ushort)(width - 1)), 0, .. Little((ushort)(height - 1)), 0]);

    private static byte[] WebP(ReadOnlySpan<byte> kind, byte[] chunk) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. kind, (byte)chunk.Length, 0, 0, 0, .. chunk];

    private static byte[] Big(ushort number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Little(ushort number) => [(byte)number, (byte)(number >> 8)];
}
