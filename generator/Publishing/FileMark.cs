using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Banmian.Publishing;

/// <summary>What tells one content from another: the first half of its SHA-256, and its length in bytes.</summary>
internal readonly record struct FileMark(UInt128 Hash, long Length)
{
    public static FileMark Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new FileMark(BinaryPrimitives.ReadUInt128BigEndian(hash), bytes.Length);
    }
}
