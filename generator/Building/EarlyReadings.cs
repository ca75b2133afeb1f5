using System.Collections.Concurrent;
using Banmian.Segmentation;

namespace Banmian.Building;

/// <summary>
/// The readings by which pages were filed and compared, until they are made: a page is not read twice. Only so many are held that
/// they take little memory (some 50 KB each); of a larger archive the others are read again.
/// </summary>
internal sealed class EarlyReadings
{
    private const int Most = 2000;

    private readonly ConcurrentDictionary<string, (byte[] Dump, PageReading Reading)> readings = new(StringComparer.Ordinal);

    /// <param name="dump">the bytes that were read</param>
    public void Hold(string path, byte[] dump, PageReading reading)
    {
        if (readings.Count < Most)
            readings[path] = (dump, reading);
    }

    /// <summary>
    /// The reading of a dump, which is held no longer; null where none is, or the dump was changed in the meantime.
    /// </summary>
    public PageReading? Take(string path, byte[] dump) =>
        readings.TryRemove(path, out var held) && held.Dump.AsSpan().SequenceEqual(dump) ? held.Reading : null;
}
