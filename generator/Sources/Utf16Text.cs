using System.Buffers.Binary;

namespace Banmian.Sources;

/// <summary>UTF-16 by its byte order mark, strictly: no half of a pair alone, no odd byte at the end.</summary>
internal static class Utf16Text
{
    private static ReadOnlySpan<byte> LittleMark => [0xFF, 0xFE];
    private static ReadOnlySpan<byte> BigMark => [0xFE, 0xFF];

    public static bool HasMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(LittleMark) || bytes.StartsWith(BigMark);

    /// <summary>The text without its byte order mark, which the bytes have.</summary>
    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        var isLittle = bytes.StartsWith(LittleMark);
        var chars = new char[bytes.Length / 2 - 1];
        for (var i = 0; i < chars.Length; i++)
        {
            var unit = bytes.Slice(2 + 2 * i, 2);
            chars[i] = (char)(isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(unit)
                : BinaryPrimitives.ReadUInt16BigEndian(unit));
        }
        for (var i = 0; i < chars.Length; i++)
        {
            if (!char.IsSurrogate(chars[i]))
                continue;
            if (!char.IsHighSurrogate(chars[i]) || i + 1 == chars.Length || !char.IsLowSurrogate(chars[i + 1]))
                return new Decoded(new string(chars, 0, i), 2 + 2 * i);
            i++;
        }
        return new Decoded(new string(chars), bytes.Length % 2 == 0 ? -1 : bytes.Length - 1);
    }
}
