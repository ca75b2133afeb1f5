using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Banmian.Sources;

/// <summary>What tells one content from another: the first half of its SHA-256, and its length in bytes.</summary>
internal readonly record struct FileMark(UInt128 Hash, long Length)
{
    public static FileMark Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new FileMark(BinaryPrimitives.ReadUInt128BigEndian(hash), bytes.Length);
    }

    /// <summary>The mark as lists of files hold it: hash (hex) and length, parted by a space.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash:x32} {Length}");

    /// <summary>Takes a mark from the start of a list's line in UTF-8, which is left with what follows it.</summary>
    public static bool TryTake(ref ReadOnlySpan<byte> line, out FileMark mark)
    {
        var isMark = UInt128.TryParse(TakeField(ref line), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hash)
            & long.TryParse(TakeField(ref line), NumberStyles.None, CultureInfo.InvariantCulture, out var length);
        mark = new FileMark(hash, length);
        return isMark;
    }

    /// <summary>Takes what stands before the next space.</summary>
    public static ReadOnlySpan<byte> TakeField(ref ReadOnlySpan<byte> line)
    {
        var space = line.IndexOf((byte)' ');
        var field = space < 0 ? line : line[..space];
        line = space < 0 ? [] : line[(space + 1)..];
        return field;
    }
}
