using System.Security.Cryptography;
using System.Text;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// Keeps the outcome of work between builds, each under a key that is a hash of all it depends on (lower-case hex). A build
/// does without whatever is not there. An entry is a hash of its key and content, then the content: a torn or foreign file
/// is known by it, counted and taken for missing.
/// </summary>
internal sealed class Store(string folder)
{
    private const int HashLength = SHA256.HashSizeInBytes;

    // In bytes; what is kept of a page of a thousand stories is some 5 MB.
    private const long LargestEntry = 200_000_000;

    private static readonly EnumerationOptions Everywhere =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly Lock guard = new();
    private readonly HashSet<string> used = [];

    // For a path that is not absolute the system is asked each time for the folder it is relative to.
    private readonly string root = Path.GetFullPath(folder);

    public string Folder => folder;

    /// <summary>How many entries were asked for and found damaged.</summary>
    public int Damaged { get; private set; }

    /// <summary>What an output folder keeps, for one who only looks; null where no build has written there.</summary>
    public static Store? Of(string output)
    {
        var own = new OwnFiles(output);
        return own.Known && new DirectoryInfo(own.Folder).LinkTarget is null ? new Store(own.Kept) : null;
    }

    public ReadOnlyMemory<byte>? Get(string key)
    {
        byte[] entry;
        try
        {
            entry = RegularFile.Read(PathOf(key), LargestEntry);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        lock (guard)
        {
            used.Add(key);
            if (entry.Length >= HashLength && entry.AsSpan(0, HashLength).SequenceEqual(HashOf(key, entry.AsSpan(HashLength))))
                return entry.AsMemory(HashLength);
            Damaged++;
            return null;
        }
    }

    /// <summary>Says that an entry is in use, without reading it. Whether there is one, whole or not.</summary>
    public bool Want(string key)
    {
        lock (guard)
            used.Add(key);
        return File.Exists(PathOf(key));
    }

    /// <summary>Keeps a content, or does not: a disk that is full or read-only makes builds slower, not wrong.</summary>
    public bool Put(string key, ReadOnlySpan<byte> content)
    {
        var path = PathOf(key);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var part = $"{path}.{Path.GetRandomFileName()}.part";
            using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(HashOf(key, content));
                file.Write(content);
            }
            Patience.Try(() => File.Move(part, path, overwrite: true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        return Want(key);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => Removal.OfTree(folder);

    /// <summary>Removes what this build did not ask for, once that is the greater part: sources changed, or went.</summary>
    public void Tidy()
    {
        try
        {
            if (!Directory.Exists(root) || Directory.EnumerateFiles(root, "*", Everywhere).Count() <= 2 * used.Count)
                return;
            var entries = Directory.GetFiles(root, "*", Everywhere).Where(IsEntry).ToList();
            if (entries.Count <= 2 * used.Count)
                return;
            var wanted = used.Select(PathOf).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in entries.Where(entry => !wanted.Contains(entry)))
                Removal.OfFile(entry);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be removed now is in nobody's way.
        }
    }

    private string PathOf(string key) => Path.Combine(root, key[..2], key[2..]);

    // Only what has a name this class gives: the rest of a key, below the first two figures of it, perhaps on its way.
    private bool IsEntry(string path) =>
        Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar) is [{ Length: 2 } first, var rest]
        && (first + (rest.EndsWith(".part", StringComparison.Ordinal) ? rest[..rest.IndexOf('.', StringComparison.Ordinal)]
            : rest)).All(char.IsAsciiHexDigitLower);

    private static byte[] HashOf(string key, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key));
        hash.AppendData(content);
        return hash.GetCurrentHash();
    }
}
