namespace Banmian.Publishing;

/// <summary>
/// Keeps the outcome of work between builds, each under a key that is a hash of all it depends on (64 figures, lower-case hex).
/// A build does without whatever is not there. What is torn or foreign is known by its hash, counted and taken for missing.
/// </summary>
internal sealed class Store : IDisposable
{
    public const string FileName = "entries";

    private const int LengthOfKey = 2 * EntryKey.Length;

    private readonly Lock guard = new();
    private readonly HashSet<EntryKey> used = [];
    private readonly bool mayGrow;

    // For a path that is not absolute the system is asked each time for the folder it is relative to.
    private readonly string root;
    private Lazy<EntryFile?> entries;
    private int damaged;

    private Store(string folder, bool mayGrow)
    {
        (Folder, root, this.mayGrow) = (folder, Path.GetFullPath(folder), mayGrow);
        entries = new(Open);
    }

    /// <summary>What a build keeps in a folder, alone.</summary>
    public Store(string folder) : this(folder, mayGrow: true) { }

    public string Folder { get; }

    /// <summary>How many entries were asked for and found damaged; one more where the end of all was lost.</summary>
    public int Damaged => damaged + (entries is { IsValueCreated: true, Value.HasLostItsEnd: true } ? 1 : 0);

    private string FilePath => Path.Combine(root, FileName);

    /// <summary>What an output folder keeps, for one who only looks; null where no build has written there.</summary>
    public static Store? Of(string output)
    {
        var own = new OwnFiles(output);
        return own.Known && new DirectoryInfo(own.Folder).LinkTarget is null ? new Store(own.Kept, mayGrow: false) : null;
    }

    public ReadOnlyMemory<byte>? Get(string key)
    {
        try
        {
            if (Wanted(key) is not var (file, name) || !file.TryGet(name, out var content))
                return null;
            if (content is null)
                lock (guard)
                    damaged++;
            return content;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Says that an entry is in use, without reading it. Whether there is one, whole or not.</summary>
    public bool Want(string key) => Wanted(key) is var (file, name) && file.Has(name);

    /// <summary>Keeps a content, or does not: a disk that is full or read-only makes builds slower, not wrong.</summary>
    public bool Put(string key, ReadOnlySpan<byte> content)
    {
        try
        {
            if (!mayGrow || Wanted(key) is not var (file, name))
                return false;
            file.Add(name, content);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Dispose();
        Removal.OfTree(Folder);
    }

    /// <summary>Drops what this build did not ask for, once that is the greater part: sources changed, or went.</summary>
    public void Tidy()
    {
        try
        {
            RemoveEarlierEntries();
            if (entries.Value is not { } all || all.Length <= 2 * all.LengthOf(used))
                return;
            var part = FilePath + ".part";
            Removal.OfFile(part);
            using (var fresh = EntryFile.Open(part, toGrow: true) ?? throw new IOException(part))
                foreach (var key in used)
                    if (all.TryGet(key, out var content) && content is { } whole)
                        fresh.Add(key, whole.Span);
            Dispose();
            Patience.Try(() => File.Move(part, FilePath, overwrite: true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be dropped now is in nobody's way.
        }
    }

    /// <summary>Closes the file; who asks afterwards opens it again.</summary>
    public void Dispose()
    {
        try
        {
            if (entries.IsValueCreated)
                entries.Value?.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build goes through the entries.
        }
        entries = new(Open);
    }

    private EntryFile? Open() => EntryFile.Open(FilePath, mayGrow);

    private (EntryFile File, EntryKey Name)? Wanted(string key)
    {
        if (entries.Value is not { } file)
            return null;
        var name = EntryKey.Of(key);
        lock (guard)
            used.Add(name);
        return (file, name);
    }

    // Of versions that kept a file for each entry, the rest of its key below the first two figures of it: of the names they gave
    // alone, some of which may have been on their way.
    private void RemoveEarlierEntries()
    {
        foreach (var folder in Directory.Exists(root) ? Directory.GetDirectories(root).Where(path => IsOfKey(path, 2)) : [])
        {
            foreach (var entry in Directory.GetFiles(folder).Where(path => IsOfKey(path, LengthOfKey - 2)))
                Removal.OfFile(entry);
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
                Removal.OfEmptyFolder(folder);
        }
    }

    private static bool IsOfKey(string path, int length) =>
        Path.GetFileName(path).Split('.') is [var figures, ..] name && figures.Length == length
            && figures.All(char.IsAsciiHexDigitLower) && (name.Length == 1 || name[^1] == "part");
}
