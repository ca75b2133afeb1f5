using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>A file as a build left it: its content, and when it was last written, in ticks of UTC.</summary>
internal readonly record struct FileRecord(FileMark Mark, long WrittenAt)
{
    public FileStamp Stamp => new(WrittenAt, Mark.Length);
}

/// <summary>The same as a line of a list tells it, its path in UTF-8: no object but for the whole list.</summary>
internal readonly record struct ListedFile(ReadOnlyMemory<byte> Path, FileRecord Record);

/// <summary>
/// The dump of a page that an address led to: its text, and its path in the site's folder; and whether the address was one of the
/// page alone, so that nothing led on from addresses below it.
/// </summary>
internal readonly record struct DumpRecord(FileMark Mark, string Path, bool OfPageAlone);

/// <summary>
/// The files a build wrote: only what stands in this list may be overwritten or removed, and what still has the length and
/// time recorded here need not be read again. One line a file, and a last line that shows the list to be whole.
/// </summary>
internal sealed record Manifest
{
    private const string Heading =
        "# The files banmian wrote here: SHA-256 (half), length, time, path. A build replaces and removes these and no others.";

    // Remarks to versions that know of none.
    private const string AddressMark = "# address ";
    private const string AloneMark = "# address-alone ";

    private static readonly ImmutableSortedDictionary<string, DumpRecord> NoAddresses =
        ImmutableSortedDictionary.Create<string, DumpRecord>(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyDictionary<string, FileRecord>> files;

    public Manifest(IReadOnlyDictionary<string, FileRecord> files) => this.files = new(files);

    // These are many objects, and a build that has nothing to do does not ask for them.
    private Manifest(ReadOnlyMemory<ListedFile> listed) => (files, Listed) = (new(() => Parse(listed.Span)), listed);

    public static Manifest Empty { get; } = new(ImmutableDictionary<string, FileRecord>.Empty);

    public IReadOnlyDictionary<string, FileRecord> Files => files.Value;

    /// <summary>The same where they were read from a list.</summary>
    public ReadOnlyMemory<ListedFile> Listed { get; }

    /// <summary>How many there are.</summary>
    public int Count => Listed.IsEmpty ? Files.Count : Listed.Length;

    /// <summary>The addresses that led to pages, below the script's folder.</summary>
    public ImmutableSortedDictionary<string, DumpRecord> Addresses { get; init; } = NoAddresses;

    /// <summary>The manifest of a folder; where there is none, that of an earlier version, else an empty one.</summary>
    /// <exception cref="DamagedListException">The file is damaged.</exception>
    public static Manifest Of(OwnFiles own) =>
        File.Exists(own.Manifest) ? Read(own.Manifest) : File.Exists(own.EarlierList) ? ReadEarlier(own.EarlierList) : Empty;

    /// <summary>Reads a list as <see cref="Lines"/> gives it.</summary>
    /// <exception cref="DamagedListException">The file is damaged.</exception>
    public static Manifest Read(string file)
    {
        RegularFile.Demand(file);
        var list = File.ReadAllBytes(file);
        var addresses = NoAddresses.ToBuilder();
        var lines = list.AsMemory(0, list is [.., (byte)'\n'] ? list.Length - 1 : list.Length);
        var (listed, count) = (new ListedFile[lines.Span.Count((byte)'\n') + 1], 0);
        var last = "";
        foreach (var range in lines.Span.Split((byte)'\n'))
            if (lines[range] is var line && line.Span is not [(byte)'#', ..])
                listed[count++] = FileOf(line);
            else
            {
                last = Encoding.UTF8.GetString(line.Span);
                if (last.StartsWith(AddressMark, StringComparison.Ordinal))
                    Add(addresses, last, AddressMark, ofPageAlone: false);
                else if (last.StartsWith(AloneMark, StringComparison.Ordinal))
                    Add(addresses, last, AloneMark, ofPageAlone: true);
            }
        return last == LastLine(count) ? new Manifest(listed.AsMemory(0, count)) { Addresses = addresses.ToImmutable() }
            : throw new DamagedListException($"its end is missing");
    }

    public bool IsSameAs(Manifest other) =>
        Addresses.SequenceEqual(other.Addresses) && Files.Count == other.Files.Count
            && Files.All(file => other.Files.TryGetValue(file.Key, out var record) && record == file.Value);

    /// <summary>The files a new site no longer has.</summary>
    /// <exception cref="DamagedListException">One is no file of the output, which must not be removed.</exception>
    public ImmutableArray<string> NotIn(Manifest after) =>
        [.. Files.Keys.Where(path => !after.Files.ContainsKey(path)).Select(path => PublicationPath.IsSafe(path) ? path
            : throw new DamagedListException($"it names a path that is no file of this folder: {path}"))];

    /// <summary>Its lines. As one text, the list of a large site would fill the memory.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Heading;
        foreach (var (path, record) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            yield return string.Create(CultureInfo.InvariantCulture, $"{record.Mark} {record.WrittenAt} {path}");
        foreach (var (folder, dump) in Addresses)
            yield return $"{(dump.OfPageAlone ? AloneMark : AddressMark)}{dump.Mark} {folder} {dump.Path}";
        yield return LastLine(Files.Count);
    }

    private static ListedFile FileOf(ReadOnlyMemory<byte> line)
    {
        var rest = line.Span;
        return FileMark.TryTake(ref rest, out var mark)
            && long.TryParse(FileMark.TakeField(ref rest), NumberStyles.None, CultureInfo.InvariantCulture, out var writtenAt)
            ? new ListedFile(line[^rest.Length..], new FileRecord(mark, writtenAt))
            : throw new DamagedListException($"it holds a line that is none of a list: {Encoding.UTF8.GetString(line.Span)}");
    }

    private static Dictionary<string, FileRecord> Parse(ReadOnlySpan<ListedFile> listed)
    {
        var files = new Dictionary<string, FileRecord>(listed.Length, StringComparer.Ordinal);
        foreach (var (path, record) in listed)
            files[Encoding.UTF8.GetString(path.Span)] = record;
        return files;
    }

    private static string LastLine(int files) => $"# {files} files";

    private static void Add(
        ImmutableSortedDictionary<string, DumpRecord>.Builder addresses, string line, string mark, bool ofPageAlone)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(line[mark.Length..]);
        if (!FileMark.TryTake(ref rest, out var text))
            throw new DamagedListException($"it holds a line that is none of a list: {line}");
        var folder = Encoding.UTF8.GetString(FileMark.TakeField(ref rest));
        addresses[folder] = new DumpRecord(text, Encoding.UTF8.GetString(rest), ofPageAlone);
    }

    // Paths alone: no file was written at tick 0, so each will be compared by its bytes.
    private static Manifest ReadEarlier(string file)
    {
        RegularFile.Demand(file);
        return new(File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Distinct()
            .ToDictionary(path => path, _ => default(FileRecord), StringComparer.Ordinal));
    }
}
