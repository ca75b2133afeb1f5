using System.Buffers.Binary;
using System.Security.Cryptography;
using Banmian.Sources;
using Microsoft.Win32.SafeHandles;

namespace Banmian.Publishing;

/// <summary>The name of an entry: a hash.</summary>
internal readonly record struct EntryKey(UInt128 High, UInt128 Low) : IComparable<EntryKey>
{
    public const int Length = 32;

    /// <param name="hex">64 figures</param>
    public static EntryKey Of(string hex)
    {
        Span<byte> bytes = stackalloc byte[Length];
        Convert.FromHexString(hex, bytes, out _, out _);
        return Read(bytes);
    }

    public static EntryKey Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], Low);
    }

    public int CompareTo(EntryKey other) => High == other.High ? Low.CompareTo(other.Low) : High.CompareTo(other.High);
}

/// <summary>
/// Many entries in one file, since a file for each would cost more to open than to read. They stand one after the other, each its
/// length, a hash of what follows, its key and its content; and behind them, once the file is closed, a list of where each is,
/// in the order of the keys, so that one is found without reading the others. An entry is never changed in its place, so that a
/// file may be read while it grows. One that lost its end has lost the list: then the entries are gone through. Of two of one
/// key the later counts.
/// </summary>
internal sealed class EntryFile : IDisposable
{
    // Of an entry before its content; of one in the list (key, place, length); of what stands after the list.
    private const int HashAt = sizeof(long), KeyAt = HashAt + Hash, Head = KeyAt + EntryKey.Length;
    private const int Row = EntryKey.Length + sizeof(long) + sizeof(long), Tail = sizeof(long) + Hash;
    private const int Hash = SHA256.HashSizeInBytes;

    // In bytes; what is kept of a page of a thousand stories is some 5 MB.
    private const int LargestEntry = 200_000_000;

    private readonly record struct Place(long At, long Length);

    private readonly SafeFileHandle file;
    private readonly Lock guard = new();
    private readonly Dictionary<EntryKey, Place> added = [];

    // The rows of the list as they stand in the file.
    private readonly byte[] list;
    private long end;
    private readonly bool mayGrow;

    // Whether the list in the file tells of all that is in it.
    private bool isListed;

    private EntryFile(SafeFileHandle file, bool mayGrow)
    {
        (this.file, this.mayGrow) = (file, mayGrow);
        var length = RandomAccess.GetLength(file);
        var read = length == 0 ? null : ReadList(length);
        (list, isListed) = (read ?? [], length == 0 || read is not null);
        end = read is null ? GoThrough(length) : length - read.Length - Tail;
        HasLostItsEnd = read is null && end < length;
    }

    /// <summary>Whether something stands at the end that is neither an entry nor a list, or no longer.</summary>
    public bool HasLostItsEnd { get; }

    /// <summary>In bytes, without the list.</summary>
    public long Length => end;

