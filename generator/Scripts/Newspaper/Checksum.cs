using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// A checksum that tells an accident, not an attack: eight bytes at a time, a few thousandths of a second for 12 MB.
/// </summary>
internal static class Checksum
{
    // Bytes; a multiple of eight.
    private const int Part = 1 << 16;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong before = 0)
    {
        var sum = before + (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            sum = Add(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var rest in bytes)
            sum = Add(sum, rest);
        return sum;
    }

    /// <summary>The checksum of a file, which is read part by part.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ulong OfFile(string path)
    {
        using var file = File.OpenRead(path);
        var part = new byte[Part];
        var sum = 0UL;
        for (int length; (length = file.ReadAtLeast(part, Part, throwOnEndOfStream: false)) > 0;)
            sum = Of(part.AsSpan(0, length), sum);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong sum, ulong value) => (BitOperations.RotateLeft(sum, 23) ^ value) * 0x9E3779B97F4A7C15;
}