    /// <summary>Opens a file, with what is whole of it; null where the system refuses.</summary>
    public static EntryFile? Open(string path, bool toGrow)
    {
        try
        {
            RegularFile.Demand(path);
            if (toGrow)
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // So that it may be read at the same time, and another be put in its place.
            return new EntryFile(File.OpenHandle(path, toGrow ? FileMode.OpenOrCreate : FileMode.Open,
                toGrow ? FileAccess.ReadWrite : FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), toGrow);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public bool Has(EntryKey key) => Find(key) is not null;

    /// <summary>How long a file of these alone would be, without its list.</summary>
    public long LengthOf(IEnumerable<EntryKey> keys) => keys.Sum(key => Find(key) is { } place ? Head + place.Length : 0);

    /// <summary>Whether there is an entry of this key; its content, or null where it is damaged.</summary>
    public bool TryGet(EntryKey key, out ReadOnlyMemory<byte>? content)
    {
        content = null;
        if (Find(key) is not var (at, length))
            return false;
        // Never so long in an entry that is whole.
        if (length <= LargestEntry && Read(at + HashAt, Head - HashAt + (int)length) is { } entry
            && EntryKey.Read(entry.AsSpan(Hash)) == key
            && SHA256.HashData(entry.AsSpan(Hash)).AsSpan().SequenceEqual(entry.AsSpan(0, Hash)))
            content = entry.AsMemory(Head - HashAt);
        return true;
    }

    /// <exception cref="IOException">The disk refuses; the entry is not there then.</exception>
    public void Add(EntryKey key, ReadOnlySpan<byte> content)
    {
        var entry = new byte[Head + content.Length];
        BinaryPrimitives.WriteInt64LittleEndian(entry, content.Length);
        key.Write(entry.AsSpan(KeyAt));
        content.CopyTo(entry.AsSpan(Head));
        SHA256.HashData(entry.AsSpan(KeyAt), entry.AsSpan(HashAt, Hash));
        lock (guard)
        {
            if (isListed)
                RandomAccess.SetLength(file, end);
            isListed = false;
            RandomAccess.Write(file, entry, end);
            added[key] = new Place(end, content.Length);
            end += entry.Length;
        }
    }

    /// <summary>Every key, in order.</summary>
    public IEnumerable<EntryKey> Keys => Places().Select(place => place.Key);

    /// <summary>Closes the file, and writes the list where it is not there.</summary>
    /// <exception cref="IOException">The disk refuses; the next to open it does without the list.</exception>
    public void Dispose()
    {
        using (file)
        {
            if (isListed || !mayGrow)
                return;
            var places = Places();
            var written = new byte[places.Count * Row + Tail];
            var rest = written.AsSpan();
            foreach (var (key, (at, length)) in places)
            {
                key.Write(rest);
                BinaryPrimitives.WriteInt64LittleEndian(rest[EntryKey.Length..], at);
                BinaryPrimitives.WriteInt64LittleEndian(rest[(EntryKey.Length + sizeof(long))..], length);
                rest = rest[Row..];
            }
            BinaryPrimitives.WriteInt64LittleEndian(rest, places.Count);
            SHA256.HashData(written.AsSpan(0, written.Length - Hash), rest[sizeof(long)..]);
            RandomAccess.Write(file, written, end);
            RandomAccess.SetLength(file, end + written.Length);
        }
    }

    private List<(EntryKey Key, Place Place)> Places()
    {
        var places = new List<(EntryKey Key, Place Place)>(list.Length / Row + added.Count);
        for (var row = 0; row < list.Length / Row; row++)
            if (EntryKey.Read(RowAt(row)) is var key && !added.ContainsKey(key))
                places.Add((key, PlaceIn(RowAt(row))));
        places.AddRange(added.Select(entry => (entry.Key, entry.Value)));
        places.Sort((one, other) => one.Key.CompareTo(other.Key));
        return places;
    }

    private Place? Find(EntryKey key)
    {
        lock (guard)
            if (added.TryGetValue(key, out var place))
                return place;
        return FindListed(key) is var row and >= 0 ? PlaceIn(RowAt(row)) : null;
    }

    // Below 0 where it is not in the list.
    private int FindListed(EntryKey key)
    {
        var (low, high) = (0, list.Length / Row - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (EntryKey.Read(RowAt(middle)).CompareTo(key))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }
        return -1;
    }

    private ReadOnlySpan<byte> RowAt(int row) => list.AsSpan(row * Row, Row);

    private static Place PlaceIn(ReadOnlySpan<byte> row) => new(
        BinaryPrimitives.ReadInt64LittleEndian(row[EntryKey.Length..]),
        BinaryPrimitives.ReadInt64LittleEndian(row[(EntryKey.Length + sizeof(long))..]));

    private byte[]? ReadList(long length)
    {
        if (length < Tail || Read(length - Tail, Tail) is not { } tail
            || BinaryPrimitives.ReadInt64LittleEndian(tail) is not (>= 0 and var rows)
            || rows > Math.Min((length - Tail) / Row, Array.MaxLength / Row)
            || Read(length - Tail - rows * Row, (int)rows * Row + sizeof(long)) is not { } read
            || !SHA256.HashData(read).AsSpan().SequenceEqual(tail.AsSpan(sizeof(long))))
            return null;
        return read[..^sizeof(long)];
    }

    // Where the last entry ends: what stands behind is a list that is not whole, or an entry that is not.
    private long GoThrough(long length)
    {
        long at = 0;
        while (at + Head <= length && Read(at, Head) is { } head && BinaryPrimitives.ReadInt64LittleEndian(head) is var content
            && content >= 0 && content <= length - at - Head)
        {
            added[EntryKey.Read(head.AsSpan(KeyAt))] = new Place(at, content);
            at += Head + content;
        }
        return at;
    }

    // Null where so much is not there.
    private byte[]? Read(long at, int length)
    {
        var bytes = new byte[length];
        for (var read = 0; read < length;)
            if (RandomAccess.Read(file, bytes.AsSpan(read), at + read) is var more and > 0)
                read += more;
            else
                return null;
        return bytes;
    }
}
